import { help as danger } from '@hearback/contract/words/help-en';
import { notice } from '../notice/notice.messages.ts';
import { help } from '../story-form/help/help.messages.ts';
import { noForm } from '../story-form/no-form.messages.ts';

export const words = { danger, help, noForm, notice };
