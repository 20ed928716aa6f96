import { MEASURES } from './figures.ts';
import { PROBES, type ProbeName } from './form.ts';
import type { FormResult } from './run.ts';

const QUESTIONS: Record<ProbeName, string> = {
  strictPolicy: 'Works under a strict policy and Trusted Types',
  keysHeard: "The page's listeners hear the keys",
  keptOverReload: 'Typed text is there after a reload',
  threeClicks: 'Answers from three quick clicks',
  threeClicksAtOnce: 'Answers from three clicks in one task',
  sentOffline: 'Sent offline, arrives when back online',
  sentOfflineAndClosed: 'Sent offline and closed, arrives next visit',
};
const LABEL = 46;
const WIDTH = 17;

const row = (label: string, cells: readonly string[]) =>
  (label.padEnd(LABEL) + cells.map((cell) => cell.padStart(WIDTH)).join('')).trimEnd();

function figure(result: FormResult, { key, unit }: (typeof MEASURES)[number]): string {
  const value = result.median?.[key];
  if (value === undefined) return '-';
  const shown = `${Math.round(value).toLocaleString('en-GB')}${unit === '' ? '' : ` ${unit}`}`;
  const ratio = result.ratio?.[key];
  return `${shown}${(ratio === undefined ? '' : `${ratio.toFixed(1)}x`).padStart(7)}`;
}

/** What each answer rests on, and why there is none where there is none. */
function reasons(results: readonly FormResult[], question: ProbeName): string[] {
  const given = results.flatMap(({ name, probes }) => {
    const because = probes?.[question].because;
    return because === undefined ? [] : [`    ${name}: ${because}`];
  });
  return given.length === 0 ? [] : [`  ${QUESTIONS[question]}`, ...given];
}

function notesOf({ name, notes, notMeasured, rounds, failures }: FormResult): string[] {
  const failed = failures.length === 0 ? [] : [`${failures.length} visits failed: ${failures[0]}`];
  const all =
    notMeasured === undefined ? [`medians of ${rounds.length}`, ...failed, ...notes] : [`not measured: ${notMeasured}`];
  return all.map((note) => `  ${name}: ${note}`);
}

/** The tables that `npm run bench -- widget` prints. */
export function tablesOf(results: readonly FormResult[]): string {
  return [
    'Medians, and how many times the figure of Hearback they are',
    row(
      '',
      results.map(({ name }) => name),
    ),
    ...MEASURES.map((measure) =>
      row(
        measure.name,
        results.map((result) => figure(result, measure)),
      ),
    ),
    '',
    ...PROBES.map((question) =>
      row(
        QUESTIONS[question],
        results.map(({ probes }) => probes?.[question].answer ?? '-'),
      ),
    ),
    '',
    'What the answers rest on',
    ...PROBES.flatMap((question) => reasons(results, question)),
    '',
    'How the figures came about',
    '  Processor 4 times slower, slow 4G (150 ms, 1.6 Mbit/s), a fresh profile for each visit, the forms by turns.',
    "  Long tasks are runs of a form's own scripts over 50 ms: what the driver of the browser does is not counted.",
    ...results.flatMap(notesOf),
  ].join('\n');
}
