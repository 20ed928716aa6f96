import * as z from 'zod/mini';

/** An id made once by whoever sends it: UUIDv7, lower case (RFC 9562). */
export const Id = /* @__PURE__ */ z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** An ODS code by its shape: 1 to 9 capital letters and digits (NHS ODS; whether it exists is the platform's to say). */
export const Ods = /* @__PURE__ */ z.string().check(z.regex(/^[A-Z0-9]{1,9}$/));

/** The same as an editor wrote it into a page: with small letters or spaces around too. Read, it is an ODS code. */
export const WrittenOds = /* @__PURE__ */ z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z0-9]{1,9}$/));

/** A group's or service's short name in addresses: lower case words joined by hyphens. */
export const Slug = /* @__PURE__ */ z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** A moment, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime();

/** A calendar day, `YYYY-MM-DD`, as it is in Europe/London. */
export const Day = z.iso.date();

const FIRST_WRITTEN = '1900-01-01';
const LAST_WRITTEN = '2099-12-31';

/** Compared by as much of it as is said: the year and the month, or the day too. */
function mustBeLater({ value: input, issues }: z.core.ParsePayload<string>): void {
  if (issues.length > 0 || input >= FIRST_WRITTEN.slice(0, input.length)) return;
  issues.push({ input, origin: 'date', code: 'too_small', minimum: Date.parse(FIRST_WRITTEN) });
}

function mustBeEarlier({ value: input, issues }: z.core.ParsePayload<string>): void {
  if (issues.length > 0 || input <= LAST_WRITTEN) return;
  issues.push({ input, origin: 'date', code: 'too_big', maximum: Date.parse(LAST_WRITTEN) });
}

/** A calendar day that somebody writes down, from 1900 to 2099: a date field whose year is half typed says 0002. */
export const WrittenDay = /* @__PURE__ */ z.iso.date().check(mustBeLater, mustBeEarlier);

/** A calendar month, `YYYY-MM`. */
export const Month = /* @__PURE__ */ z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A calendar month that somebody writes down, from 1900 on. Of what has been, a rule with the day knows when it is too late. */
export const WrittenMonth = /* @__PURE__ */ Month.check(mustBeLater);
