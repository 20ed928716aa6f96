// @vitest-environment jsdom
import type { QuestionResults } from '@hearback/contract';
import { type Answer, type Question, resultsFrom, type SurveyDefinition, talliesOf } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { answeredInWords, messages } from './results.messages.ts';
import { askedIn, ResultsModel } from './results.model.ts';
import { resultsFile, resultsWorkbook } from './results-file.ts';
import { crossOf, linesOf, meanOf, standing } from './results-of.ts';

const option = (id: string) => ({ id, text: { en: id } });
const options = ['phone', 'desk'].map(option);
const question = (parts: object) => ({ id: 'q', text: { en: 'How?' }, ...parts }) as unknown as Question;
const survey = (one: Question): SurveyDefinition => ({ languages: ['en'], title: { en: 'S' }, questions: [one] });

/** What some answers to one question come to. */
function resultsOf(one: Question, answers: (Answer | undefined)[]): QuestionResults {
  const counted = answers.flatMap((answer) =>
    talliesOf(survey(one), { answers: answer === undefined ? {} : { q: answer } }),
  );
  const [results] = resultsFrom(survey(one), joined(counted)).questions;
  if (!results) throw new Error('No results');
  return results;
}

function joined(tallies: ReturnType<typeof talliesOf>) {
  const keys = [...new Set(tallies.map((tally) => JSON.stringify(tally)))];
  return keys.map((key) => ({
    ...JSON.parse(key),
    count: tallies.filter((one) => JSON.stringify(one) === key).length,
  }));
}

const countsOf = (one: Question, results: QuestionResults) =>
  linesOf(one, results, 'en').map(({ words, count, of }) => `${words} ${count}/${of}`);

test('each answer is a line in the order of the question, also one that nobody gave', () => {
  const choice = question({ kind: 'choice', options, hasOther: true, canDecline: true });
  const results = resultsOf(choice, ['desk', 'desk', { other: 'By post' }, { declined: true }, undefined]);
  expect(countsOf(choice, results)).toEqual(['phone 0/3', 'desk 2/3', 'Other 1/3']);
  expect(results).toMatchObject({ asked: 5, answered: 3, declined: 1 });
});

test('answers to options and steps that an earlier version had are lines too: every answer is in one', () => {
  const before = question({ kind: 'choice', options: ['phone', 'desk', 'post', 'fax'].map(option), hasOther: true });
  const said = resultsOf(before, ['phone', 'post', 'post', { other: 'By pigeon' }]);
  const now = question({ kind: 'choice', options });
  expect(countsOf(now, said)).toEqual([
    ...['phone 1/4', 'desk 0/4', 'Other 1/4', 'An answer that is not offered any more 2/4'],
  ]);
  const both = resultsOf(before, ['fax', 'post', 'desk']);
  expect(countsOf(now, both)).toEqual([
    ...['phone 0/3', 'desk 1/3', 'Answer 1 that is not offered any more 1/3'],
    'Answer 2 that is not offered any more 1/3',
  ]);
  const steps = resultsOf(question({ kind: 'scale', from: 0, to: 10 }), [0, 2, 9]);
  expect(countsOf(question({ kind: 'scale', from: 1, to: 3 }), steps)).toEqual([
    ...['0 1/3', '1 0/3', '2 1/3', '3 0/3', '9 1/3'],
  ]);
});

test('other words that come late, to a version that had room for them, have their line once they are shown', () => {
  const now = question({ kind: 'choice', options });
  const before = question({ kind: 'choice', options, hasOther: true });
  const looked = linesOf(now, resultsOf(before, ['phone', 'desk']), 'en');
  const results = resultsOf(before, ['phone', 'desk', { other: 'By post' }]);
  const { lines, held } = standing(linesOf(now, results, 'en'), looked);
  expect([lines.map(({ id }) => id), held]).toEqual([['phone', 'desk'], 1]);
  const shown = linesOf(now, results, 'en');
  expect(standing(shown, shown).lines.map(({ words, count }) => [words, count])).toEqual([
    ...[
      ['phone', 1],
      ['desk', 1],
      ['Other', 1],
    ],
  ]);
});

