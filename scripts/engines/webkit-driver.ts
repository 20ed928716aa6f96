import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFreePort } from '../ports/free-port.ts';
import { webkitDriverPath } from './programs.ts';
import { startXDisplay } from './x-display.ts';

const READY_WITHIN_MS = 20_000;

/** WebKitGTK's own WebDriver, which opens MiniBrowser for each session. */
export interface WebkitDriver {
  url: string;
  stop(): Promise<void>;
}

/** GTK settings under which a window may be as narrow as a small phone: MiniBrowser's buttons ask for more. */
async function narrowWindows(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-gtk-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), '* { min-width: 0; margin: 0; padding: 0; border-width: 0; }\n');
  return folder;
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const isReady = await fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start.');
    await wait(50);
  }
}

export async function startWebkitDriver(): Promise<WebkitDriver> {
  const path = webkitDriverPath();
  if (path === undefined) throw new Error('There is no WebKitWebDriver on this machine.');
  const display = await startXDisplay();
  const settings = await narrowWindows();
  const port = await anyFreePort();
  const env = {
    ...process.env,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: settings,
    // Its sandbox needs user namespaces, which containers refuse; it opens our own pages only.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const child = spawn(path, [`--port=${port}`], { env, stdio: 'ignore' });
  const dieWithUs = () => child.kill('SIGKILL');
  process.once('exit', dieWithUs);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    process.off('exit', dieWithUs);
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await display.stop();
    await rm(settings, { recursive: true, force: true });
  };
  await waitUntilReady(url).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}
