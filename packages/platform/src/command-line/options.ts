import { parseArgs } from 'node:util';
import { cleanText } from '@hearback/contract';

/** A command that was not understood; the message says what it wants. */
export class Misunderstood extends Error {
  override name = 'Misunderstood';
}

/** A command that was understood and not done; the message says why. */
export class NotDone extends Error {
  override name = 'NotDone';
}

/** What was given to a command: one value for each name, or several for those that may come again. */
export interface Given {
  one(name: string): string | undefined;
  several(name: string): string[];
  /** Whether a name was given that takes no value. */
  has(name: string): boolean;
  /** The file that was named. */
  file: string;
}

/** What a command takes. */
export interface Takes {
  /** Names that have a value. */
  options: readonly string[];
  /** Names that have none. */
  flags?: readonly string[];
  /** Whether it is about a file. */
  isOfFile?: boolean;
}

/** Reads `--name value` pairs. Throws {@link Misunderstood} for a name that the command does not know. */
export function readOptions(words: string[], { options: names, flags = [], isOfFile = false }: Takes): Given {
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const, multiple: true }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { values, positionals } = parsed(() =>
    parseArgs({ args: words, options, strict: true, allowPositionals: isOfFile }),
  );
  const [file = '', ...others] = positionals;
  if (isOfFile && (file === '' || others.length > 0)) throw new Misunderstood('Name one file.');
  const several = (name: string) => [values[name] ?? []].flat().map((value) => oneLine(String(value)));
  return { several, one: (name) => several(name).at(-1), has: (name) => values[name] === true, file };
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
