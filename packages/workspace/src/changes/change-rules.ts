import type { FieldError } from '@hearback/contract';
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
      },
    },
  };
}

/** A due day before today, as the platform would refuse it. */
export function pastDue(due: string, today: string, pointer: string): FieldError[] {
  if (due === '' || due >= today) return [];
  return [{ pointer, code: 'in-the-past', detail: messages.duePast }];
}
