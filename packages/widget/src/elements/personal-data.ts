export { findPersonalData } from '@hearback/contract/personal-data';
