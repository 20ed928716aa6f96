import { findPersonalData, type PersonalDataFinding } from '@hearback/contract/personal-data';

const TITLE = /\b(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Nurse|Sister|Midwife|Sir|Dame|Rev)\.?\s+/;
const ENDS_WITH_TITLE = new RegExp(`${TITLE.source}$`);
const BEGINS_WITH_TITLE = new RegExp(`^${TITLE.source}`);
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}])/gu;
const SHORTEST = 3;

/** Names that begin sentences and stand in dates as words of every day: by themselves they say nobody. */
const COMMON = new Set(
  (
    'will may april june august monday friday sunday good young best long short day hope mark grace rose bill grant ' +
    'christian english french scott dean church hall hill park wood west north moss field green brown black white gray ' +
    'grey gold king queen price rich love wise sharp small little large strong case page bell lane ward read pray how ' +
    'what when where who why the and but for not you she her his him they them our was were had has did nurse doctor sister'
  ).split(' '),
);

/** What could tell who somebody is, in each text; a name found with its title in one is found in the others without it. */
export function findAcross(texts: readonly (string | undefined)[]): PersonalDataFinding[][] {
  const found = texts.map((text = '') => findPersonalData(text));
  const names = new Set(texts.flatMap((text = '', at) => titledNames(text, found[at] ?? [])));
  for (const name of names) if (isCommon(name, texts)) names.delete(name);
  return texts.map((text = '', at) => withNames(text, found[at] ?? [], names));
}

function titledNames(text: string, found: readonly PersonalDataFinding[]): string[] {
  return found.flatMap(({ kind, start, end }) => {
    const mark = text.slice(start, end);
    const isTitled = BEGINS_WITH_TITLE.test(mark) || ENDS_WITH_TITLE.test(text.slice(0, start));
    if (kind !== 'name' || !isTitled) return [];
    const words = mark.replace(BEGINS_WITH_TITLE, '').match(NAME) ?? [];
    return words.filter((word) => word.length >= SHORTEST);
  });
}

/** Whether it stands in small letters too, or is a word of every day: marked by itself it would mislead. */
function isCommon(name: string, texts: readonly (string | undefined)[]): boolean {
  const small = name.toLowerCase();
  if (COMMON.has(small)) return true;
  return texts.some((text = '') => text.split(/[^\p{L}’'-]+/u).includes(small));
}

function withNames(
  text: string,
  found: readonly PersonalDataFinding[],
  names: ReadonlySet<string>,
): PersonalDataFinding[] {
  const more = [...text.matchAll(NAME)].flatMap(({ 0: word, index: start }): PersonalDataFinding[] => {
    const end = start + word.length;
    const isFree = found.every((one) => one.end <= start || end <= one.start);
    return isFree && names.has(word) ? [{ kind: 'name', start, end }] : [];
  });
  return [...found, ...more].toSorted((one, other) => one.start - other.start);
}
