import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DEMO_SURVEY } from '../demo-data/surveys.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { makeDemoData } from '../platform-process/demo-data.ts';
import {
  type PlatformOptions,
  type PlatformProcess,
  platformEnvironment,
  startPlatform,
} from '../platform-process/platform-process.ts';
import { anyFreePort } from '../ports/free-port.ts';

/** The built platform on demo data in a temporary folder, and the practice's page on another origin. */
export interface Stage {
  platform: PlatformProcess;
  practice: ExampleServer;
  /** Runs the platform's command line on the stage's data, such as `['staff', 'add', …]`. */
  command(words: string[], environment?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const ELEMENTS = ['story', 'stories', 'changes', 'panel', 'survey', 'enquiry'];

/** A page for each element with nothing else on it, at `/only-<element>.html`. */
function oneElementEach(platform: string): Record<string, string> {
  const tag = `<script async src="${platform}/embed.js"></script>`;
  return Object.fromEntries(
    ELEMENTS.map((name) => {
      const of = name === 'survey' ? `survey="${DEMO_SURVEY}"` : 'org="F84003" limit="3"';
      const element = `<hearback-${name} ${of}></hearback-${name}>`;
      return [
        `/only-${name}.html`,
        `<!doctype html><html lang="en"><title>${name}</title><main>${element}</main>${tag}`,
      ];
    }),
  );
}

/**
 * Demo data is the same wherever it is served from, so the stages of one run of tests share what was made in this hour:
 * by the next one its days and waits would no longer be right.
 */
async function fillWithDemoData(options: PlatformOptions & { port: number }, isUsual: boolean): Promise<void> {
  const shared = process.env.HEARBACK_TEST_FOLDER;
  if (shared === undefined || !isUsual) return void (await makeDemoData(options));
  const made = join(shared, `demo-data-${new Date().getUTCHours()}`);
  // Written last, by who made all of it.
  if (!existsSync(join(made, 'demo.json'))) {
    rmSync(made, { recursive: true, force: true });
    await makeDemoData({ ...options, data: made });
  }
  cpSync(made, options.data, { recursive: true });
}

/** Starts a stage for one measurement or journey; it touches nothing outside its temporary folder. */
export async function startStage(overrides: Partial<PlatformOptions> = {}): Promise<Stage> {
  const data = mkdtempSync(join(tmpdir(), 'hearback-stage-'));
  const port = await anyFreePort();
  const { databaseUrl = '', smtpUrl = '' } = overrides;
  // What the machine is set up for must not reach a stage.
  const places = { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl };
  const environment = {
    ...places,
    RATE_LIMIT: '1000000',
    STAFF_RATE_LIMIT: '1000000',
    SIGN_IN_LIMIT: '1000',
    LOG_LEVEL: 'warn',
  };
  const options = { data, port, ...overrides, environment: { ...environment, ...overrides.environment } };
  await fillWithDemoData(options, databaseUrl === '' && overrides.environment === undefined);
  const platform = await startPlatform(options);
  const practice = await serveExample('practice-page', { platform: platform.url, pages: oneElementEach(platform.url) });
  return {
    platform,
    practice,
    async command(words, more = {}) {
      const env = { ...platformEnvironment(options), ...more };
      await run(process.execPath, ['packages/platform/dist/main.js', ...words], { cwd: root, env });
    },
    async stop() {
      await Promise.all([practice.stop(), platform.stop()]);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
