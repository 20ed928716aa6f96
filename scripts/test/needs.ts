import { spawn, spawnSync } from 'node:child_process';
import { chromiumPath } from '../browser/chromium.ts';
import { firefoxPath, hasWebkit, webkitDriverPath, xvfbPath } from '../engines/programs.ts';
import { postgresBinaries } from '../postgres/binaries.ts';

interface Need {
  what: string;
  isThere(): boolean;
  debian: string[];
  /** How to have it on macOS. */
  brew?: string;
}

/** WebKitGTK has no headless mode: it needs a screen that nobody sees. */
const WEBKIT: Need[] = [
  { what: 'WebKitGTK', isThere: () => webkitDriverPath() !== undefined, debian: ['webkit2gtk-driver'] },
  { what: 'Xvfb', isThere: () => xvfbPath() !== undefined, debian: ['xvfb'] },
];

const NEEDS: Need[] = [
  {
    what: 'Chromium',
    isThere: () => chromiumPath() !== undefined,
    // Without a font Chromium draws no letters, and Debian only recommends one.
    debian: ['chromium', 'fonts-liberation'],
    brew: 'brew install --cask chromium',
  },
  {
    what: 'Firefox',
    isThere: () => firefoxPath() !== undefined,
    debian: ['firefox-esr'],
    brew: 'brew install --cask firefox',
  },
  ...(hasWebkit ? WEBKIT : []),
  {
    what: 'PostgreSQL 15 or newer',
    isThere: () => postgresBinaries() !== undefined,
    debian: ['postgresql'],
    brew: 'brew install postgresql@17',
  },
];

const hasApt = () => spawnSync('apt-get', ['--version']).status === 0;

function aptGet(args: string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('exit', (code) => done({ ok: code === 0, output }));
  });
}

const listed = (needs: Need[]) => new Intl.ListFormat('en').format(needs.map(({ what }) => what));

async function installByApt(missing: Need[]): Promise<void> {
  console.log(`Installing ${listed(missing)} for the tests. This takes about a minute.`);
  await aptGet(['update', '-qq']);
  const packages = missing.flatMap(({ debian }) => debian);
  const { ok, output } = await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (ok) console.log('Installed.');
  else console.error(output.trim().split('\n').slice(-10).join('\n'));
}

function mend(missing: Need[]): string {
  const names = listed(missing);
  const apt = `sudo apt-get install -y ${missing.flatMap(({ debian }) => debian).join(' ')}`;
  const lines = process.platform === 'darwin' ? missing.flatMap(({ brew }) => brew ?? []) : [apt];
  return [
    `The tests need ${names}, which ${missing.length > 1 ? 'are' : 'is'} not on this machine.`,
    'Install with',
    ...lines.map((line) => `  ${line}`),
    'and run  npm test  again. A Chromium elsewhere can be named by HEARBACK_CHROMIUM.',
  ].join('\n');
}

/** Installs what the tests need from outside npm where that is possible; otherwise says how to. */
export async function ensureNeeds(): Promise<string | undefined> {
  const missing = NEEDS.filter((need) => !need.isThere());
  if (missing.length === 0) return undefined;
  if (process.getuid?.() === 0 && hasApt()) await installByApt(missing);
  const stillMissing = missing.filter((need) => !need.isThere());
  return stillMissing.length === 0 ? undefined : mend(stillMissing);
}
