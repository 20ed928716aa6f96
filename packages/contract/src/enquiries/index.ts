// The rules of private requests for help; their schemas are in the contract's own door.
export { enquiryProgressTroubles, enquiryTroubles, mayBeTold, nextOfEnquiry } from './rules.ts';
