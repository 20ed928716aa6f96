import { enquiryStart as enquiry } from '@hearback/contract/words/enquiry-ar';
import type { EnquiryWords } from './words.ts';

export const words: EnquiryWords = { enquiry };
