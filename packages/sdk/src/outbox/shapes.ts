// By hand, because zod is 6 KB after Brotli in every page that submits, and these two are all that such a page reads.
// shapes.test.ts holds them to the contract's own schemas.
import type { Problem, Receipt } from '@hearback/contract';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const LINK = /^https?:\/\//;

type Parts = Partial<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether this answers a submission. Only a response to a survey has no link to follow it by. */
export function isReceipt(body: unknown, survey?: string): body is Receipt {
  const { id, receivedAt, link }: Parts = Object(body);
  const isFollowed = !!survey || (isText(link) && LINK.test(link));
  return isFollowed && isText(id) && ID.test(id) && isText(receivedAt) && INSTANT.test(receivedAt);
}

/** Whether the platform says with this that it refuses; a code that this version does not know yet is still its word. */
export function isProblem(body: unknown): body is Problem {
  const { type, code, status, detail, errors }: Parts = Object(body);
  return (
    isText(code) &&
    isText(detail) &&
    type === `urn:hearback:problem:${code}` &&
    typeof status === 'number' &&
    (errors === undefined || (Array.isArray(errors) && errors.every((error) => isText(Object(error).detail))))
  );
}
