import * as z from 'zod/mini';

/** Every problem a call can meet, with its HTTP status. The code is stable; words may change. */
export const problemStatus = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'id-used': 409,
  stale: 409,
  'not-now': 409,
  'too-large': 413,
  'unsupported-media': 415,
  invalid: 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
export const ProblemCode = z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]);

/** What is wrong with one field. */
export const FieldErrorCode = z.enum([
  'required',
  'too-long',
  'too-short',
  'not-an-option',
  'not-an-email',
  'not-a-date',
  'not-a-code',
  'wrong-kind',
  'too-many',
  'too-far-ahead',
  'unknown-organisation',
  'closed-organisation',
  'unknown-service',
  'in-the-past',
  'in-the-future',
  'too-long-ago',
]);
export type FieldErrorCode = z.infer<typeof FieldErrorCode>;

/** One bad field: a JSON pointer into the body (RFC 6901), or the name of a path or query parameter. */
export const FieldError = z.object({
  pointer: z.optional(z.string()),
  parameter: z.optional(z.string()),
  code: FieldErrorCode,
  detail: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** An error answer (RFC 9457, `application/problem+json`). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: ProblemCode,
  detail: z.string(),
  errors: z.optional(z.array(FieldError)),
});
export type Problem = z.infer<typeof Problem>;

const titles: Record<ProblemCode, string> = {
  malformed: 'The request could not be read',
  unauthenticated: 'Sign in first',
  forbidden: 'This is not allowed',
  'not-found': 'Nothing is here',
  'id-used': 'This id is already used for something else',
  stale: 'Somebody else changed this first',
  'not-now': 'This cannot be done at this stage',
  'too-large': 'Too much was sent at once',
  'unsupported-media': 'This kind of content is not understood',
  invalid: 'There is a problem with what was sent',
  'too-many': 'Too many requests',
  internal: 'Something went wrong on our side',
  unavailable: 'The service is not available just now',
};

/** Builds the answer for a problem; `detail` says what to do about it. */
export function problem(code: ProblemCode, detail: string, errors?: FieldError[]): Problem {
  const base = { type: `urn:hearback:problem:${code}`, title: titles[code], status: problemStatus[code], code, detail };
  return errors ? { ...base, errors } : base;
}
