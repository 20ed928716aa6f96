import { expect, test } from 'vitest';
import { stepOn, type Way } from './way.ts';

const go = (urls: readonly string[]): Way | undefined => {
  let way: Way | undefined;
  for (const url of urls) way = stepOn(way, { url, path: url.split('?')[0] ?? '' });
  return way;
};

test('a story leads back to the list or the search that it was opened from', () => {
  expect(go(['/workspace/to-reply', '/workspace/stories/a'])?.list).toBe('/workspace/to-reply');
  expect(go(['/workspace/search?words=lift', '/workspace/stories/a'])?.list).toBe('/workspace/search?words=lift');
  expect(go(['/workspace/to-reply', '/workspace/stories/a', '/workspace/stories/b'])?.list).toBe('/workspace/to-reply');
  expect(go(['/workspace/to-reply', '/workspace/changes', '/workspace/stories/a'])?.list).toBeUndefined();
  expect(go(['/workspace/stories/a'])?.list).toBeUndefined();
});

test('the story that was open is known on the next screen alone', () => {
  const back = ['/workspace/to-reply', '/workspace/stories/a', '/workspace/to-reply'];
  expect(go(back)?.left).toBe('a');
  expect(go([...back, '/workspace/held'])?.left).toBeUndefined();
});
