import { ComplaintSubmission, type FieldError, Id, parseBody } from '@hearback/contract';
import { complaintTroubles } from '@hearback/contract/complaints';
import type { ComplaintWords } from '../complaint-words/words-in.ts';
import { type FilledForm, type Posted, valuesOf } from './tell-form.ts';

/** What came of reading a posted form of somebody who complains. */
export type ReadComplaintForm =
  | { ok: true; filled: FilledForm; submission: ComplaintSubmission }
  | { ok: false; filled: FilledForm; errors: FieldError[] };

export const complaintFields = [
  ...(['wrong', 'wanted', 'happenedOn', 'knownOn', 'whyLate'] as const),
  ...(['about', 'whose', 'relation', 'actingFor'] as const),
  ...(['name', 'by', 'email', 'phone', 'address', 'when', 'needs', 'otherNeeds'] as const),
];
export type ComplaintField = (typeof complaintFields)[number];

/** Asked only where somebody complains for somebody else. */
const ofSomebody: readonly ComplaintField[] = ['whose', 'relation', 'actingFor'];

interface Reading {
  ods: string;
  words: ComplaintWords;
  /** The day in England. */
  today: string;
  fresh: () => { id: string; key: string };
}

/** Reads it by the contract, in the words of the page: all that is wrong at once. */
export function readComplaintForm(posted: Posted, { ods, words, today, fresh }: Reading): ReadComplaintForm {
  const made = fresh();
  const id = parseBody(Id, posted.id).ok ? String(posted.id) : made.id;
  const key = parseBody(ComplaintSubmission.shape.key, posted.key).ok ? String(posted.key) : made.key;
  const filled = { id, key, values: posted };
  const given = answersIn(posted, words);
  const parsed = parseBody(ComplaintSubmission, { organisation: ods, key, language: words.language, ...given });
  const wrong = parsed.ok ? [] : parsed.errors;
  const isWrong = (field: string) => wrong.some(({ pointer }) => pointer === field);
  // With a day that is none no other can be compared.
  const compared = isWrong('/happenedOn') ? { ...given, happenedOn: undefined } : given;
  const missing = complaintTroubles({ wrong: '', name: '', about: 'me', by: 'page', ...compared }, today).filter(
    ({ pointer = '' }) => !isWrong(pointer) && pointer !== '/agrees',
  );
  const errors = [...wrong, ...missing];
  if (parsed.ok && errors.length === 0) return { ok: true, filled, submission: parsed.value };
  const inItsWords = wrong.map((error) => inWords(error, words));
  return { ok: false, filled, errors: [...inItsWords, ...missing.map((error) => troubleInWords(error, words))] };
}

function answersIn(posted: Posted, words: ComplaintWords): Record<string, string | string[]> {
  const isForOther = valuesOf(posted, 'about')[0] === 'somebody';
  const answers = complaintFields
    .filter((field) => isForOther || !ofSomebody.includes(field))
    .map((field) => [field, valuesOf(posted, field)] as const)
    .filter(([, values]) => values.some((value) => value.trim() !== ''))
    .map(([field, values]) => [field, field === 'needs' ? values : (values[0] ?? '')]);
  const given = Object.fromEntries(answers);
  return { ...given, ...agreementIn(given.actingFor, words) };
}

/** Whether the person agrees follows from why somebody complains for them: it is not asked twice. */
function agreementIn(actingFor: unknown, { actingFor: { options } }: ComplaintWords): Record<string, string> {
  const known = ComplaintSubmission.shape.actingFor.safeParse(actingFor).data;
  if (!known) return {};
  return known === 'asked' ? { agrees: 'yes' } : { agrees: 'cannot', why: options[known] };
}

/** Of what is right in itself: a day that is one is refused only where it is before the day on which it happened. */
function troubleInWords(error: FieldError, words: ComplaintWords): FieldError {
  return error.code === 'not-a-date' ? { ...error, detail: words.days.turned } : inWords(error, words);
}

function inWords(error: FieldError, words: ComplaintWords): FieldError {
  const [, field = ''] = (error.pointer ?? '').split('/');
  if (error.code === 'too-long') return { ...error, detail: field === 'wrong' ? words.wrong.long : words.long };
  if (field === 'happenedOn' || field === 'knownOn')
    return { ...error, detail: words.days[error.code === 'in-the-future' ? 'ahead' : 'wrong'] };
  if (field === 'email' || field === 'phone')
    return { ...error, detail: error.code === 'required' ? words[field].missing : words[field].wrong };
  const missing: Partial<Record<string, string>> = {
    ...{ wrong: words.wrong.missing, name: words.name.missing, by: words.by.missing },
    ...{ address: words.address.missing, whose: words.whose.missing, actingFor: words.actingFor.missing },
  };
  return { ...error, detail: missing[field] ?? error.detail };
}
