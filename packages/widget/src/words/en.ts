import { storyStart as story } from '@hearback/contract/words/start-en';
import { dialog } from '../dialog/dialog.messages.ts';
import { launcher } from '../launcher/launcher.messages.ts';
import { panel } from '../panel/panel.messages.ts';
import { form } from '../story-form/story-start.messages.ts';

export const words = {
  reviewed: true as boolean,
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  ...{ story, form, launcher, panel, dialog },
};
