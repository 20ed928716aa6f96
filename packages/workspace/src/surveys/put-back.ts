/** Three readings of one thing: as it was, as it was left, and as it is now. */
interface Readings<Thing> {
  before: Thing;
  after: Thing;
  now: Thing;
}
type Parts = Record<string, unknown>;

/**
 * Puts back what was there before and not after, each at its place; what is now in other places stays.
 * Where the list or the thing that held it is gone, it stays away.
 */
export function putBack<Thing>(readings: Readings<Thing>): Thing {
  const all = Object.values(readings);
  if (all.every((one) => Array.isArray(one))) return listBack(readings as Readings<unknown[]>) as Thing;
  const areParts = all.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  return areParts ? (partsBack(readings as Readings<Parts>) as Thing) : readings.now;
}

function partsBack({ before, after, now }: Readings<Parts>): Parts {
  const names = Object.keys(before);
  const entries = Object.entries(now).map(([name, value]): [string, unknown] => [
    name,
    name in before && name in after ? putBack({ before: before[name], after: after[name], now: value }) : value,
  ]);
  for (const name of names.filter((one) => !(one in after) && !(one in now))) {
    const place = placeOf(
      name,
      names,
      entries.map(([one]) => one),
    );
    entries.splice(place, 0, [name, before[name]]);
  }
  return Object.fromEntries(entries);
}

function listBack(readings: Readings<unknown[]>): unknown[] {
  return readings.before.every((item) => nameOf(item) !== undefined) ? namedBack(readings) : numberedBack(readings);
}

/** A list of things that have names: questions, answers, languages. */
function namedBack({ before, after, now }: Readings<unknown[]>): unknown[] {
  const names = before.map(nameOf);
  const left = new Map(after.map((item) => [nameOf(item), item]));
  const back = now.map((item) => {
    const name = nameOf(item);
    const at = names.indexOf(name);
    return at >= 0 && left.has(name) ? putBack({ before: before[at], after: left.get(name), now: item }) : item;
  });
  for (const item of before.filter((one) => !left.has(nameOf(one)))) {
    const known = back.map(nameOf);
    const free = known.includes(nameOf(item)) ? renamed(item, known) : item;
    if (free !== undefined) back.splice(placeOf(nameOf(item), names, known), 0, free);
  }
  return back;
}

/** A list of things without names, such as rules: by their numbers. */
function numberedBack({ before, after, now }: Readings<unknown[]>): unknown[] {
  if (before.length <= after.length) {
    return now.map((item, at) => putBack({ before: before[at], after: after[at], now: item }));
  }
  const gone = goneFrom(before, after);
  return now.toSpliced(gone, 0, before[gone]);
}

/** The place of the first thing that one list has and the other, which is shorter, has not; -1 where none is gone. */
export function goneFrom(before: readonly unknown[] = [], after: readonly unknown[] = []): number {
  if (after.length >= before.length) return -1;
  return before.findIndex((item, at) => JSON.stringify(item) !== JSON.stringify(after[at]));
}

/** What a thing of a list is known by; nothing for rules, of which two may say the same. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { id, question, times, points } = item as Parts;
  const isCounted = times !== undefined || points !== undefined;
  return (id ?? (isCounted ? question : undefined)) as string | undefined;
}

/** The same under a name that is free, where a new one took its name meanwhile; nothing where the name is all it is. */
function renamed(item: unknown, taken: readonly unknown[]): unknown {
  if (typeof item !== 'object' || !('id' in (item as Parts))) return undefined;
  const { id } = item as Parts;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number += 1;
  return { ...(item as Parts), id: `${id}-${number}` };
}

/** Behind the nearest that stood before it and is still there. */
function placeOf(name: unknown, names: readonly unknown[], now: readonly unknown[]): number {
  const earlier = names.slice(0, names.indexOf(name)).reverse();
  const beside = earlier.find((one) => now.includes(one));
  return beside === undefined ? 0 : now.indexOf(beside) + 1;
}
