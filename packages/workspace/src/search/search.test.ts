import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { publishedStory, sentStory } from '../testing/told-stories.ts';
import { addressOfSearch, criteriaIn } from './criteria.ts';
import { partsInWords } from './search.messages.ts';
import { SearchModel } from './search.model.ts';

test('an address says what is looked for, without what cannot be', () => {
  const criteria = { words: 'hip pain', status: 'held', tags: 'waiting,food', from: '2026-01-31' };
  const address = addressOfSearch(criteria);
  expect(address).toBe('/workspace/search?words=hip+pain&tags=waiting%2Cfood&status=held&from=2026-01-31');
  const query = Object.fromEntries(new URL(address, 'http://x').searchParams);
  expect(criteriaIn(query)).toEqual(criteria);
  expect(criteriaIn({ status: 'lost', from: 'today', words: ' ', other: 'x', criticality: '9' })).toEqual({});
  expect(addressOfSearch({})).toBe('/workspace/search');
});

test('what narrows is said part by part, with what is left without each', () => {
  const parts = partsInWords({ words: 'hip', tags: 'waiting,food', criticality: '4' });
  expect(parts.map(({ rest }) => addressOfSearch(rest))).toEqual([
    '/workspace/search?tags=waiting%2Cfood&criticality=4',
    '/workspace/search?words=hip&tags=food&criticality=4',
    '/workspace/search?words=hip&tags=waiting&criticality=4',
    '/workspace/search?words=hip&tags=waiting%2Cfood',
  ]);
});

test('shows what was looked for last, also where an earlier answer comes late', async () => {
  const stories = [
    sentStory({ title: 'The lift', happened: 'The lift.' }),
    publishedStory({ title: 'Rain', happened: 'Rain.' }),
  ];
  const { ports, platform } = await bench({ stories });
  const model = new SearchModel(ports);
  await Promise.all([model.look({ words: 'lift' }), model.look({ words: 'rain' })]);
  expect(model.items.value?.map(({ title }) => title)).toEqual(['Rain']);
  expect(platform.seen.at(-1)).toContain('words=rain');
});

test('says what cannot be looked for, and adds a tag to those there are', async () => {
  const { ports } = await bench();
  const model = new SearchModel(ports);
  await model.look({ tags: 'waiting', words: 'rain' });
  model.typed.organisation.value = 'f-84';
  model.typed.from.value = '2026-02-01';
  model.typed.to.value = '2026-01-01';
  expect(model.asked()).toBeUndefined();
  expect(model.mistakes.value.map(({ field }) => field)).toEqual(['search-organisation', 'search-from']);
  model.typed.organisation.value = ' f84003 ';
  model.typed.from.value = '';
  model.tag.value = 'food';
  expect(model.asked()).toEqual({ words: 'rain', tags: 'waiting,food', organisation: 'F84003', to: '2026-01-01' });
});

test('a tag is looked for as what was good or could be better, and not without the tag', async () => {
  const { ports } = await bench();
  const model = new SearchModel(ports);
  await model.look({ goodTags: 'food', tags: 'pain' });
  model.opinion.value = 'goodTags';
  expect(model.asked()).toBeUndefined();
  expect(model.mistakes.value.map(({ field }) => field)).toEqual(['search-tag']);
  model.tag.value = 'waiting';
  expect(model.asked()).toEqual({ tags: 'pain', goodTags: 'food,waiting' });
  model.opinion.value = 'betterTags';
  expect(model.asked()).toEqual({ tags: 'pain', goodTags: 'food', betterTags: 'waiting' });
  const parts = partsInWords({ tags: 'waiting', betterTags: 'waiting,food' });
  expect(parts.map(({ words }) => words)).toEqual([
    'Waiting times',
    'Could be better: Waiting times',
    'Could be better: Food and drink',
  ]);
  expect(parts[1]?.rest).toEqual({ tags: 'waiting', betterTags: 'food' });
});

test('an organisation is looked in with its parts, which go with it', async () => {
  const { ports } = await bench();
  const model = new SearchModel(ports);
  await model.look({ organisation: 'RZZ', withParts: 'yes' });
  expect(model.typed.withParts.value).toBe('yes');
  expect(model.asked()).toEqual({ organisation: 'RZZ', withParts: 'yes' });
  model.typed.organisation.value = '';
  expect(model.asked()).toEqual({});
  const parts = partsInWords({ organisation: 'RZZ', withParts: 'yes' });
  expect(parts.map(({ words, rest }) => [words, addressOfSearch(rest)])).toEqual([
    ['RZZ', '/workspace/search'],
    ['With its sites or branches', '/workspace/search?organisation=RZZ'],
  ]);
});
