import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { MendableError } from '../setup/mend.js';
import { medians, ratios } from './figures.ts';
import type { Form, Ground, Peer, ProbeName } from './form.ts';
import { hearback, startHearbackGround } from './hearback.ts';
import { cacheFolder, installed, packagesIn } from './install.ts';
import { startPeerGround } from './peer-ground.ts';
import { formbricks } from './peers/formbricks.ts';
import { posthog } from './peers/posthog.ts';
import { sentry } from './peers/sentry.ts';
import { surveyjs } from './peers/surveyjs.ts';
import { type Finding, probe } from './probes.ts';
import { type Figures, visit } from './visit.ts';
import { HERE_ONLY } from './watch.ts';

const PEERS: readonly Peer[] = [sentry, posthog, formbricks, surveyjs];

/** What was seen of one form, or why nothing was. */
export interface FormResult {
  name: string;
  opens: Form['opens'];
  notes: readonly string[];
  /** Every package with its version, for a form of somebody else's. */
  packages?: string[];
  rounds: Figures[];
  median?: Figures;
  /** Times Hearback's figure. */
  ratio?: ReturnType<typeof ratios>;
  probes?: Record<ProbeName, Finding>;
  notMeasured?: string;
}

interface Entrant {
  form: Form;
  result: FormResult;
  ground?: Ground;
}

function failed(entrant: Entrant, error: unknown): void {
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  entrant.result.notMeasured = why;
  if (error instanceof MendableError) console.error(`\n${entrant.form.name}: ${error.message}\n${error.mend}\n`);
}

function entrantOf(form: Form): Entrant {
  const { name, opens, notes } = form;
  return { form, result: { name, opens, notes, rounds: [] } };
}

async function prepare(peer: Peer): Promise<Entrant> {
  const entrant = entrantOf(peer);
  try {
    const folder = await installed(peer.name, peer.packages);
    entrant.result.packages = packagesIn(folder);
    entrant.ground = await startPeerGround(peer, folder);
  } catch (error) {
    failed(entrant, error);
  }
  return entrant;
}

/** One round for each form, so that what else the machine does falls on all alike. */
async function measure(browser: Browser, entrants: readonly Entrant[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const entrant of entrants) {
      const { form, ground, result } = entrant;
      if (ground === undefined || result.notMeasured !== undefined) continue;
      await visit(browser, form, ground).then(
        (figures) => result.rounds.push(figures),
        (error) => failed(entrant, error),
      );
    }
  }
}

async function askAll(browser: Browser, entrants: readonly Entrant[]): Promise<void> {
  await Promise.all(
    entrants.map(async ({ form, ground, result }) => {
      if (ground !== undefined) result.probes = await probe(browser, form, ground);
    }),
  );
}

function compare(results: readonly FormResult[]): void {
  const measured = results.filter(({ notMeasured, rounds }) => notMeasured === undefined && rounds.length > 0);
  for (const result of measured) result.median = medians(result.rounds);
  const ours = results.find(({ name }) => name === hearback.name)?.median;
  if (ours === undefined) return;
  for (const result of measured) if (result.median !== undefined) result.ratio = ratios(result.median, ours);
}

interface Options {
  rounds: number;
  /** Takes a line about what is being done. */
  tell(line: string): void;
}

/** Measures Hearback's story form and those of others in one browser, and asks the same questions of each. */
export async function runWidgetBench({ rounds, tell }: Options): Promise<FormResult[]> {
  tell(`Putting the packages of ${PEERS.map(({ name }) => name).join(', ')} into ${cacheFolder}`);
  const entrants: Entrant[] = [{ ...entrantOf(hearback), ground: await startHearbackGround() }];
  const browser = await launchChromium(HERE_ONLY);
  try {
    for (const peer of PEERS) entrants.push(await prepare(peer));
    tell(`Measuring ${rounds} rounds, one visit to each form at a time`);
    await measure(browser, entrants, rounds);
    tell('Asking of each form what happens when things go wrong');
    await askAll(browser, entrants);
  } finally {
    await browser.close();
    await Promise.all(entrants.map(({ ground }) => ground?.stop()));
  }
  const results = entrants.map(({ result }) => result);
  compare(results);
  return results;
}
