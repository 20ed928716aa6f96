import { ages, experiences, feelings, relations, storyRest as story, tags } from '@hearback/contract/words/en';
import { check, delivery, form, keeping } from '../story-form/story-form.messages.ts';

export const words = {
  ...{ story, tags, feelings, relations, ages, experiences },
  ...{ form, check, keeping, delivery },
};
