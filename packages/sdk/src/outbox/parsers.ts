// By hand, because zod is 6 KB after Brotli in every page that submits, and these two are all that such a page reads.
// parsers.test.ts holds them to the contract's own schemas.
import type { Problem, Receipt } from '@hearback/contract';

/** Reads what came back, as the contract's schemas do. */
interface Parser<Value> {
  safeParse(body: unknown): { success: true; data: Value } | { success: false };
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const LINK = /^https?:\/\//;

const read = <Value>(isRight: (body: Partial<Record<string, unknown>>) => boolean): Parser<Value> => ({
  safeParse: (body) => (isRight(Object(body)) ? { success: true, data: body as Value } : { success: false }),
});

const isText = (value: unknown): value is string => typeof value === 'string';

/** What answers a submission. */
export const receiptParser = read<Receipt>(
  ({ id, receivedAt, link }) =>
    isText(id) && ID.test(id) && isText(receivedAt) && INSTANT.test(receivedAt) && isText(link) && LINK.test(link),
);

/** What the platform says when it refuses; a code that this version does not know yet is still the platform's word. */
export const problemParser = read<Problem>(
  ({ type, code, status, detail, errors }) =>
    type === `urn:hearback:problem:${code}` &&
    typeof status === 'number' &&
    isText(detail) &&
    (errors === undefined || (Array.isArray(errors) && errors.every((error) => isText(Object(error).detail)))),
);
