import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Place } from './engines.ts';

const programs = {
  'open-once': new URL('./open-once.ts', import.meta.url),
  'import-cut': new URL('./import-cut.ts', import.meta.url),
  'commit-once': new URL('./commit-once.ts', import.meta.url),
};

/** Runs one of the programs in this folder as a process of its own on a place; gives what it printed. */
export async function runOn(place: Place, program: keyof typeof programs, input = ''): Promise<string> {
  const { dataFolder, databaseUrl = '' } = place;
  const file = fileURLToPath(programs[program]);
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
