import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type DemoNotes, makeDemoData } from '../platform-process/demo-data.ts';
import { type PlatformProcess, startPlatform } from '../platform-process/platform-process.ts';
import { freePort } from '../ports/free-port.ts';

/** Everything that `npm start` runs. */
export interface Demo {
  platform: PlatformProcess;
  /** The web pages among the examples. */
  practice: ExampleServer;
  trust: ExampleServer;
  themes: ExampleServer;
  mail: MailCatcher;
  notes: DemoNotes | undefined;
  stop(): Promise<void>;
}

/** Between them are the other examples. */
const MAIL_AFTER_PRACTICE = 3;

async function portFor(what: string, wanted: number): Promise<number> {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken, so ${what} is on ${port}.`);
  return port;
}

/** Only what a person should see: warnings and worse. */
function showTrouble(text: string): void {
  for (const line of text.split('\n')) {
    const isQuiet = /"level":(10|20|30|"(trace|debug|info)")/.test(line);
    if (line.trim() !== '' && !isQuiet) console.error(line);
  }
}

/** Each on an origin of its own, from a port on. */
async function serveExamples(first: number, platform: string) {
  const practice = await serveExample('practice-page', { port: first, platform });
  const trust = await serveExample('trust-website', { port: await freePort(first + 1), platform });
  const themes = await serveExample('theme-page', { port: await freePort(first + 2), platform });
  return { practice, trust, themes };
}

/** Starts the platform on demo data, the example pages and the mail catcher. */
export async function startDemo(wanted: { port: number; data: string }): Promise<Demo> {
  const port = await portFor('the platform', wanted.port);
  const practicePort = await portFor("the practice's page", Math.max(wanted.port + 1, port + 1));
  const mail = await startMailCatcher({ page: await freePort(practicePort + MAIL_AFTER_PRACTICE) });
  const options = { port, data: resolve(wanted.data), smtpUrl: mail.smtpUrl, onLog: showTrouble };
  if (!existsSync(join(options.data, 'demo.json')))
    console.log('Making the demo: ten practices, a trust and their stories.');
  const notes = await makeDemoData(options, ['--if-empty']);
  const platform = await startPlatform(options);
  const examples = await serveExamples(practicePort, platform.url);
  return {
    platform,
    ...examples,
    mail,
    notes,
    async stop() {
      await Promise.all([...Object.values(examples), platform].map((server) => server.stop()));
      await mail.stop();
    },
  };
}
