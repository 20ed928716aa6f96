/**
 * JSON of plain data as it is. Some pages still have a script library that gives all arrays a `toJSON` of its own, from
 * the time before browsers could write JSON, and what it makes is a text with a list in it instead of the list.
 */
export function asJson(data: unknown): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
