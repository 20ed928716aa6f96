import type { Option, Question } from '../surveys/questions.ts';
import type { Texts } from '../surveys/texts.ts';
import { EXTENSIONS, type FhirAnswerOption, type FhirCoding, type FhirItem, KINDS } from './fhir-model.ts';
import { textsFrom } from './fhir-texts.ts';
import { addedBy, controlsOf, othersThan, type Unkept } from './fhir-unkept.ts';
import { type Lose, tidy, yesAndNoIn } from './imported.ts';
import { namesFor } from './names.ts';

/** A list of codes in the Questionnaire. */
export interface CodeList {
  codes: readonly FhirCoding[];
  /** Whether more are meant than are there. */
  isPart: boolean;
}

/** What is read of an item beside its kind. */
export interface Reading {
  /** The name it has here. */
  id: string;
  languages: readonly string[];
  /** The lists of codes in the Questionnaire, by their ids. */
  lists: ReadonlyMap<string, CodeList>;
  lose: Lose;
}

/** A question without its words and logic. */
type Own = { kind: Question['kind'] } & Record<string, unknown>;

/** What a question becomes, beside the names of its answers by their codes; nothing where there is none of its kind. */
export interface OwnPart {
  own: Own;
  options: ReadonlyMap<string, string>;
}

export const extensionOf = (item: Pick<FhirItem, 'extension'> | FhirAnswerOption, url: string) =>
  item.extension?.find((one) => one.url === url);

/** Our own name of its kind. */
export const kindIn = (item: FhirItem): string | undefined => item.code?.find(({ system }) => system === KINDS)?.code;

/** What an item's kind of answer becomes here. */
export function ownFrom(item: FhirItem, reading: Reading): OwnPart | undefined {
  switch (item.type) {
    case 'boolean':
      return booleanFrom(item, reading);
    case 'integer':
    case 'decimal':
    case 'quantity':
      return plain(numberFrom(item, reading));
    case 'date':
    case 'dateTime':
      return plain(monthFrom(item, reading));
    case 'time':
    case 'url':
      reading.lose('as-text', reading.id);
      return plain({ kind: 'short-text' });
    case 'string':
    case 'text':
      return plain(textFrom(item));
    case 'choice':
    case 'open-choice':
      return choiceFrom(item, reading);
    default:
      reading.lose('dropped', reading.id, { words: item.text });
      return undefined;
  }
}

const plain = (own: Own): OwnPart => ({ own, options: new Map() });

function booleanFrom(item: FhirItem, { languages }: Reading): OwnPart {
  if (kindIn(item) === 'consent') return plain({ kind: 'consent' });
  const options = yesAndNoIn(languages);
  return { own: { kind: 'choice', options }, options: new Map() };
}

/** Either end of what may be answered. */
function endOf(item: FhirItem, which: 'from' | 'to') {
  const end = extensionOf(item, EXTENSIONS[which]);
  return end?.valueInteger ?? end?.valueDecimal ?? end?.valueDate;
}

function numberFrom(item: FhirItem, { languages: [first = ''], id, lose }: Reading): Own {
  const ends = (['from', 'to'] as const).map((which) => [which, Number(endOf(item, which) ?? NaN)] as const);
  const known = Object.fromEntries(ends.filter(([, value]) => Number.isFinite(value)));
  const { from, to } = known;
  const isScale = kindIn(item) === 'scale' || controlsOf(item).includes('slider');
  const isWithin = from !== undefined && to !== undefined && [0, 1].includes(from) && to >= 2 && to <= 10;
  if (item.type === 'integer' && isScale && isWithin) {
    const words = (control: string, name: string) => {
      const beside = item.item?.find((one) => controlsOf(one).includes(control));
      const texts = beside && tidy(textsFrom(beside.text, beside._text, first), (code) => lose(code, id));
      return texts && { [name]: texts };
    };
    return { kind: 'scale', from, to, ...words('lower', 'low'), ...words('upper', 'high') };
  }
  const unit = tidy(unitOf(item, first), (code) => lose(code, id));
  return { kind: 'number', ...known, ...(item.type === 'integer' && { isWhole: true }), ...(unit && { unit }) };
}

/** What is counted: as a code, or as words beside the field. */
function unitOf(item: FhirItem, first: string): Texts {
  const { display, code, _display } = extensionOf(item, EXTENSIONS.unit)?.valueCoding ?? {};
  const beside = item.item?.find((one) => controlsOf(one).includes('unit'));
  return display || code || !beside
    ? textsFrom(display ?? code, _display, first)
    : textsFrom(beside.text, beside._text, first);
}

function monthFrom(item: FhirItem, { id, lose }: Reading): Own {
  if (kindIn(item) !== 'month') lose('as-month', id);
  const ends = (['from', 'to'] as const).map((which) => [which, String(endOf(item, which) ?? '').slice(0, 7)]);
  return { kind: 'month', ...Object.fromEntries(ends.filter(([, month]) => /^\d{4}-\d\d$/.test(month ?? ''))) };
}

/** The longest that a line, and that a text, may be made. */
const [LINE, TEXT] = [500, 20_000];

function textFrom({ type, maxLength }: FhirItem): Own {
  const isShort = type === 'string' && (maxLength ?? LINE) <= LINE;
  const longest = maxLength !== undefined && maxLength >= 1 && { longest: Math.min(Math.floor(maxLength), TEXT) };
  return { kind: isShort ? 'short-text' : 'long-text', ...longest };
}

