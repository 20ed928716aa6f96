export { isPhone } from '../phone.ts';
// The rules of private requests for help; their schemas are in the contract's own door.
export { enquiryProgressTroubles, enquiryTroubles, fileKind, fileName, mayBeTold, nextOfEnquiry } from './rules.ts';
