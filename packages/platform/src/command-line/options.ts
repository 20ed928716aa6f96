import { parseArgs } from 'node:util';
import { cleanText } from '@hearback/contract';

/** A command that was not understood; the message says what it wants. */
export class Misunderstood extends Error {
  override name = 'Misunderstood';
}

/** What was given to a command: one value for each name, or several for those that may come again. */
export interface Given {
  one(name: string): string | undefined;
  several(name: string): string[];
}

/** Reads `--name value` pairs. Throws {@link Misunderstood} for a name that the command does not know. */
export function readOptions(words: string[], names: readonly string[]): Given {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const values = parsed(() => parseArgs({ args: words, options, strict: true }).values);
  const several = (name: string) => [values[name] ?? []].flat().map((value) => oneLine(String(value)));
  return { several, one: (name) => several(name).at(-1) };
}

/** `id=Name` as its two parts. */
export function pair(text: string): { id: string; name: string } {
  const [id = '', ...rest] = text.split('=');
  return { id, name: rest.join('=') };
}

function parsed<Values>(read: () => Values): Values {
  try {
    return read();
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : 'The options could not be read.');
  }
}

/** A name is shown in titles and subjects, where a line break would end it. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
