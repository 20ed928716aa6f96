import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type PlatformOptions, platformEnvironment } from './platform-process.ts';

const program = resolve(import.meta.dirname, '../demo-data/main.ts');

/** What the demo data says of itself, in `demo.json` in the data folder. */
export interface DemoNotes {
  organisation: string;
  group?: string;
  signIns: { who: string; email: string; password: string }[];
}

/** Fills a database with the demo's organisations and stories, and says what is in it. */
export async function makeDemoData(
  options: PlatformOptions & { port: number },
  args: string[] = [],
): Promise<DemoNotes | undefined> {
  if (!existsSync(program)) return undefined;
  const child = spawn(process.execPath, ['--conditions=source', program, ...args], {
    env: platformEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: resolve(import.meta.dirname, '../..'),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The demo data could not be made.\n${output.trim()}`);
  const notes = join(options.data, 'demo.json');
  return existsSync(notes) ? JSON.parse(await readFile(notes, 'utf8')) : undefined;
}
