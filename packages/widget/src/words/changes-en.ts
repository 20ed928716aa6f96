import { changes } from '@hearback/contract/words/changes-en';
import { list } from '../changes-list/changes-list.messages.ts';

export const words = { changes, list };
