import { expect, it } from 'vitest';
import { MEASURES, ratios } from './figures.ts';
import { PROBES, type ProbeName } from './form.ts';
import type { Finding } from './probes.ts';
import type { FormResult } from './run.ts';
import { tablesOf } from './table.ts';
import type { Figures } from './visit.ts';

const figures = (value: number) => Object.fromEntries(MEASURES.map(({ key }) => [key, value])) as unknown as Figures;
const answers = (answer: string) =>
  Object.fromEntries(PROBES.map((name) => [name, { answer }])) as Record<ProbeName, Finding>;

const ours: FormResult = {
  name: 'Ours',
  opens: 'on a click',
  notes: ['a note on ours'],
  rounds: [figures(1000)],
  failures: [],
  median: figures(1000),
  ratio: ratios(figures(1000), figures(1000)),
  probes: answers('yes'),
};
const theirs: FormResult = {
  ...ours,
  name: 'Theirs',
  median: figures(2500),
  ratio: ratios(figures(2500), figures(1000)),
  probes: { ...answers('no'), keysHeard: { answer: 'yes', because: '30 of 30 keys' } },
};
const absent: FormResult = {
  name: 'Absent',
  opens: 'at once',
  notes: ['a note on figures that are not there'],
  rounds: [],
  failures: [],
  notMeasured: 'npm could not reach its registry.',
};

it('puts each figure beside how many times ours it is', () => {
  const line = tablesOf([ours, theirs])
    .split('\n')
    .find((text) => text.startsWith('Loaded until'));
  expect(line).toMatch(/1,000 B +1\.0x +2,500 B +2\.5x$/);
});

it('says what an answer rests on', () => {
  expect(tablesOf([ours, theirs])).toContain('Theirs: 30 of 30 keys');
});

it('says why a form was not measured, and claims nothing else of it', () => {
  const lines = tablesOf([ours, absent]).split('\n');
  expect(lines).toContain('  Absent: not measured: npm could not reach its registry.');
  expect(lines.join('\n')).not.toContain('figures that are not there');
  for (const { name } of MEASURES) expect(lines.find((line) => line.startsWith(name))).toMatch(/ -$/);
});

it('leaves out the ratio where there is none', () => {
  const none = { ...ours, median: figures(0), ratio: ratios(figures(0), figures(0)) };
  expect(tablesOf([none])).not.toMatch(/NaN|Infinity/);
});

it('says how many visits the medians leave out, and why', () => {
  const lines = tablesOf([{ ...ours, failures: ['its answer did not arrive'] }]).split('\n');
  expect(lines).toContain('  Ours: medians of 1');
  expect(lines).toContain('  Ours: 1 visits failed: its answer did not arrive');
});
