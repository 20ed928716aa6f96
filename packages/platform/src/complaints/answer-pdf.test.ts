import { expect, test } from 'vitest';
import { answerPdf, makeAnswerPdfs } from './answer-pdf.ts';

const signed = {
  ...{ organisation: 'Elm Practice', text: 'Dear Pat,\n\nWe are sorry.', by: 'Sam Staff' },
  ...{ on: '2026-03-05', at: '2026-03-09T10:00:00.000Z' },
};

test('an answer with letters that cannot be drawn rightly has no file', async () => {
  expect(await answerPdf({ ...signed, text: 'نأسف' })).toBeUndefined();
  expect(await answerPdf({ ...signed, by: 'نور' })).toBeUndefined();
  expect((await answerPdf(signed))?.subarray(0, 5).toString()).toBe('%PDF-');
});

test('an answer that nothing could be made of is signed without a file, and that is heard of', async () => {
  const heard: unknown[] = [];
  const broken = new Error('A font is missing');
  const make = makeAnswerPdfs(
    (error) => heard.push(error),
    () => Promise.reject(broken),
  );
  expect([await make(signed), heard]).toEqual([undefined, [broken]]);
});
