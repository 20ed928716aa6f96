import type { Option, Question } from '../surveys/questions.ts';
import type { Texts } from '../surveys/texts.ts';
import { type Lose, tidy, yesAndNoIn } from './imported.ts';
import { namesFor } from './names.ts';
import { type JsElement, type JsItem, JsItems, type Said } from './surveyjs-model.ts';
import { unkeptOfItem } from './surveyjs-unkept.ts';

/** What is read of an element beside its kind. */
export interface JsReading {
  id: string;
  languages: readonly string[];
  /** Words by the survey's languages. */
  texts(said: Said | undefined): Texts;
  lose: Lose;
}

type Own = { kind: Question['kind'] } & Record<string, unknown>;

/** What a question becomes, beside the names of its answers by their values; nothing where there is none of its kind. */
export interface JsOwnPart {
  own: Own;
  options: ReadonlyMap<string, string>;
}

const plain = (own: Own): JsOwnPart => ({ own, options: new Map() });

/** The kinds of element there are no questions of, told from words that only stand there. */
const SHOWN = ['html', 'image'];

/** What an element's kind of answer becomes here. */
export function ownFromJs(element: JsElement, reading: JsReading): JsOwnPart | undefined {
  const { id, lose } = reading;
  switch (element.type) {
    case 'text':
      return plain(textFrom(element, reading));
    case 'comment':
      return plain({ kind: 'long-text', ...longestOf(element, 20_000, reading) });
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'checkbox':
    case 'tagbox':
    case 'ranking':
    case 'imagepicker':
      return chosenFrom(element, reading);
    case 'boolean':
      return booleanFrom(element, reading);
    case 'rating':
      return ratingFrom(element, reading);
    case 'slider':
      return plain({ kind: 'number', ...endsOf(element, reading) });
    case 'matrix':
      return matrixFrom(element, reading);
    case 'html':
    case 'image':
      if (element.type === 'image') lose('picture', id);
      return plain({ kind: 'information' });
    default:
      lose('dropped', id, { words: leftOut(element, reading) });
      return undefined;
  }
}

/** The words of an element: an HTML part's own, or its title. */
export const wordsIn = (element: JsElement): Said | undefined =>
  SHOWN.includes(element.type ?? '')
    ? (element.html ?? element.title ?? element.name)
    : (element.title ?? element.name);

/** What an element says that is left out. */
const leftOut = (element: JsElement, { texts, languages: [first = ''] }: JsReading) => texts(wordsIn(element))[first];

function textFrom(element: JsElement, reading: JsReading): Own {
  const { id, lose } = reading;
  switch (element.inputType ?? 'text') {
    case 'text':
      return { kind: 'short-text', ...longestOf(element, 500, reading) };
    case 'number':
    case 'range':
      return { kind: 'number', ...endsOf(element, reading) };
    case 'month':
      loseEnds(element, reading);
      return { kind: 'month' };
    case 'date':
    case 'datetime':
    case 'datetime-local':
      lose('as-month', id);
      loseEnds(element, reading);
      return { kind: 'month' };
    default:
      lose('as-text', id);
      return { kind: 'short-text', ...longestOf(element, 500, reading) };
  }
}

function longestOf({ maxLength = 0 }: JsElement, most: number, { id, lose }: JsReading) {
  if (maxLength > most) lose('limits', id);
  return maxLength >= 1 ? { longest: Math.min(Math.floor(maxLength), most) } : {};
}

/** The ends of what is no number: a day, or worked out. */
function loseEnds({ min, max }: JsElement, { id, lose }: JsReading): void {
  if (min !== undefined || max !== undefined) lose('limits', id);
}

function endsOf({ min, max }: JsElement, { id, lose }: JsReading) {
  if ([min, max].some((end) => !Number.isFinite(Number(end ?? 0)))) lose('limits', id);
  const ends = (
    [
      ['from', min],
      ['to', max],
    ] as const
  ).map(([name, end]) => [name, Number(end ?? NaN)] as const);
  return Object.fromEntries(ends.filter(([, end]) => Number.isFinite(end)));
}

interface Chosen {
  list: Option[];
  /** The names here, by the values there. */
  names: Map<string, string>;
}

function optionsFrom(items: readonly JsItem[], { texts, id, lose }: JsReading): Chosen {
  const nameFor = namesFor();
  const chosen: Chosen = { list: [], names: new Map() };
  for (const item of items) {
    const value = String(typeof item === 'object' ? item.value : item);
    const said = typeof item === 'object' ? (item.text ?? value) : value;
    const text = tidy(texts(said), (code) => lose(code, id));
    for (const { code, ...more } of unkeptOfItem(item)) lose(code, id, more);
    if (!text) {
      lose('answers-dropped', id);
      continue;
    }
    const name = nameFor(value, `answer-${chosen.list.length + 1}`);
    chosen.list.push({ id: name, text });
    if (!chosen.names.has(value)) chosen.names.set(value, name);
  }
  return chosen;
}

const MOST = { options: 50, ranked: 10, pictures: 12, columns: 10, rows: 20 };

