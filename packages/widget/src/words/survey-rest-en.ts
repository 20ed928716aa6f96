import { surveyRest as answers } from '@hearback/contract/words/survey-en';
import { form, keeping } from '../story-form/story-form.messages.ts';
import { check, closed, delivery, help, sentElsewhere, stop } from '../survey-form/survey-form.messages.ts';

export const words = { answers, form, keeping, check, closed, delivery, help, sentElsewhere, stop };
