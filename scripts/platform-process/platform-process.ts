import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFreePort } from '../ports/free-port.ts';

const root = resolve(import.meta.dirname, '../..');
// As in package.json's hearback; why is in packages/platform/decisions/2026-11-25-memory-under-load.md.
const MEMORY = ['--max-semi-space-size=4'];
const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;

export interface PlatformOptions {
  /** The data folder. */
  data: string;
  port?: number;
  publicUrl?: string;
  smtpUrl?: string;
  /** PostgreSQL instead of the data folder's SQLite. */
  databaseUrl?: string;
  environment?: Record<string, string>;
  /** What to do with each piece of the log; by default the last of it is kept for the error message. */
  onLog?: (text: string) => void;
}

/** The built platform running as its own process. */
export interface PlatformProcess {
  url: string;
  pid: number;
  /** Resolves when the process is gone, however it went, with its exit code. */
  exited: Promise<number | null>;
  /** Asks it to finish what it is doing and waits until it has. */
  stop(): Promise<void>;
  /** Takes it away in the middle of whatever it is doing. */
  kill9(): Promise<void>;
}

/** The environment that the platform and its demo data are configured by. */
export function platformEnvironment(options: PlatformOptions & { port: number }): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HEARBACK_DEMO: '1',
    HEARBACK_DATA: options.data,
    PORT: String(options.port),
    PUBLIC_URL: options.publicUrl ?? `http://localhost:${options.port}`,
    ...(options.smtpUrl === undefined ? {} : { SMTP_URL: options.smtpUrl }),
    ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    ...options.environment,
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** A child that was started but whose process could not be made has no exit code to wait for. */
function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

async function waitUntilReady(child: ChildProcess, url: string, log: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new Error(`The platform stopped while it was starting.\n${log()}`.trim());
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The platform was not ready after ${READY_WITHIN_MS / 1000} seconds.\n${log()}`);
    }
    await wait(50);
  }
}

/** Starts `packages/platform/dist/main.js` and waits until it answers `/health/ready`. */
export async function startPlatform(options: PlatformOptions): Promise<PlatformProcess> {
  const port = options.port ?? (await anyFreePort());
  const url = `http://localhost:${port}`;
  // Its own process group: Ctrl-C in a terminal reaches us alone, and we stop it in order.
  const child = spawn(process.execPath, [...MEMORY, 'packages/platform/dist/main.js'], {
    cwd: root,
    env: platformEnvironment({ ...options, port }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      tail = (tail + text.toString()).slice(-4000);
      options.onLog?.(text.toString());
    });
  }
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const dieWithUs = () => child.kill('SIGKILL');
  process.once('exit', dieWithUs);
  exited.finally(() => process.off('exit', dieWithUs)).catch(() => {});
  await waitUntilReady(child, url, () => (options.onLog === undefined ? tail : ''));
  return {
    url,
    pid: child.pid ?? 0,
    exited,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await exited;
      clearTimeout(late);
    },
    async kill9() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
