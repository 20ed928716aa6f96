// @vitest-environment jsdom
import { readySurveys } from '@hearback/contract/surveys/library';
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { bench } from '../testing/test-ports.ts';
import { ResultsModel } from './results.model.ts';
import { voiceFile, voiceLines } from './voice-lines.ts';

const definition = readySurveys.find(({ kind }) => kind === 'staff')?.definition;
if (!definition) throw new Error('The library has no survey of staff.');

const counted = [
  { question: '#response', value: '', count: 20 },
  ...Object.entries({ '#asked': 20, '#answered': 18, '#declined': 2, yes: 11, partly: 6, no: 1 }).map(
    ([value, count]) => ({
      ...{ question: 'safe', value, count },
    }),
  ),
];

async function opened(state: 'open' | 'closed') {
  const { ports, platform } = await bench();
  const id = newId();
  platform.surveys.set(
    id,
    keptSurvey(id, definition as typeof definition & object, { kind: 'staff', state, version: 1, counted }),
  );
  const model = new ResultsModel(ports, id);
  await model.look({});
  return { model, platform };
}

test('what staff said is asked for by its own call, and says what is hidden', async () => {
  const { model, platform } = await opened('closed');
  expect(platform.seen.filter((call) => call.includes('/results'))).toEqual([]);
  const told = model.voice.value?.questions.find(({ question }) => question === 'safe');
  if (!told || !definition) throw new Error('Nothing is told.');
  expect(voiceLines(definition, told)).toEqual([
    { words: 'Yes', count: 11 },
    { words: 'Partly', count: undefined },
    { words: 'No', count: undefined },
  ]);
});

test('the file has no more than the screen', async () => {
  const { model } = await opened('closed');
  if (!model.voice.value || !definition) throw new Error('Nothing is told.');
  const lines = voiceFile(definition, model.voice.value).trimEnd().split('\r\n');
  expect(lines.slice(1)).toEqual(
    [
      ['(answered)', 'Hidden'],
      ['Yes', '11'],
      ['Partly', 'Hidden'],
      ['No', 'Hidden'],
    ].map(([answer, count]) => `safe,Do you feel safe to speak up here?,${answer},${count},20`),
  );
});

test('nothing is told while it is asked', async () => {
  const { model } = await opened('open');
  expect(model.voice.value).toMatchObject({ state: 'asked-still', responses: 0, questions: [] });
});
