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

const TRIES = 2;
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
  /** Why rounds failed, one for each that did. */
  failures: string[];
  notMeasured?: string;
}

interface Entrant {
  form: Form;
  result: FormResult;
  ground?: Ground;
}

/** The first line of what went wrong: the driver's further lines tell of its own doings. */
const whyOf = (error: unknown) => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));

function entrantOf(form: Form): Entrant {
  const { name, opens, notes } = form;
  return { form, result: { name, opens, notes, rounds: [], failures: [] } };
}

async function prepare(peer: Peer): Promise<Entrant> {
  const entrant = entrantOf(peer);
  try {
    const folder = await installed(peer.name, peer.packages);
    entrant.result.packages = packagesIn(folder);
    entrant.ground = await startPeerGround(peer, folder);
  } catch (error) {
    entrant.result.notMeasured = whyOf(error);
    if (error instanceof MendableError) console.error(`\n${peer.name}: ${error.message}\n${error.mend}\n`);
  }
  return entrant;
}

/** A form that has never worked is not waited for in each round. */
const isHopeless = ({ rounds, failures }: FormResult) => rounds.length === 0 && failures.length >= TRIES;

/** One round for each form, so that what else the machine does falls on all alike. */
async function measure(browser: Browser, entrants: readonly Entrant[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const entrant of entrants) {
      const { form, ground, result } = entrant;
      if (ground === undefined || isHopeless(result)) continue;
      await visit(browser, form, ground).then(
        (figures) => result.rounds.push(figures),
        (error) => result.failures.push(whyOf(error)),
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
  const measured = results.filter(({ rounds }) => rounds.length > 0);
  for (const result of measured) result.median = medians(result.rounds);
  for (const result of results) if (result.median === undefined) result.notMeasured ??= result.failures[0] ?? '';
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
