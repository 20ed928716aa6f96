import type { ComplaintStep } from '@hearback/contract';
import { expect, test } from 'vitest';
import { newsOf } from './telling.ts';

const WRITTEN = 'Her scan of the liver is late.';
const steps: ComplaintStep[] = [
  { action: 'extend', by: '2026-05-02', reason: WRITTEN, isTold: true, isAgreed: true },
  { action: 'explain-delay', reason: WRITTEN, isInWriting: true },
  { action: 'not-consider', why: 'other', reason: WRITTEN, isInWriting: true },
  { action: 'update', text: WRITTEN },
  { action: 'agree-issues', issues: [{ id: 'one', text: WRITTEN, staff: [] }] },
  { action: 'transfer', to: WRITTEN, isAgreed: true },
];

test.each(steps)('the mail about $action says that there is news, and nothing that staff wrote', (step) => {
  const news = newsOf(step);
  expect(news).toBeDefined();
  expect(JSON.stringify(news)).not.toContain(WRITTEN);
});
