import { createHash } from 'node:crypto';

/** What goes out of a library, with `…` for whatever stands between two texts; what stands in its place; and why. */
export type Cut = readonly [is: string, becomes: string, why: string];

/**
 * A library's code after cuts that were made for exactly this version of it, known by its SHA-256: each is to be looked at
 * again in another one.
 */
export function withCuts(code: string, lookedAt: string, cuts: readonly Cut[]): string {
  const found = createHash('sha256').update(code).digest('hex');
  if (found !== lookedAt) throw new Error(`The library has changed (${found}): look at each cut again.`);
  return cuts.reduce(withCut, code);
}

function withCut(code: string, [is, becomes, why]: Cut): string {
  const texts = is.split('…').map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const found = [...code.matchAll(RegExp(texts.join('.*?'), 'g'))];
  if (found.length !== 1) throw new Error(`"${is}" (${why}) stands there ${found.length} times, and should once.`);
  return code.replace(found[0]?.[0] ?? '', () => becomes);
}
