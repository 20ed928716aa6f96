import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { xvfbPath } from './programs.ts';

const DISPLAY_WITHIN_MS = 20_000;

/** A screen that nobody sees, for programs that need a window. */
export interface XDisplay {
  /** Such as `:1`. */
  name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on the first free display: WebKitGTK has no headless mode. */
export async function startXDisplay(): Promise<XDisplay> {
  const path = xvfbPath();
  if (path === undefined) throw new Error('There is no Xvfb on this machine.');
  // Otherwise it begins anew when the last window closes, and refuses a browser that opens at that moment.
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  // It picks the number itself, and writes it to descriptor 3 when it is ready.
  const child = spawn(path, ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const dieWithUs = () => child.kill('SIGKILL');
  process.once('exit', dieWithUs);
  const told = once(child.stdio[3] as Readable, 'data', { signal: AbortSignal.timeout(DISPLAY_WITHIN_MS) });
  const [number] = await told.catch((error: Error) => {
    dieWithUs();
    throw new Error(`Xvfb did not start: ${error.message}`);
  });
  return {
    name: `:${String(number).trim()}`,
    async stop() {
      process.off('exit', dieWithUs);
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
