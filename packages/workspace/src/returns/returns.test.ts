// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { monthlyReturn } from '../testing/small-platform-returns.ts';
import { bench } from '../testing/test-ports.ts';
import { returnFile } from './return-file.ts';
import { messages } from './returns.messages.ts';
import { ReturnsModel } from './returns.model.ts';
import { standingOf } from './standing.ts';

const good = { answer: 'good', method: 'online', count: 3 } as const;
const poor = { answer: 'poor', method: 'handwritten', count: 1 } as const;
const surgery = { ods: 'F84003', name: 'Harbour Lane Surgery' };

async function opened() {
  const { ports, platform } = await bench();
  platform.returns = [
    monthlyReturn('2026-11', [], { isOver: false }),
    ...Array.from({ length: 10 }, (_, at) => monthlyReturn(`2026-${String(10 - at).padStart(2, '0')}`, [good])),
    ...Array.from({ length: 12 }, (_, at) => monthlyReturn(`2025-${String(12 - at).padStart(2, '0')}`)),
  ];
  return { platform, model: new ReturnsModel(ports, 'F84003') };
}

test('the month to send next is shown first, and any other one by its address', async () => {
  const { model } = await opened();
  await model.load();
  expect([model.shown()?.month, model.months.value.length, model.earlier.value]).toEqual(['2026-10', 13, '2025-10']);
  await model.load('2025-02');
  expect([model.shown('2025-02')?.month, model.months.value.length, model.earlier.value]).toEqual([
    '2025-02',
    23,
    undefined,
  ]);
  expect(model.shown('2024-02')).toBeUndefined();
});

test('figures are kept as those that were looked at, or shown anew where there are others now', async () => {
  const { model, platform } = await opened();
  await model.load();
  const shown = model.shown();
  if (!shown) throw new Error('There is no month');
  const at = platform.returns.findIndex(({ month }) => month === '2026-10');
  platform.returns[at] = monthlyReturn('2026-10', [good, poor]);
  await model.take(shown);
  expect([model.notice.value?.text, model.shown()?.counts.responses]).toEqual([messages.stale, 4]);
  await model.take(model.shown() ?? shown);
  expect([model.notice.value?.text, model.shown()?.taken?.counts.responses]).toEqual([messages.kept, 4]);
});

test('a month says how it stands: so far, how long is left, late, kept, or changed since', () => {
  const october = monthlyReturn('2026-10', [good]);
  const words = (day: string, parts: object = {}) => standingOf({ ...october, ...parts }, day).words;
  const taken = { at: '2026-11-03T10:12:00.000Z', by: 'Alex Whitlow', counts: october.counts };
  expect([
    words('2026-10-20', { isOver: false }),
    words('2026-11-13'),
    words('2026-11-16'),
    words('2026-11-17'),
    words('2026-11-18'),
    words('2026-11-18', { taken }),
    words('2026-11-18', { taken, counts: monthlyReturn('2026-10', [good, poor]).counts }),
    words('2026-11-18', { due: undefined }),
  ]).toEqual([
    messages.soFar,
    messages.dueIn(2),
    messages.dueIn(1),
    messages.dueToday,
    messages.overdue,
    messages.sent,
    messages.changed,
    '3 answers',
  ]);
});

test('the file has a line for each answer, each method and the total, noughts among them', () => {
  const lines = returnFile(surgery, monthlyReturn('2026-10', [good, poor]))
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('\uFEFForganisation code,organisation,month,part,name,count');
  expect(lines.slice(1).map((line) => line.replace('F84003,Harbour Lane Surgery,2026-10,', ''))).toEqual([
    ...['answer,Very good,0', 'answer,Good,3', 'answer,Neither good nor poor,0', 'answer,Poor,1'],
    ...['answer,Very poor,0', 'answer,Don’t know,0'],
    ...['collection method,Handwritten,1', 'collection method,Telephone call,0', 'collection method,Tablet or kiosk,0'],
    ...['collection method,Text message (SMS),0', 'collection method,Smartphone app or online,3'],
    ...['collection method,Other,0', 'total,,4'],
  ]);
});