const MOST = { options: 50, columns: 10, pictures: 12, ranked: 10 };

function choiceFrom(item: FhirItem, reading: Reading): OwnPart | undefined {
  const { id, lose } = reading;
  const read = optionsFrom(item, reading);
  if (!read || read.list.length > MOST.options) {
    lose(read ? 'too-many-answers' : 'answers-elsewhere', id);
    return plain({ kind: 'long-text' });
  }
  if (read.list.length < 2) {
    lose('too-few-answers', id, { words: item.text });
    return undefined;
  }
  return { own: chosenKind(item, read), options: read.names };
}

function chosenKind(item: FhirItem, { list, alone }: OptionsRead): Own {
  const kind = kindIn(item);
  const options = { options: list };
  if (kind === 'rating' && !item.repeats) return { kind, ...options };
  if (kind === 'ranking' && list.length <= MOST.ranked) return { kind, ...options };
  const other = item.type === 'open-choice' && { hasOther: true };
  if (!item.repeats) return { kind: 'choice', ...options, ...other };
  const several = { ...options, ...occursIn(item, list.length + (other ? 1 : 0)) };
  if (kind === 'pictures' && list.length <= MOST.pictures) return { kind, ...several };
  return { kind: 'choices', ...several, ...other, ...(alone.length > 0 && { alone }) };
}

/** How many may be chosen, as far as there are as many. */
function occursIn(item: FhirItem, count: number): { least?: number; most?: number } {
  const [least, most] = [EXTENSIONS.least, EXTENSIONS.most].map((url) => extensionOf(item, url)?.valueInteger);
  const isFew = (number: number | undefined): number is number => number !== undefined && number >= 0;
  return {
    ...(isFew(least) && { least: Math.min(least, count) }),
    ...(isFew(most) && most >= 1 && { most: Math.min(most, count) }),
  };
}

interface OptionsRead {
  list: Option[];
  alone: string[];
  /** The names here, by the codes or the words there. */
  names: Map<string, string>;
}

/** What may be chosen; nothing where the list is not in the Questionnaire. */
function optionsFrom(item: FhirItem, { languages: [first = ''], lists, id, lose }: Reading): OptionsRead | undefined {
  const list = lists.get(item.answerValueSet ?? '');
  const listed = item.answerOption ?? list?.codes.map((valueCoding) => ({ valueCoding }));
  if (!listed) return undefined;
  if (!item.answerOption && list?.isPart) lose('answers-missing', id);
  const nameFor = namesFor();
  const read: OptionsRead = { list: [], alone: [], names: new Map() };
  for (const option of listed as FhirAnswerOption[]) {
    for (const { code, ...more } of unkeptOfOption(option)) lose(code, id, more);
    const { said, texts } = wordsOf(option, first);
    const text = tidy(texts, (code) => lose(code, id));
    if (!text) {
      lose('answers-dropped', id, { words: item.text });
      continue;
    }
    const name = nameFor(said, `answer-${read.list.length + 1}`);
    const code = option.valueCoding?.code;
    if (option.valueCoding?.system || (code && code !== name)) lose('codes', id);
    if (option.valueReference) lose('references', id);
    read.list.push({ id: name, text });
    for (const one of [said, option.valueCoding?.display ?? said]) if (!read.names.has(one)) read.names.set(one, name);
    if (extensionOf(option, EXTENSIONS.alone)?.valueBoolean) read.alone.push(name);
  }
  return read;
}

/** An answer's code, or what stands for one, and its words. */
function wordsOf(option: FhirAnswerOption, first: string): { said: string; texts: Texts } {
  const { valueCoding: coding, valueReference: record } = option;
  if (coding) {
    const code = coding.code ?? coding.display ?? '';
    return { said: code, texts: textsFrom(coding.display ?? code, coding._display, first) };
  }
  const value = option.valueString ?? option.valueInteger ?? option.valueDate ?? option.valueTime;
  const said = String(value ?? record?.display ?? '');
  return { said, texts: textsFrom(said, option._valueString, first) };
}

const KEPT_OF_OPTION = [
  ...['id', 'extension', 'valueCoding', 'valueString', '_valueString', 'valueInteger', 'valueDate', 'valueTime'],
  ...['valueReference', 'initialSelected'],
];

/** What is said of an answer beside its words and code. */
const unkeptOfOption = (option: FhirAnswerOption): Unkept[] => [
  ...addedBy(option.extension),
  ...addedBy(option.valueCoding?.extension),
  ...addedBy(option.valueCoding?._display?.extension),
  ...addedBy(option._valueString?.extension),
  ...othersThan(KEPT_OF_OPTION, option),
];

/** A table of choices with the same answers as a matrix; nothing where it is none. */
export function matrixFrom(item: FhirItem, reading: Reading) {
  const rows = (item.item ?? []).filter((row) => !controlsOf(row).includes('help'));
  const isTable = controlsOf(item).some((control) => control === 'table' || control === 'grid');
  if (!isTable) return undefined;
  const read = rows.map((row) => (row.type === 'choice' && !row.repeats ? optionsFrom(row, reading) : undefined));
  const [columns] = read;
  const isSame = read.every((one) => one && JSON.stringify(one.list) === JSON.stringify(columns?.list));
  const isPlain = rows.every((row) => !row.item?.length && !row.enableWhen?.length);
  if (!columns || !isSame || !isPlain || rows.length > 20) return undefined;
  if (columns.list.length < 2 || columns.list.length > MOST.columns) return undefined;
  return { rows, columns };
}
