import { enquiryRest as enquiry } from '@hearback/contract/words/enquiry-en';
import { check, closed, delivery, help, sentElsewhere } from '../enquiry-form/enquiry-form.messages.ts';
import { form, keeping } from '../story-form/story-form.messages.ts';

export const words = { enquiry, form, keeping, check, closed, delivery, help, sentElsewhere };