test('a scale has all its steps, a number those that were said, each with an average', () => {
  const scale = question({ kind: 'scale', from: 1, to: 3 });
  const said = resultsOf(scale, [1, 3, 3]);
  expect([countsOf(scale, said), meanOf(said)]).toEqual([['1 1/3', '2 0/3', '3 2/3'], 7 / 3]);
  const number = question({ kind: 'number' });
  const numbers = resultsOf(number, [20, 5, 20]);
  expect([countsOf(number, numbers), meanOf(numbers)]).toEqual([['5 1/3', '20 2/3'], 15]);
});

test('months are lines in their order, of those alone that were given', () => {
  const month = question({ kind: 'month' });
  const said = resultsOf(month, ['2026-11', '2025-12', '2026-11']);
  expect(countsOf(month, said)).toEqual(['December 2025 1/3', 'November 2026 2/3']);
});

test('what comes while one reads gives no line that was not there, moves none, and loses no answer', () => {
  const number = question({ kind: 'number' });
  const given = fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(given, given, (before, since) => {
      const looked = linesOf(number, resultsOf(number, before), 'en');
      const all = [...before, ...since];
      const { lines, held } = standing(linesOf(number, resultsOf(number, all), 'en'), looked);
      expect(lines.map(({ id }) => id)).toEqual(looked.map(({ id }) => id));
      expect(lines.map(({ id, count }) => [Number(id), count])).toEqual(
        lines.map(({ id }) => [Number(id), all.filter((one) => one === Number(id)).length]),
      );
      expect(lines.reduce((sum, { count }) => sum + count, held)).toBe(all.length);
    }),
  );
});

test('yes and no of a consent are lines', () => {
  const consent = question({ kind: 'consent' });
  expect(countsOf(consent, resultsOf(consent, [true, false, true]))).toEqual(['Yes 2/3', 'No 1/3']);
});

test('a matrix has a share of each row, a ranking the average place', () => {
  const matrix = question({ kind: 'matrix', rows: options, columns: [option('good'), option('bad')] });
  const answers = [{ rows: { phone: 'good' } }, { rows: { phone: 'bad', desk: 'good' } }];
  const cross = crossOf(matrix, resultsOf(matrix, answers), 'en');
  expect(cross?.rows.map(({ cells }) => cells.map(({ count, of }) => `${count}/${of}`))).toEqual([
    ['1/2', '1/2'],
    ['1/1', '0/1'],
  ]);
  const ranking = question({ kind: 'ranking', options });
  const places = crossOf(
    ranking,
    resultsOf(ranking, [
      ['phone', 'desk'],
      ['phone', 'desk'],
      ['desk', 'phone'],
    ]),
    'en',
  );
  expect(places?.rows.map(({ mean }) => mean?.toFixed(2))).toEqual(['1.33', '1.67']);
});

test('rows, columns and places that an earlier version had are in the table too', () => {
  const three = [...options, option('post')];
  const columns = ['good', 'bad', 'fair'].map(option);
  const answers = [{ rows: { phone: 'fair', post: 'good' } }, { rows: { phone: 'good' } }];
  const said = resultsOf(question({ kind: 'matrix', rows: three, columns }), answers);
  const cross = crossOf(question({ kind: 'matrix', rows: options, columns: columns.slice(0, 2) }), said, 'en');
  expect(cross?.columns).toEqual(['good', 'bad', 'An answer that is not offered any more']);
  expect(cross?.rows.map(({ words, cells }) => [words, ...cells.map(({ count, of }) => `${count}/${of}`)])).toEqual([
    ['phone', '1/2', '0/2', '1/2'],
    ['desk', '0/0', '0/0', '0/0'],
    ['A row that is not asked any more', '1/1', '0/1', '0/1'],
  ]);
  const ranked = resultsOf(question({ kind: 'ranking', options: three }), [
    ['post', 'phone', 'desk'],
    ['phone', 'post', 'desk'],
  ]);
  const places = crossOf(question({ kind: 'ranking', options }), ranked, 'en');
  expect(places?.rows.map(({ words, mean }) => [words, mean])).toEqual([
    ['phone', 1.5],
    ['desk', 3],
    ['An answer that is not offered any more', 1.5],
  ]);
});

