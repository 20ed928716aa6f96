import { ages, experiences, feelings, relations, storyRest as story, tags } from '@hearback/contract/words/en';
import { notice } from '../notice/notice.messages.ts';
import { check, delivery, form, keeping, noForm } from '../story-form/story-form.messages.ts';

export const words = {
  ...{ story, tags, feelings, relations, ages, experiences },
  ...{ form, check, keeping, delivery, noForm, notice },
};
