import * as z from 'zod/mini';

/** How an organisation answers complaints. */
export const ComplaintTerms = z.strictObject({
  /** The accounts of its responsible person and of those who sign for them (regulation 4); nobody can sign where there are none. */
  responsible: /* @__PURE__ */ z
    .array(/* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(100)))
    .check(z.maxLength(20)),
  /** Whether somebody else looks at every answer before it is signed. */
  asksSecondLook: z.boolean(),
});
export type ComplaintTerms = z.infer<typeof ComplaintTerms>;
