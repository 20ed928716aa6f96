import { type FieldError, Id, parseBody, WorkStorySubmission } from '@hearback/contract';
import type { WorkWords } from '../work-words/words-in.ts';
import { type FilledForm, type Posted, valuesOf } from './tell-form.ts';

/** What came of reading a posted form of somebody's story of their work. */
export type ReadWorkForm =
  | { ok: true; filled: FilledForm; submission: WorkStorySubmission }
  | { ok: false; filled: FilledForm; errors: FieldError[] };

export const workFields = ['happened', 'good', 'better', 'topics', 'readers', 'email'] as const;
export type WorkField = (typeof workFields)[number];

/** Reads it by the contract, in the words of the page. */
export function readWorkForm(
  posted: Posted,
  { ods, words, fresh }: { ods: string; words: WorkWords; fresh: () => { id: string; key: string } },
): ReadWorkForm {
  const made = fresh();
  const id = parseBody(Id, posted.id).ok ? String(posted.id) : made.id;
  const key = parseBody(WorkStorySubmission.shape.key, posted.key).ok ? String(posted.key) : made.key;
  const filled = { id, key, values: posted };
  const answers = workFields.map((field) => [field, valuesOf(posted, field)] as const);
  const given = answers
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => [field, field === 'topics' ? values : (values[0] ?? '')]);
  const body = { organisation: ods, key, language: words.language, ...Object.fromEntries(given) };
  const parsed = parseBody(WorkStorySubmission, body);
  if (parsed.ok) return { ok: true, filled, submission: parsed.value };
  return { ok: false, filled, errors: parsed.errors.map((error) => inWords(error, words)) };
}

function inWords(error: FieldError, words: WorkWords): FieldError {
  const isLong = error.code === 'too-long';
  if (error.pointer === '/happened') {
    return { ...error, detail: isLong ? words.happened.long : words.happened.missing };
  }
  if (error.pointer === '/email') return { ...error, detail: words.email.wrong };
  return isLong ? { ...error, detail: words.long } : error;
}
