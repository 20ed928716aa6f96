import { enquiryStart as enquiry } from '@hearback/contract/words/enquiry-en';

export const words = { enquiry };
