import { dueTrouble, type FieldError } from '@hearback/contract';
import type { FieldWords } from '../drafts/sending.ts';
import { messages } from './change.messages.ts';

/** Where a change's fields are on the screen, for a body that holds them at `pointer`. */
export function changePlaces(pointer: '' | '/change'): FieldWords {
  return {
    [`${pointer}/what`]: {
      field: 'what',
      words: { required: messages.whatMissing, 'too-long': messages.whatLong },
    },
    [`${pointer}/owner`]: {
      field: 'owner',
      words: { required: messages.ownerMissing, 'too-long': messages.ownerLong },
    },
    [`${pointer}/due`]: {
      field: 'due',
      words: {
        required: messages.dueMissing,
        'not-a-date': messages.dueMissing,
        'not-a-code': messages.dueWrong,
        'in-the-past': messages.duePast,
        'too-far-ahead': messages.dueFar,
      },
    },
  };
}

/** A due day before today or years off, as the platform would refuse it. */
export function wrongDue(due: string, today: string, pointer: string): FieldError[] {
  const code = due === '' ? undefined : dueTrouble(due, today);
  if (!code) return [];
  return [{ pointer, code, detail: code === 'in-the-past' ? messages.duePast : messages.dueFar }];
}
