import * as z from 'zod/mini';

/** Where a list goes on. Opaque: pass back what the last page gave. */
export const Cursor = /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/));

/** How many rows a page holds, 1 to 100; 20 when not said. */
export const Limit = z._default(
  /* @__PURE__ */ z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(100)),
  20,
);

/** One page of a list; `next` is absent on the last. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: z.optional(Cursor) });
}

/** One page of a list, as a type. */
export interface Page<Item> {
  items: Item[];
  next?: string | undefined;
}
