import { surveyStart as survey } from '@hearback/contract/words/survey-en';
import { anonymous, choose, ranking } from '../survey-form/survey-form.messages.ts';

export const words = { survey, anonymous, choose, ranking };
