import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisis } from './crisis/core.ts';
import { withFurther } from './crisis/further.ts';
import { type Finding, findByRules, type Rules, showsMore } from './find-by-rules.ts';
import { readMarkedLine } from './labelled/marked-line.ts';
import { crisisLines, personalDataLines } from './labelled/sets.ts';
import { personalData } from './personal-data/core.ts';
import { findPersonalData } from './personal-data/index.ts';

const lines = [crisisLines, personalDataLines]
  .flatMap(({ tuned, heldBack, heldBackAgain }) => [...tuned, ...heldBack, ...heldBackAgain])
  .map((line) => readMarkedLine(line).text);
const pieces = fc.constantFrom(...lines.flatMap((text) => text.split(/(?<= )/)));

type Find = (text: string) => readonly Finding<string>[];

/** As a page finds: by the core alone where nothing shows that there could be more. */
function findAsPagesDo<Kind extends string>(text: string, core: Rules<Kind>, findByAll: Find) {
  return showsMore(text, core) ? findByAll(text) : findByRules(text, core);
}

const crisisOnPage = withFurther(crisis);
const findCrisisOnPage = (text: string) => findByRules(text, crisisOnPage);

const finders: [string, findAsPages: Find, findByAll: Find][] = [
  ['personal data', (text) => findAsPagesDo(text, personalData, findPersonalData), findPersonalData],
  ['crisis', (text) => findAsPagesDo(text, crisis, findCrisisOnPage), findCrisisOnPage],
];

describe.each(finders)('the core rules for %s, and the further ones where more shows', (_, findAsPages, findByAll) => {
  it('find in every labelled line what all rules find', () => {
    expect(lines.map((text) => findAsPages(text))).toEqual(lines.map((text) => findByAll(text)));
  });

  it('find what all rules find, whatever is put together', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findAsPages(text)).toEqual(findByAll(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('find what all rules find in words that run into one another', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), fc.constantFrom('', '\n', '-', '.', ','), (parts, between) => {
        const text = parts.map((part) => part.trim()).join(between);
        expect(findAsPages(text)).toEqual(findByAll(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nothing shows that there could be more', () => {
  it.each([
    'The nurse took time to explain my results, and I went home without worry.',
    'I waited an hour on Monday and nobody told me why. I’m still cross – but the tea was good…',
    'My number is 07700 900123 and I saw Dr Peverell on 12 March 2026.',
    'I do not want to live any more.',
    'She cannot breathe and has chest pain.',
    '',
  ])('in %j', (text) => {
    expect([showsMore(text, personalData), showsMore(text, crisis)]).toEqual([false, false]);
  });
});

describe('without the network there is a sign of danger', () => {
  it.each([
    'My baby is blue',
    'Alla i ddim anadlu',
    'He’s collapsed and is not responding',
    'I’m on the bridge now',
    'I’ve started cutting again',
    'I can’t keep myself safe',
    'I have a plan and I have the pills ready',
    'I have drunk a whole load of tablets',
    'I am taking a lot of pills tonight',
  ])('in "%s"', (text) => {
    expect(showsMore(text, crisis)).toBe(true);
  });
});

describe('the core alone knows', () => {
  it.each([
    ['self-harm', 'I want to die'],
    ['self-harm', 'I am going to kill myself'],
    ['self-harm', 'I feel suicidal tonight'],
    ['self-harm', 'I have been self-harming again'],
    ['self-harm', 'I cannot go on'],
    ['medical', 'I have chest pain now'],
    ['medical', 'She cannot breathe'],
    ['medical', 'My dad is coughing up blood'],
    ['medical', 'My baby isn’t breathing properly'],
    ['self-harm', 'Life isn’t worth living'],
    ['abuse', 'My husband hits me'],
    ['abuse', 'I am scared of my partner'],
  ])('%s in "%s"', (kind, text) => {
    expect(findByRules(text, crisis).map((find) => find.kind)).toEqual([kind]);
  });

  it.each([
    ['phone', '07700 900123'],
    ['email', 'jo@example.org'],
    ['nhs-number', '999 012 3454'],
    ['postcode', 'ZZ99 3AZ'],
    ['date', '12 March 1960'],
    ['name', 'Dr Peverell'],
  ])('%s in "%s"', (kind, text) => {
    expect(findByRules(`so ${text} it is`, personalData).map((find) => find.kind)).toEqual([kind]);
  });
});
