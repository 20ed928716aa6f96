import { type CuttableNetwork, startCuttableNetwork } from '../cuttable-network/cuttable-network.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { waitingStories } from '../journeys/rows.ts';
import { type Stage, startStage } from '../stage/stage.ts';

/** A browser on a machine that is busy with something else may take this long for a story. */
export const PATIENT_MS = 240_000;

/** Where nothing is but the form, in the colours that the visitor's system asks for. */
export const ONLY_FORM = '/only-form.html';

/** Where nothing is but the button that opens the dialog. */
export const ONLY_BUTTON = '/only-button.html';

/** Where nothing is but that button, on a page in another language. */
export const onlyButtonIn = (language: string) => `/only-button-${language}.html`;

/** Where a form cannot be: the code is unknown, or the organisation has become part of another. */
export const NO_FORM = { unknown: '/unknown.html', merged: '/merged.html' };

/** Where the form is in a frame of the platform's. */
export const ISOLATED = '/isolated.html';

/** The organisation of that page that has become part of another. */
const MERGED = { ods: 'Z99001', successor: 'F84003' };

/** Where what changed is, and nothing else. */
export const ONLY_CHANGES = '/changes.html';

/** A practice's pages whose tag comes from a platform behind a network that can be cut. */
export interface Scene {
  practice: ExampleServer;
  network: CuttableNetwork;
  /** How many stories of this title the platform holds. It is asked past the network. */
  rows(title: string): Promise<number>;
  stop(): Promise<void>;
}

const page = (
  platform: string,
  body: string,
  attributes = '',
  language = 'en',
) => `<!doctype html><html lang="${language}"><title>A practice</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<style>:root { background: Canvas; color: CanvasText }</style>
<main><h1>A practice</h1>${body}</main>
<script async src="${platform}/embed.js"${attributes}></script></html>`;

/** Starts the platform, the network before it, and the practice's pages. */
export async function startScene(): Promise<Scene> {
  const stage: Stage = await startStage();
  await stage.command(['organisation', 'add', '--ods', MERGED.ods, '--name', 'Alder Bridge']);
  await stage.command(['organisation', 'close', '--ods', MERGED.ods, '--successor', MERGED.successor]);
  const network = await startCuttableNetwork(stage.platform.url);
  const practice = await serveExample('practice-page', {
    platform: network.url,
    pages: {
      [ONLY_FORM]: page(network.url, '<hearback-story org="F84003"></hearback-story>'),
      [ONLY_BUTTON]: page(network.url, '', ' data-org="F84003"'),
      [onlyButtonIn('cy')]: page(network.url, '', ' data-org="F84003"', 'cy'),
      [onlyButtonIn('ar')]: page(network.url, '', ' data-org="F84003"', 'ar'),
      [NO_FORM.unknown]: page(network.url, '<hearback-story org="X99999"></hearback-story>'),
      [NO_FORM.merged]: page(network.url, `<hearback-story org="${MERGED.ods}"></hearback-story>`),
      [ONLY_CHANGES]: page(network.url, '<hearback-changes org="F84003"></hearback-changes>'),
      [ISOLATED]: page(network.url, '<hearback-story org="F84003" isolate></hearback-story>'),
    },
  });
  return {
    practice,
    network,
    rows: (title) => waitingStories(stage.platform.url, title),
    async stop() {
      await Promise.all([practice.stop(), network.stop()]);
      await stage.stop();
    },
  };
}
