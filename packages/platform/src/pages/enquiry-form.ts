import { EnquirySubmission, type FieldError, Id, parseBody } from '@hearback/contract';
import { enquiryTroubles } from '@hearback/contract/enquiries';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';
import { type FilledForm, type Posted, valuesOf } from './tell-form.ts';

/** What came of reading a posted form of somebody who asks for help. */
export type ReadEnquiryForm =
  | { ok: true; filled: FilledForm; submission: EnquirySubmission }
  | { ok: false; filled: FilledForm; errors: FieldError[] };

export const enquiryFields = [
  ...(['wrong', 'help', 'about', 'whose', 'relation', 'agrees', 'why'] as const),
  ...(['name', 'by', 'email', 'phone', 'address', 'when', 'needs', 'otherNeeds'] as const),
];
export type EnquiryField = (typeof enquiryFields)[number];

/** Asked only where somebody asks for somebody else. */
const ofSomebody: readonly EnquiryField[] = ['whose', 'relation', 'agrees', 'why'];

/** Reads it by the contract, in the words of the page: all that is wrong at once. */
export function readEnquiryForm(
  posted: Posted,
  { ods, words, fresh }: { ods: string; words: EnquiryWords; fresh: () => { id: string; key: string } },
): ReadEnquiryForm {
  const made = fresh();
  const id = parseBody(Id, posted.id).ok ? String(posted.id) : made.id;
  const key = parseBody(EnquirySubmission.shape.key, posted.key).ok ? String(posted.key) : made.key;
  const filled = { id, key, values: posted };
  const isForOther = valuesOf(posted, 'about')[0] === 'somebody';
  const answers = enquiryFields
    .filter((field) => isForOther || !ofSomebody.includes(field))
    .map((field) => [field, valuesOf(posted, field)] as const)
    .filter(([, values]) => values.some((value) => value.trim() !== ''))
    .map(([field, values]) => [field, field === 'needs' ? values : (values[0] ?? '')]);
  const given = Object.fromEntries(answers);
  const body = { organisation: ods, key, language: words.language, ...given };
  const parsed = parseBody(EnquirySubmission, body);
  const wrong = parsed.ok ? [] : parsed.errors;
  const missing = enquiryTroubles({ name: '', about: 'me', by: 'page', ...given }).filter(
    ({ pointer }) => !wrong.some((error) => error.pointer === pointer),
  );
  const errors = [...wrong, ...missing];
  if (parsed.ok && errors.length === 0) return { ok: true, filled, submission: parsed.value };
  return { ok: false, filled, errors: errors.map((error) => inWords(error, words)) };
}

function inWords(error: FieldError, words: EnquiryWords): FieldError {
  const [, field = ''] = (error.pointer ?? '').split('/');
  if (error.code === 'too-long') return { ...error, detail: field === 'wrong' ? words.wrong.long : words.long };
  if (field === 'email' || field === 'phone')
    return { ...error, detail: error.code === 'required' ? words[field].missing : words[field].wrong };
  const missing: Partial<Record<string, string>> = {
    ...{ wrong: words.wrong.missing, name: words.name.missing, by: words.by.missing, why: words.why.missing },
    ...{ address: words.address.missing, whose: words.whose.missing, agrees: words.agrees.missing },
  };
  return { ...error, detail: missing[field] ?? error.detail };
}