function chosenFrom(element: JsElement, reading: JsReading): JsOwnPart | undefined {
  const { id, lose } = reading;
  const { list, names } = optionsFrom(element.choices ?? [], reading);
  const alone = withNone(element, { list, names }, reading);
  if (element.choicesByUrl !== undefined || list.length > MOST.options) {
    lose(element.choicesByUrl === undefined ? 'too-many-answers' : 'answers-elsewhere', id);
    return plain({ kind: 'long-text' });
  }
  if (list.length < 2) {
    lose('too-few-answers', id, { words: leftOut(element, reading) });
    return undefined;
  }
  if (element.type === 'imagepicker') lose('picture', id);
  const { kind } = kindOf(element, list.length);
  const wanted: Record<string, string> = { ranking: 'ranking', imagepicker: 'pictures' };
  if (kind !== (wanted[element.type ?? ''] ?? kind)) lose('as-several', id);
  if (element.choicesOrder === 'asc' || element.choicesOrder === 'desc') lose('look', id);
  const shuffled = element.choicesOrder === 'random' && { isShuffled: true };
  const other = (element.hasOther || element.showOtherItem) && { hasOther: true };
  const options = { options: list, ...shuffled };
  return {
    own: { ...kindOf(element, list.length), ...options, ...ofSeveral(element, { list, other, alone }) },
    options: names,
  };
}

function kindOf({ type, multiSelect }: JsElement, count: number): { kind: Question['kind'] } {
  if (type === 'ranking' && count <= MOST.ranked) return { kind: 'ranking' };
  if (type === 'imagepicker' && count <= MOST.pictures) return { kind: 'pictures' };
  const isSeveral = type === 'checkbox' || type === 'tagbox' || type === 'ranking' || multiSelect === true;
  return { kind: isSeveral ? 'choices' : 'choice' };
}

function ofSeveral(
  element: JsElement,
  { list, other, alone }: { list: Option[]; other: object | false | undefined; alone: string[] },
) {
  const { kind } = kindOf(element, list.length);
  const count = list.length + (other ? 1 : 0);
  const { minSelectedChoices: least = 0, maxSelectedChoices: most = 0 } = element;
  const limits = {
    ...(least >= 1 && { least: Math.min(least, count) }),
    ...(most >= 1 && { most: Math.min(most, count) }),
  };
  // Of a picker that takes one picture, one is the most.
  if (kind === 'pictures') return element.multiSelect ? limits : { most: 1 };
  if (kind === 'choices') return { ...limits, ...other, ...(alone.length > 0 && { alone }) };
  return kind === 'choice' ? other : {};
}

/** "None" is an answer of its own that stands alone. */
function withNone(
  element: JsElement,
  { list, names }: Chosen,
  { languages: [first = ''], texts }: JsReading,
): string[] {
  if (!element.hasNone && !element.showNoneItem) return [];
  const id = list.some((one) => one.id === 'none') ? 'none-of-these' : 'none';
  list.push({ id, text: { [first]: 'None', ...texts(element.noneText) } });
  names.set('none', id);
  return [id];
}

function booleanFrom({ labelTrue, labelFalse }: JsElement, { languages, texts }: JsReading): JsOwnPart {
  const own = [texts(labelTrue), texts(labelFalse)];
  const options = yesAndNoIn(languages).map(({ id, text }, place) => ({ id, text: { ...text, ...own[place] } }));
  const names = [
    ['true', 'yes'],
    ['false', 'no'],
  ] as const;
  return { own: { kind: 'choice', options }, options: new Map(names) };
}

function ratingFrom(element: JsElement, reading: JsReading): JsOwnPart | undefined {
  const { rateMin = 1, rateMax = 5, rateValues, minRateDescription, maxRateDescription } = element;
  if (!rateValues?.length && [0, 1].includes(rateMin) && rateMax >= 2 && rateMax <= 10) {
    const end = (name: string, said: Said | undefined) => {
      const text = tidy(reading.texts(said), (code) => reading.lose(code, reading.id));
      return text && { [name]: text };
    };
    const ends = { ...end('low', minRateDescription), ...end('high', maxRateDescription) };
    return plain({ kind: 'scale', from: rateMin, to: rateMax, ...ends });
  }
  const numbers = Array.from(
    { length: Math.max(0, Math.min(51, rateMax - rateMin + 1)) },
    (_, place) => rateMin + place,
  );
  if (minRateDescription !== undefined || maxRateDescription !== undefined) reading.lose('beside', reading.id);
  return chosenFrom({ ...element, type: 'radiogroup', choices: rateValues ?? numbers }, reading);
}

function matrixFrom(element: JsElement, reading: JsReading): JsOwnPart | undefined {
  const [rows, columns] = [JsItems.safeParse(element.rows), JsItems.safeParse(element.columns)];
  const read = rows.success && columns.success && [rows.data, columns.data].map((items) => optionsFrom(items, reading));
  const [named, across] = read || [];
  const isFit = named && across && named.list.length >= 1 && named.list.length <= MOST.rows;
  if (!isFit || across.list.length < 2 || across.list.length > MOST.columns) {
    reading.lose('dropped', reading.id, { words: leftOut(element, reading) });
    return undefined;
  }
  return plain({ kind: 'matrix', rows: named.list, columns: across.list });
}
