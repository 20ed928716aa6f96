import * as z from 'zod/mini';
import { Slug } from '../ids.ts';
import { plainText } from '../text.ts';

/** The longest answer of any question. */
const LONGEST = 20_000;

/** An answer in the author's own words beside the options. */
export const OtherAnswer = z.strictObject({ other: plainText(500) });
export type OtherAnswer = z.infer<typeof OtherAnswer>;

/** "Prefer not to say". */
export const Declined = z.strictObject({ declined: z.literal(true) });
export type Declined = z.infer<typeof Declined>;

/** One column for each row of a matrix. */
export const MatrixAnswer = z.strictObject({ rows: z.record(Slug, Slug) });
export type MatrixAnswer = z.infer<typeof MatrixAnswer>;

/**
 * An answer, by the kind of its question:
 * the option's id or `{ other }` for `choice`, the option's id for `rating`;
 * a list of those for `choices`, of ids for `pictures`, in their order for `ranking`;
 * a number for `scale` and `number`; `{ rows }` for `matrix`; text for `short-text` and `long-text`;
 * `YYYY-MM` for `month`; true or false for `consent`; nothing for `information`; `{ declined }` where that is offered.
 */
export const Answer = z.union([
  plainText(LONGEST),
  z.number(),
  z.boolean(),
  OtherAnswer,
  Declined,
  MatrixAnswer,
  /* @__PURE__ */ z.array(z.union([Slug, OtherAnswer])).check(z.maxLength(51)),
]);
export type Answer = z.infer<typeof Answer>;

/** Answers by the ids of their questions. */
export const Answers = z.record(Slug, Answer);
export type Answers = z.infer<typeof Answers>;

/** What a link or an invitation brought along, by the names of hidden fields. */
export const Given = z.record(Slug, plainText(200));
export type Given = z.infer<typeof Given>;
