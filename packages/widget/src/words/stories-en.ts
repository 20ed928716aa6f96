import { changes } from '@hearback/contract/words/changes-en';
import { list } from '../stories-list/stories-list.messages.ts';

export const words = { changes, list };
