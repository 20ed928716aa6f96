import { pick, type Random } from './seeded-random.ts';
import { slots } from './slots.ts';
import type { ToldStory } from './told-story.ts';

const innermost = /\{([^{}]+)\}/g;

type Fill = (text: string) => string;

/** Keeps each slot's value, so that "{weekday}" is the same day in the story and in its reply. */
function slotFiller(random: Random): Fill {
  const chosen = new Map<string, string>();
  const valueFor = (name: string): string => {
    const value = chosen.get(name) ?? pick(slots[name] ?? [], random);
    chosen.set(name, value);
    return value;
  };
  const replaceOne = (body: string): string => {
    if (body.includes('|')) return pick(body.split('|'), random);
    const name = body.toLowerCase();
    return name === body ? valueFor(name) : capitalised(valueFor(name));
  };
  return (text) => {
    let filled = text;
    // A choice may hold a slot, so braces are resolved from the inside outwards.
    while (filled.search(innermost) >= 0) filled = filled.replace(innermost, (_, body: string) => replaceOne(body));
    return filled.replace(/ {2,}/g, ' ').trim();
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A story with every slot (`{weekday}`) and every choice (`{kind|patient}`) settled.
 *
 * @throws RangeError when a text names a slot that {@link slots} lacks.
 */
export function fillStory(story: ToldStory, random: Random): ToldStory {
  const fill = slotFiller(random);
  const { good, better, reply, change } = story;
  return {
    ...story,
    happened: fill(story.happened),
    ...(good !== undefined && { good: fill(good) }),
    ...(better !== undefined && { better: fill(better) }),
    ...(reply && { reply: { ...reply, text: fill(reply.text) } }),
    ...(change && { change: { ...change, ...(change.note !== undefined && { note: fill(change.note) }) } }),
  };
}
