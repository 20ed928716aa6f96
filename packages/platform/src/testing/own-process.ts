import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Place } from './engines.ts';

/** Runs one of the programs in this folder as a process of its own on a place; gives what it printed. */
export async function runOn(place: Place, program: 'open-once.ts' | 'commit-once.ts', input = ''): Promise<string> {
  const { dataFolder, databaseUrl = '' } = place;
  const file = join(import.meta.dirname, program);
  const child = spawn(process.execPath, ['--conditions=source', file, dataFolder, databaseUrl]);
  child.stdin.end(input);
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(complaints);
  return printed;
}
