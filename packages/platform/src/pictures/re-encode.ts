import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../http/refusal.ts';
import { kindOf, type PictureTrouble } from './kind.ts';

/** A picture made anew: upright, of a size for a page, and nothing in it but pixels. */
export interface MadePicture {
  /** A WebP file. */
  bytes: Buffer;
  width: number;
  height: number;
}

const HEAP_MB = 64;
const PATIENCE_MS = 20_000;
/** Each takes up to some 300 MB while it lasts, so one at a time; more than these need not wait for an answer. */
const MOST_WAITING = 8;

const PROGRAM = fileURLToPath(
  new URL(extname(import.meta.url) === '.ts' ? './re-encoding.ts' : './re-encoding.js', import.meta.url),
);

/** Makes a picture anew from a file, or says why it cannot. */
export type PictureMaker = (file: Buffer) => Promise<MadePicture | PictureTrouble>;

/** Makes pictures anew, one after the other. */
export function pictureMaker(): PictureMaker {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (file) => {
    const kind = kindOf(file);
    if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return kind;
    if (waiting >= MOST_WAITING)
      throw new Refusal('unavailable', 'Many pictures are on their way just now. Try again in a moment.');
    waiting += 1;
    const made = last.then(() => reEncode(file));
    last = made.catch(() => undefined).finally(() => (waiting -= 1));
    return made;
  };
}

/** In a process of its own, so that what it takes of memory is given back, and what a file breaks ends with it. */
async function reEncode(file: Buffer): Promise<MadePicture | PictureTrouble> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, PROGRAM], {
    // None of our secrets.
    env: { MALLOC_ARENA_MAX: '2', NODE_NO_WARNINGS: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<void>((resolve, reject) => child.once('close', () => resolve()).once('error', reject));
  // It may end before it has read all.
  child.stdin.on('error', () => undefined).end(file);
  const [said] = await Promise.all([buffer(child.stdout), ended]);
  const end = said.indexOf('\n');
  if (end < 0) return 'broken';
  const { trouble, width, height } = JSON.parse(said.toString('utf8', 0, end));
  return trouble ?? { width, height, bytes: said.subarray(end + 1) };
}
