import { notice } from '../notice/notice.messages.ts';
import { danger, help } from '../story-form/help/help.messages.ts';
import { noForm } from '../story-form/no-form.messages.ts';

export const words = { danger, help, noForm, notice };
