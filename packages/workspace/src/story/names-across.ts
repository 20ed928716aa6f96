import { findPersonalData, type PersonalDataFinding } from '@hearback/contract/personal-data';
import { isEveryday } from './everyday-words.ts';

type Texts = readonly (string | undefined)[];

const SHORT_TITLE = 'dr|mrs?|ms|miss|mx|prof|rev|cllr';
const TITLE = `(?:${SHORT_TITLE}|doctor|professor|nurse|matron|sister|midwife|sir|dame|revd|meddyg|nyrs|parch|lek|pani?)`;
const GAP = String.raw`(?:\.\s*|\s+)`;
const ENDS_WITH_TITLE = new RegExp(String.raw`(?:^|[^\p{L}])${TITLE}${GAP}$`, 'iu');
const ENDS_WITH_SHORT_TITLE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${SHORT_TITLE})${GAP}$`, 'iu');
const BEGINS_WITH_TITLE = new RegExp(`^${TITLE}${GAP}`, 'iu');

/** A word with what is joined to it: O’Neill, Smith-Jones, Shah’s, Shah-style. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const CONTRACTED = /[’'](?:s|d|ll|ve|re)$/iu;
const SMALL_PART = /-\p{Ll}[^-]*$/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^[^\p{Ll}]*$/u;
/** Behind these a capital letter is nothing but the beginning of a sentence. */
const BEGINS_SENTENCE = /(?:^|[.!?…:\n]["”’')\]]*)[\s"“‘'([–—-]*$/u;
const SHORTEST = 2;

/**
 * What could tell who somebody is, in each text. A name found with its title in one is found in the others without it, and so
 * is one that stood in an earlier wording alone.
 */
export function findAcross(texts: Texts, earlier: Texts = []): PersonalDataFinding[][] {
  const all = [...texts, ...earlier].filter((text) => text !== undefined);
  const names = new Set(all.flatMap(titledNames));
  for (const name of names) if (isCommon(name, all)) names.delete(name);
  return texts.map((text = '') => withNames(text, names));
}

function titledNames(text: string): string[] {
  return findPersonalData(text).flatMap(({ kind, start, end }) => {
    const mark = text.slice(start, end);
    const begins = start + (BEGINS_WITH_TITLE.exec(mark)?.[0].length ?? 0);
    if (kind !== 'name' || !ENDS_WITH_TITLE.test(text.slice(0, begins))) return [];
    const words = (text.slice(begins, end).match(WORD) ?? []).map(bare);
    return namesOf(words, text.slice(0, begins)).map(plain).filter(isLongEnough);
  });
}

/** Which words behind a title are the name. */
function namesOf(words: readonly string[], before: string): readonly string[] {
  const large = words.filter((word) => CAPITAL.test(word));
  // Behind a job a word in small letters is as often what that person did.
  if (large.length === 0) return ENDS_WITH_SHORT_TITLE.test(before) ? words : [];
  // Where all is in capitals nothing shows how far the name goes.
  return large.every((word) => ALL_CAPITALS.test(word)) ? large.filter(isLongEnough).slice(0, 1) : large;
}

function isLongEnough(word: string): boolean {
  return word.length >= SHORTEST;
}

/** Without what is joined to a name and none of it. */
function bare(word: string): string {
  const name = word.replace(CONTRACTED, '');
  return CAPITAL.test(name) && SMALL_PART.test(name) ? bare(name.replace(SMALL_PART, '')) : name;
}

/** As names are compared, however they are written. */
function plain(name: string): string {
  return name.normalize().replaceAll('’', "'").toLowerCase();
}

/**
 * Whether it is a word of every day, or stands by itself in small letters and nothing says that it is a name there: marked
 * by itself it would mislead.
 */
function isCommon(name: string, texts: readonly string[]): boolean {
  if (isEveryday(name)) return true;
  const places = texts.flatMap((text) =>
    wordsIn(text)
      .filter(({ word }) => plain(word) === name)
      .map(({ word, start }) => ({ word, before: text.slice(0, start) })),
  );
  const isSmall = ({ word, before }: Place) => !CAPITAL.test(word) && !ENDS_WITH_SHORT_TITLE.test(before);
  return places.some(isSmall) && !places.some(isNameThere);
}

interface Place {
  word: string;
  before: string;
}

/** In small letters behind a short title, or with a capital letter within a sentence. */
function isNameThere({ word, before }: Place): boolean {
  if (!CAPITAL.test(word)) return ENDS_WITH_SHORT_TITLE.test(before);
  return !ALL_CAPITALS.test(word) && !ENDS_WITH_TITLE.test(before) && !BEGINS_SENTENCE.test(before);
}

function wordsIn(text: string): { word: string; start: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: bare(word), start: index }));
}

function withNames(text: string, names: ReadonlySet<string>): PersonalDataFinding[] {
  const found = findPersonalData(text);
  const more = wordsIn(text).flatMap(({ word, start }): PersonalDataFinding[] => {
    const end = start + word.length;
    const isFree = found.every((one) => one.end <= start || end <= one.start);
    return isFree && isWritten(word) && names.has(plain(word)) ? [{ kind: 'name', start, end }] : [];
  });
  return [...found, ...more].toSorted((one, other) => one.start - other.start);
}

/** Two capital letters are an abbreviation. */
function isWritten(word: string): boolean {
  return CAPITAL.test(word) && !(word.length <= SHORTEST && ALL_CAPITALS.test(word));
}
