export { personalData } from '@hearback/contract/personal-data/rules';
