import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { ContactWay, EnquiryPerson, EnquiryProgress, EnquiryStatus, EnquiryStep } from './enquiry.ts';
import type { EnquiryFile } from './files.ts';

/** The field that each way of answering needs. */
const neededBy: Readonly<Record<ContactWay, 'email' | 'phone' | 'address' | undefined>> = {
  email: 'email',
  phone: 'phone',
  post: 'address',
  page: undefined,
};

const missing = {
  email: 'Enter the email address to answer to, or choose another way.',
  phone: 'Enter the number to ring, or choose another way.',
  address: 'Enter the address to write to, or choose another way.',
};

/** What is wrong with who asks beyond its shape: how to reach them, and what is needed where they ask for somebody else. */
export function enquiryTroubles(person: EnquiryPerson): FieldError[] {
  const needed = neededBy[person.by];
  const errors = needed && !person[needed] ? [fieldError(`/${needed}`, 'required', missing[needed])] : [];
  if (person.about === 'me') return errors;
  const { whose, agrees, why } = person;
  return [
    ...errors,
    ...(whose ? [] : [fieldError('/whose', 'required', 'Say whom you ask for.')]),
    ...(agrees ? [] : [fieldError('/agrees', 'required', 'Say whether they agree that you ask for them.')]),
    ...(agrees === 'cannot' && !why ? [fieldError('/why', 'required', 'Say why they cannot agree themselves.')] : []),
  ];
}

/**
 * Whether staff may tell whoever asks about the person they ask for: as it was said first, or as staff wrote it down last. Where
 * that person cannot agree, staff decide.
 */
export function mayBeTold(
  { about, agrees }: Pick<EnquiryPerson, 'about' | 'agrees'>,
  steps: readonly Pick<EnquiryStep, 'kind'>[],
): boolean {
  if (about === 'me') return true;
  const last = steps.findLast(({ kind }) => kind === 'agreement' || kind === 'disagreement');
  return last ? last.kind === 'agreement' : agrees === 'yes';
}

/** Where it can go from where it stands. */
export function nextOfEnquiry(status: EnquiryStatus): EnquiryProgress['to'][] {
  if (status === 'new') return ['open', 'closed'];
  if (status === 'open') return ['closed'];
  return status === 'closed' ? ['open'] : [];
}

/** What is wrong with a step beyond its shape. */
export function enquiryProgressTroubles(
  status: EnquiryStatus,
  { to, outcome }: Pick<EnquiryProgress, 'to' | 'outcome'>,
): FieldError[] {
  if (!nextOfEnquiry(status).includes(to)) {
    return [fieldError('/to', 'not-an-option', 'It stands there already. Load it again.')];
  }
  if (to === 'closed' && !outcome) return [fieldError('/outcome', 'required', 'Say what came of it.')];
  if (to === 'open' && outcome) return [fieldError('/outcome', 'wrong-kind', 'Say what came of it once it is closed.')];
  return [];
}

/** What a file can be by how it begins, in Base64; `undefined` for what is not taken, whatever it is called. */
export function fileKind(data: string): EnquiryFile['kind'] | undefined {
  return beginnings.find(([begins]) => data.startsWith(begins))?.[1];
}

/** `%PDF-`, and what JPEG, PNG and RIFF files begin with. */
const beginnings: readonly (readonly [string, EnquiryFile['kind']])[] = [
  ['JVBERi0', 'pdf'],
  ['/9j/', 'picture'],
  ['iVBORw0KGg', 'picture'],
  ['UklGR', 'picture'],
];

const endings: Readonly<Record<EnquiryFile['kind'], string>> = { picture: '.webp', pdf: '.pdf' };
const NAME_LENGTH = 100;

/** What a file is called where it is saved: as its sender called it, with no folder, and ending as what it is. */
export function fileName(name: string, kind: EnquiryFile['kind']): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/\.[^.]*$/, '')
    .replace(/[:*?"<>|%\s]+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...plain].slice(0, NAME_LENGTH).join('').trimEnd();
  return `${short || 'file'}${endings[kind]}`;
}
