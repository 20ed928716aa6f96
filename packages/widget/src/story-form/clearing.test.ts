import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearingOf } from './clearing.ts';

/** A form of one page with one answer. */
function beginForm() {
  const answers = signal('');
  const step = signal('only');
  const draft = { until: signal(undefined), identity: signal(undefined), hasAnswers: () => answers.value !== '' };
  const form = { answers, step, draft, isChanging: signal(false), questions: ['only'], show: () => {} };
  return { answers, clearing: clearingOf(form, { none: '', check: 'check' }, () => false) };
}

test('whatever is typed, cleared and brought back in turn, nothing that was cleared is lost', () => {
  const deed = fc.oneof(fc.constantFrom('clear', 'restore'), fc.nat({ max: 99 }));
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const { answers, clearing } = beginForm();
      const there = () => [answers.value, ...clearing.cleared.value.aside.map((one) => one.answers)].filter(Boolean);
      for (const [at, one] of deeds.entries()) {
        const before = there();
        if (one === 'clear') {
          if (answers.value) clearing.clear();
        } else if (one === 'restore') clearing.restore();
        else {
          // Each text is another one.
          answers.value = `${one} ${at}`;
          continue;
        }
        expect(there().sort()).toEqual(before.sort());
      }
      for (const text of there()) {
        while (answers.value !== text) clearing.restore();
      }
    }),
  );
});
