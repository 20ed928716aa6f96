const AT_ONCE = 100;

/** Walks through rows in the order of their ids, a hundred at a time; gives the sum of what was done with each. */
export async function walk<Row extends { id: string }>(
  page: (after: string, limit: number) => Promise<readonly Row[]>,
  each: (row: Row) => Promise<number>,
): Promise<number> {
  let sum = 0;
  let after = '';
  for (;;) {
    const rows = await page(after, AT_ONCE);
    for (const row of rows) sum += await each(row);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return sum;
    after = last.id;
  }
}
