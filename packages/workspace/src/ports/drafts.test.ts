import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabStorage } from '../testing/test-ports.ts';
import { storedDrafts } from './drafts.ts';

test('what one has typed is there again after somebody else was signed in, and gone when one signs out', () => {
  const drafts = storedDrafts(tabStorage());
  drafts.belongTo('robin');
  drafts.write('reply:1', { text: 'Thank you' });
  drafts.belongTo('kim');
  expect([drafts.read('reply:1'), drafts.isEmpty()]).toEqual([{}, true]);
  drafts.write('reply:1', { text: 'Sorry' });
  drafts.clear();
  drafts.belongTo('robin');
  expect(drafts.read('reply:1')).toEqual({ text: 'Thank you' });
  drafts.clear();
  expect([drafts.read('reply:1'), drafts.isEmpty()]).toEqual([{}, true]);
});

test('a reload keeps whose drafts they are', () => {
  const storage = tabStorage();
  const before = storedDrafts(storage);
  before.belongTo('robin');
  before.write('reply:1', { text: 'Thank you' });
  expect(storedDrafts(storage).read('reply:1')).toEqual({ text: 'Thank you' });
});

test('nobody sees or loses anything by what others do, whatever they and their drafts are called', () => {
  const id = fc.constantFrom('a', 'a:b', 'b', 'a%3Ab', '');
  const deed = fc.record({ who: id, name: id, kind: fc.constantFrom('write', 'remove', 'clear', 'read') });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const drafts = storedDrafts(tabStorage());
      const expected = new Map<string, Map<string, string>>();
      for (const [index, { who, name, kind }] of deeds.entries()) {
        const own = expected.get(who) ?? new Map<string, string>();
        expected.set(who, own);
        drafts.belongTo(who);
        if (kind === 'write') drafts.write(name, { text: own.set(name, `${index}`).get(name) ?? '' });
        if (kind === 'remove') drafts.remove(name);
        if (kind === 'remove') own.delete(name);
        if (kind === 'clear') drafts.clear();
        if (kind === 'clear') own.clear();
        expect(drafts.read(name).text).toBe(own.get(name));
        expect(drafts.isEmpty()).toBe(own.size === 0);
      }
    }),
  );
});
