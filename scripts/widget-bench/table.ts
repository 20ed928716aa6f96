import { MEASURES } from './figures.ts';
import { PROBES, type ProbeName } from './form.ts';
import type { FormResult } from './run.ts';

const QUESTIONS: Record<ProbeName, string> = {
  strictPolicy: 'Works under a strict policy with Trusted Types',
  keysHeard: "The page's key listeners hear what is typed",
  keptOverReload: 'What was typed is there after a reload',
  threeClicks: 'Answers that arrive from three quick clicks',
  sentOffline: 'An answer sent offline arrives when the network is back',
};
const WIDTH = 20;
const FIRST = 12;

function cell(result: FormResult, { key, unit }: (typeof MEASURES)[number]): string {
  const value = result.median?.[key];
  if (value === undefined) return '';
  const shown = `${Math.round(value).toLocaleString('en-GB')}${unit === '' ? '' : ` ${unit}`}`;
  const ratio = result.ratio?.[key];
  return ratio === undefined ? shown : `${shown} ${ratio.toFixed(1)}x`;
}

function figureRow(result: FormResult): string {
  if (result.notMeasured !== undefined) return `${result.name.padEnd(FIRST)}not measured: ${result.notMeasured}`;
  return result.name.padEnd(FIRST) + MEASURES.map((measure) => cell(result, measure).padStart(WIDTH)).join('');
}

function probeLines(results: readonly FormResult[], name: ProbeName): string[] {
  const rows = results.flatMap(({ name: form, probes }) => {
    if (probes === undefined) return [];
    const { answer, because } = probes[name];
    return [`  ${form.padEnd(FIRST)}${answer}${because === undefined ? '' : `  (${because})`}`];
  });
  return [QUESTIONS[name], ...rows];
}

/** The tables that `npm run bench -- widget` prints. */
export function tablesOf(results: readonly FormResult[]): string {
  const head = ' '.repeat(FIRST) + MEASURES.map(({ name }) => name.padStart(WIDTH)).join('');
  const notes = results.flatMap(({ name, notes: all }) => all.map((note) => `  ${name}: ${note}`));
  return [
    'Medians, and how many times the figure of Hearback they are; processor 4 times slower, slow 4G, fresh profiles',
    head,
    ...results.map(figureRow),
    '',
    ...PROBES.flatMap((name) => [...probeLines(results, name), '']),
    'How these came about',
    ...notes,
  ].join('\n');
}
