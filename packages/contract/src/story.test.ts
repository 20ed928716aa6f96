import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StorySubmission, storyTitle } from './story.ts';
import { cleanText } from './text.ts';

const story = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 80, maxLength: 120 }),
    fc
      .array(fc.constantFrom('a', 'word', ' ', '. ', '…', '?', '\n', '😀', '👩‍⚕️'), { maxLength: 150 })
      .map((parts) => parts.join('')),
  )
  .map(cleanText)
  .filter((text) => text !== '');

describe('storyTitle', () => {
  it.each([
    ['I waited an hour. Nobody said why.', 'I waited an hour'],
    ['Was it my fault? I still do not know.', 'Was it my fault?'],
    ['Dr Patel saw me at 8.30 and was kind.', 'Dr Patel saw me at 8.30 and was kind'],
    ['My first line\nand a second', 'My first line'],
    ['No full stop', 'No full stop'],
    ['…', '…'],
    ['. A lone stop', '. A lone stop'],
    ['\u2800\u2800\nBelow a blank line', 'Below a blank line'],
  ])('of %j is its first sentence', (happened, title) => {
    expect(storyTitle(happened)).toBe(title);
  });

  it('is cut at a word where the sentence is long', () => {
    const title = storyTitle(`${'waiting '.repeat(30)}ended.`);
    expect(title).toBe(`${'waiting '.repeat(10)}waiting…`);
  });

  it('is cut anywhere where the word is long, but never inside a character', () => {
    expect(storyTitle('x'.repeat(200))).toBe(`${'x'.repeat(90)}…`);
    expect(storyTitle(`x${'😀'.repeat(100)}`)).toBe(`x${'😀'.repeat(44)}…`);
  });

  it('is never empty and never longer than 91 characters', () => {
    fc.assert(
      fc.property(story, (happened) => {
        const title = storyTitle(happened);
        expect(title.trim()).not.toBe('');
        expect(title.length).toBeLessThanOrEqual(91);
      }),
    );
  });

  it('is one line of whole characters', () => {
    fc.assert(fc.property(story, (happened) => !/\n|\p{Cs}/u.test(storyTitle(happened))));
  });
});

describe('a story submission', () => {
  it('is the same when what was parsed is parsed again', () => {
    const submission = fc.record({
      organisation: fc.constant('F84003'),
      happened: story,
      good: fc.option(story, { nil: undefined }),
      email: fc.option(fc.constant(' author@example.org '), { nil: undefined }),
      key: fc.constant('a'.repeat(22)),
    });
    fc.assert(
      fc.property(submission, (sent) => {
        const parsed = StorySubmission.parse(sent);
        expect(StorySubmission.parse(parsed)).toEqual(parsed);
      }),
    );
  });

  it('is in English where nothing else is said', () => {
    const { language } = StorySubmission.parse({ organisation: 'F84003', happened: 'x', key: 'a'.repeat(22) });
    expect(language).toBe('en');
  });
});
