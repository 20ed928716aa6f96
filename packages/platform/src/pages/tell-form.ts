import { type FieldError, Id, parseBody, StorySubmission } from '@hearback/contract';
import { type Posted, valuesOf } from '@hearback/contract/surveys/inviting';

export { type Posted, valuesOf };

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
  'goodTags',
  'good',
  'betterTags',
  'better',
  'feelings',
  'visitedMonth',
  'visitedYear',
  'relation',
  'age',
  'experience',
  'email',
] as const;
export type FormField = (typeof formFields)[number];

const several: ReadonlySet<string> = new Set<FormField>(['goodTags', 'betterTags', 'feelings']);
/** Two fields for one answer. */
const ofTheMonth: ReadonlySet<string> = new Set<FormField>(['visitedMonth', 'visitedYear']);

/** Reads a posted form by the contract: what the page lets through is just what the API would. */
export function readForm(
  posted: Posted,
  { ods, language, fresh }: { ods: string; language: string; fresh: () => { id: string; key: string } },
): ReadForm {
  const made = fresh();
  const id = parseBody(Id, posted.id).ok ? String(posted.id) : made.id;
  const key = parseBody(StorySubmission.shape.key, posted.key).ok ? String(posted.key) : made.key;
  const filled = { id, key, values: posted };
  const parsed = parseBody(StorySubmission, { organisation: ods, key, language, ...answers(posted) });
  if (parsed.ok) return { ok: true, filled, submission: parsed.value };
  return { ok: false, filled, errors: parsed.errors };
}

function answers(posted: Posted): Record<string, string | string[]> {
  const given = formFields
    .filter((field) => !ofTheMonth.has(field))
    .map((field) => [field, valuesOf(posted, field)] as const)
    .filter(([, values]) => values.length > 0);
  const chosen = given.map(([field, values]) => [field, several.has(field) ? values : (values[0] ?? '')]);
  return { ...Object.fromEntries(chosen), ...monthIn(posted) };
}

/** Half a month is given on, for the contract to refuse. */
function monthIn(posted: Posted): { visited?: string } {
  const [month = ''] = valuesOf(posted, 'visitedMonth');
  const [year = ''] = valuesOf(posted, 'visitedYear');
  return month || year ? { visited: `${year}-${month}` } : {};
}
