import { type FieldError, Id, parseBody, StorySubmission } from '@hearback/contract';

/** What a browser posts from the plain-HTML form: text by field name, several for the feelings. */
export type Posted = Record<string, string | string[] | undefined>;

/** The form as it was filled in. */
export interface FilledForm {
  id: string;
  key: string;
  values: Posted;
}

/** What came of reading a posted form. */
export type ReadForm =
  | { ok: true; filled: FilledForm; submission: StorySubmission }
  | { ok: false; filled: FilledForm; errors: FieldError[] };

export const formFields = [
  'service',
  'happened',
  'good',
  'better',
  'feelings',
  'relation',
  'experience',
  'email',
] as const;
export type FormField = (typeof formFields)[number];

/** Reads a posted form by the contract: what the page lets through is just what the API would. */
export function readForm(posted: Posted, ods: string, fresh: () => { id: string; key: string }): ReadForm {
  const made = fresh();
  const id = parseBody(Id, posted.id).ok ? String(posted.id) : made.id;
  const key = parseBody(StorySubmission.shape.key, posted.key).ok ? String(posted.key) : made.key;
  const filled = { id, key, values: posted };
  const parsed = parseBody(StorySubmission, { organisation: ods, key, ...answers(posted) });
  if (parsed.ok) return { ok: true, filled, submission: parsed.value };
  return { ok: false, filled, errors: parsed.errors };
}

/** What was posted in a field, as a list; empty where nothing was. */
export function valuesOf(values: Posted, field: string): string[] {
  const value = values[field];
  return (Array.isArray(value) ? value : [value ?? '']).filter((one) => one.trim() !== '');
}

function answers(posted: Posted): Record<string, string | string[]> {
  const given = formFields
    .map((field) => [field, valuesOf(posted, field)] as const)
    .filter(([, values]) => values.length > 0);
  return Object.fromEntries(given.map(([field, values]) => [field, field === 'feelings' ? values : (values[0] ?? '')]));
}