test('the file has a line for each answer with its share, and no formula', () => {
  const choice = question({ kind: 'choice', options: [{ id: 'a', text: { en: '=1+1' } }, option('b')] });
  const results = resultsOf(choice, ['a', 'b', 'b', 'b']);
  const file = resultsFile(survey(choice), { survey: newId(), responses: 4, questions: [results] });
  expect(file.split('\r\n')).toContain("q,How?,,'=1+1,1,4,0.2500,0.0456,0.6994");
  expect(file.split('\r\n')).toContain('q,How?,,(answered),4,,,,');
});

test('the workbook has the same lines, texts as texts and shares as numbers, and no formula', async () => {
  const choice = question({ kind: 'choice', options: [{ id: 'a', text: { en: '=1+1 & <b>' } }, option('b')] });
  const results = resultsOf(choice, ['a', 'b', 'b', 'b']);
  const blob = await resultsWorkbook(survey(choice), { survey: newId(), responses: 4, questions: [results] });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const sheet = parts.find(([name]) => name === 'xl/worksheets/sheet1.xml')?.[1] ?? '';
  const texts = parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1] ?? sheet;
  expect(texts).toContain('=1+1 &amp; &lt;b&gt;');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain('<v>0.75</v>');
  expect(sheet.match(/<row /g)).toHaveLength(6);
});

test('the files say how many stopped early, where somebody did', async () => {
  const choice = question({ kind: 'choice', options });
  const results = { survey: newId(), responses: 4, partial: 1, questions: [resultsOf(choice, ['phone'])] };
  expect(resultsFile(survey(choice), results).split('\r\n').slice(1, 3)).toEqual([
    ',,,(answered to the end),3,,,,',
    ',,,(stopped early),1,,,,',
  ]);
  const files = unzipSync(new Uint8Array(await (await resultsWorkbook(survey(choice), results)).arrayBuffer()));
  const texts = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(texts.join()).toContain('(stopped early)');
  expect(resultsFile(survey(choice), { ...results, partial: undefined })).not.toContain('stopped early');
});

test('how many answered is said of people, and never that nobody did where nobody could', () => {
  expect(answeredInWords({ responses: 1200 })).toBe('1,200 people answered');
  expect(answeredInWords({ responses: 415, partial: 3 })).toBe('412 people answered to the end, 3 stopped early');
  expect(answeredInWords({ responses: 1, partial: 1 })).toBe('1 person stopped early, nobody answered to the end');
  expect(answeredInWords({ responses: 3, partial: 3 }, 'partial')).toBe('3 people stopped early');
});

test('an address says who alone is counted, of those who stopped early and those who did not', () => {
  expect(askedIn({ completion: 'partial' })).toEqual({ completion: 'partial' });
  expect(askedIn({ completion: 'half' })).toEqual({});
});

test('an address says which answers are counted; what is no day or method is left out', () => {
  expect(askedIn({ from: '2026-01-01', to: 'soon', method: 'tablet', service: 'Not A Slug', x: 'y' })).toEqual({
    from: '2026-01-01',
    method: 'tablet',
  });
});

test('days the wrong way round are said, and lead nowhere', async () => {
  const model = new ResultsModel((await bench()).ports, newId());
  model.typed.from.value = '2026-02-01';
  model.typed.to.value = '2026-01-01';
  expect(model.wanted()).toBeUndefined();
  expect(model.mistakes.value).toEqual([{ field: 'results-from', text: messages.daysWrong }]);
  model.typed.to.value = '2026-02-03';
  expect(model.wanted()).toMatch(/results\?from=2026-02-01&to=2026-02-03$/);
});
