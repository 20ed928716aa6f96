import type * as z from 'zod/mini';
import type { FieldError, FieldErrorCode } from './problems.ts';

type Issue = z.core.$ZodIssue;

const details: Record<FieldErrorCode, string> = {
  required: 'Enter something here.',
  'too-long': 'Make this shorter.',
  'too-short': 'Make this longer.',
  'not-an-option': 'Choose one of the options.',
  'not-an-email': 'Enter an email address in the correct format, like name@example.org.',
  'not-a-date': 'Enter a real date, like 2026-03-31.',
  'not-a-code': 'Check this code: it is not in the right format.',
  'wrong-kind': 'This is not the kind of value expected here.',
  'too-many': 'Choose fewer.',
  'too-far-ahead': 'Choose a day within the next 5 years.',
  'unknown-organisation': 'Check the organisation code: we do not know this one.',
  'closed-organisation': 'This organisation no longer takes stories here.',
  'unknown-service': 'Choose one of the services of this organisation.',
  'in-the-past': 'Choose today or a later day.',
  'in-the-future': 'Choose a month that is not in the future.',
  'too-long-ago': 'Choose a month of the last 3 years.',
};

/** A bad field in plain English. `detail` replaces the usual words where more can be said. */
export function fieldError(pointer: string, code: FieldErrorCode, detail = details[code]): FieldError {
  return { pointer, code, detail };
}

/** What came of reading a value by a schema. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; errors: FieldError[] };

/** Reads a body by its schema: the value, or every bad field at once. */
export function parseBody<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): Parsed<z.output<Schema>> {
  // Without the input zod cannot say whether a field was missing or wrong.
  const parsed = schema.safeParse(body, { reportInput: true });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, errors: fieldErrors(parsed.error.issues) };
}

/** Every bad field of a refused body, in the order the schema has them. */
function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        fieldError(pointerTo([...issue.path, key]), 'wrong-kind', 'Leave this field out.'),
      );
    }
    return [wordsFor(issue)];
  });
}

/** Reads path or query parameters by their schema; errors name the parameter. */
export function parseParameters<Schema extends z.ZodMiniType>(schema: Schema, raw: unknown): Parsed<z.output<Schema>> {
  const parsed = parseBody(schema, raw);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    errors: parsed.errors.map(({ pointer = '/', ...rest }) => ({ parameter: pointer.slice(1), ...rest })),
  };
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function wordsFor(issue: Issue): FieldError {
  const pointer = pointerTo(issue.path);
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return fieldError(pointer, 'too-long', `Make this ${issue.maximum} characters or fewer.`);
  }
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.input && Number(issue.minimum) > 1) {
    return fieldError(pointer, 'too-short', `Use ${issue.minimum} characters or more.`);
  }
  if (issue.code === 'too_small' && issue.origin === 'date') {
    return fieldError(pointer, 'too-long-ago', `Choose a ${kindOf(issue)} in ${yearOf(issue.minimum)} or later.`);
  }
  if (issue.code === 'too_big' && issue.origin === 'date') {
    return fieldError(pointer, 'too-far-ahead', `Choose a day in ${yearOf(issue.maximum)} or earlier.`);
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return fieldError(pointer, 'wrong-kind', `Use ${issue.minimum} or more.`);
  }
  if (issue.code === 'too_big' && issue.origin !== 'array') {
    return fieldError(pointer, 'wrong-kind', `Use ${issue.maximum} or less.`);
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return fieldError(pointer, 'not-a-code', 'Enter a whole web address that begins with https://.');
  }
  const detail = issue.code === 'custom' ? issue.params?.detail : undefined;
  return fieldError(pointer, codeFor(issue), typeof detail === 'string' ? detail : undefined);
}

/** A month is written without its day. */
function kindOf({ input }: Issue): 'month' | 'day' {
  return String(input).length === 'YYYY-MM'.length ? 'month' : 'day';
}

function yearOf(moment: number | bigint): number {
  return new Date(Number(moment)).getUTCFullYear();
}

function codeFor(issue: Issue): FieldErrorCode {
  if (issue.code === 'too_small') return 'required';
  if (issue.code === 'too_big') return 'too-many';
  if (issue.code === 'invalid_value') return issue.input === undefined ? 'required' : 'not-an-option';
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong-kind';
  if (issue.code !== 'invalid_format') return 'wrong-kind';
  if (issue.format === 'email') return 'not-an-email';
  return issue.format === 'date' || issue.format === 'datetime' ? 'not-a-date' : 'not-a-code';
}
