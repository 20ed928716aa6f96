// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { storedSettings } from '../ports/own-settings.ts';
import { tabStorage } from '../testing/test-ports.ts';
import { actionOf, isWriting, stepIn } from './keys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false };

test('a key does something by itself alone', () => {
  expect(actionOf({ ...plain, key: 'j' })).toBe('next');
  expect(actionOf({ ...plain, key: '?' })).toBe('help');
  expect(actionOf({ ...plain, key: 'x' })).toBeUndefined();
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented']) {
    expect(actionOf({ ...plain, key: 'j', [held]: true })).toBeUndefined();
  }
});

test('nothing happens where somebody writes', () => {
  document.body.innerHTML =
    '<input id="a"><textarea id="b"></textarea><select id="c"></select><p contenteditable><b id="d"></b></p><a id="e"></a><input id="f" type="checkbox">';
  const writing = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => isWriting(document.getElementById(id)));
  expect(writing).toEqual([true, true, true, true, false, false]);
});

test('steps from row to row, and stays at the ends', () => {
  const rows = [0, 1, 2].map(() => document.createElement('li').appendChild(document.createElement('a')));
  const [first = null, second = null, third = null] = rows;
  expect(stepIn(rows, null, 1)).toBe(0);
  expect(stepIn(rows, first, 1)).toBe(1);
  expect(stepIn(rows, third, 1)).toBe(2);
  expect(stepIn(rows, second, -1)).toBe(0);
  expect(stepIn(rows, first, -1)).toBe(0);
});

test('keys are turned off for the device, also where nothing can be stored', () => {
  const storage = tabStorage();
  const settings = storedSettings(storage);
  expect(settings.hasKeys.value).toBe(true);
  settings.setKeys(false);
  expect(storedSettings(storage).hasKeys.value).toBe(false);
  settings.setKeys(true);
  expect(storedSettings(storage).hasKeys.value).toBe(true);
  const forbid = () => {
    throw new Error('forbidden');
  };
  const bare = storedSettings({ getItem: forbid, setItem: forbid, removeItem: forbid });
  bare.setKeys(false);
  expect(bare.hasKeys.value).toBe(false);
});
