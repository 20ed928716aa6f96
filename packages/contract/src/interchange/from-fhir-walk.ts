import type { Condition } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import { surveyLimits } from '../surveys/survey.ts';
import type { Texts } from '../surveys/texts.ts';
import { EXTENSIONS, type FhirItem } from './fhir-model.ts';
import { textsFrom } from './fhir-texts.ts';
import { controlsOf, unkeptOf } from './fhir-unkept.ts';
import { type Became, shownIf } from './from-fhir-conditions.ts';
import { extensionOf, matrixFrom, ownFrom, type Reading } from './from-fhir-item.ts';
import { tidy } from './imported.ts';
import { bothOf } from './joined.ts';
import { namesFor } from './names.ts';

/** A survey as far as it was read. */
export interface Taking extends Omit<Reading, 'id'> {
  /** The language of the Questionnaire's own words. */
  first: string;
  nameFor: ReturnType<typeof namesFor>;
  became: Map<string, Became>;
  questions: Question[];
  hidden: string[];
}

/** When something is asked: nothing for always, `false` where that cannot be said. */
type When = Condition | false | undefined;

/** An item with the name it has here and when it is asked. */
interface Named {
  item: FhirItem;
  id: string;
  when: When;
}

/** Takes in an item and all in it, asked only where `outer` is true. */
export function take(item: FhirItem, outer: When, taking: Taking): void {
  if (isBeside(item)) return;
  if (extensionOf(item, EXTENSIONS.hidden)?.valueBoolean) {
    takeHidden(item, taking);
    return;
  }
  const id = taking.nameFor(item.linkId, item.type === 'group' ? 'part' : 'question');
  const when = bothOf(outer, shownIf(item, taking.became));
  if (when === false) taking.lose('condition', id);
  if (item.type === 'group') takeGroup({ item, id, when }, taking);
  else takeQuestion({ item, id, when }, taking);
}

function takeHidden(item: FhirItem, taking: Taking): void {
  const { nameFor, hidden, became, lose } = taking;
  const isText = item.type === 'string' || item.type === 'text';
  const id = nameFor(item.linkId, 'hidden');
  if (!isText || hidden.length === surveyLimits.hidden) {
    lose('not-shown', id, { words: item.text });
    return;
  }
  hidden.push(id);
  noteUnkept({ item, id }, undefined, taking);
  became.set(item.linkId, { hidden: id });
}

function takeGroup(named: Named, taking: Taking): void {
  const { item, id, when } = named;
  const matrix = matrixFrom(item, { ...taking, id });
  if (matrix) {
    takeMatrix(named, matrix, taking);
    return;
  }
  const inner = (item.item ?? []).filter((one) => !isBeside(one));
  // One with words beside it alone is those words.
  if (item.text || inner.length === 0) add(named, { kind: 'information' }, taking);
  else {
    noteUnkept(named, 'information', taking);
    const words = helpOf(item, taking.first)[taking.first];
    if (words) taking.lose('beside', id, { words });
  }
  for (const one of inner) take(one, when, taking);
}

function takeMatrix(named: Named, { rows, columns }: NonNullable<ReturnType<typeof matrixFrom>>, taking: Taking): void {
  const { item, id } = named;
  const rowName = namesFor();
  const list = rows.map((row, place) => ({
    id: rowName(row.linkId.replace(`${item.linkId}/`, ''), `row-${place + 1}`),
    text: wordsOf(row, id, taking),
  }));
  const isRequired = rows.every(({ required }) => required);
  const own = { kind: 'matrix' as const, rows: list, columns: columns.list };
  if (!isRequired && rows.some(({ required }) => required)) taking.lose('required', id);
  const question = add({ ...named, item: { ...item, required: isRequired } }, own, taking);
  for (const [place, row] of rows.entries()) {
    taking.became.set(row.linkId, { question, options: columns.names, row: list[place]?.id });
    for (const unkept of unkeptOf(row, 'matrix')) taking.lose(unkept.code, id, unkept);
  }
}

function takeQuestion(named: Named, taking: Taking): void {
  const { item, id, when } = named;
  if (item.type === 'display') {
    add(named, { kind: 'information' }, taking);
  } else {
    const part = ownFrom(item, { ...taking, id });
    const question = part && add(named, part.own, taking);
    if (question) taking.became.set(item.linkId, { question, options: part.options });
  }
  for (const inner of item.item ?? []) take(inner, when, taking);
}

function noteUnkept({ item, id }: Pick<Named, 'item' | 'id'>, kind: Question['kind'] | undefined, { lose }: Taking) {
  for (const { code, names } of unkeptOf(item, kind)) lose(code, id, { words: item.text, ...(names && { names }) });
}

function add({ item, id, when }: Named, own: Pick<Question, 'kind'>, taking: Taking): Question {
  const help = tidy(helpOf(item, taking.first), (code) => taking.lose(code, id));
  const question = {
    ...{ id, text: wordsOf(item, id, taking) },
    ...own,
    ...(help && { help }),
    // Nobody answers words.
    ...(item.required && own.kind !== 'information' && { isRequired: true }),
    ...(when && { showIf: when }),
  } as unknown as Question;
  noteUnkept({ item, id }, question.kind, taking);
  taking.questions.push(question);
  return question;
}

const wordsOf = (item: FhirItem, id: string, { first, lose }: Taking): Texts =>
  tidy(textsFrom(item.text, item._text, first), (code) => lose(code, id)) ?? { [first]: item.linkId };

const [HELP, BESIDE] = [
  ['help', 'prompt', 'flyover'],
  ['help', 'prompt', 'flyover', 'lower', 'upper', 'unit'],
];

/** Words that belong to the item they are in. */
const isBeside = (item: FhirItem): boolean =>
  item.type === 'display' && controlsOf(item).some((code) => BESIDE.includes(code));

function helpOf({ item = [] }: FhirItem, first: string): Texts {
  const helps = item.filter((one) => one.type === 'display' && controlsOf(one).some((code) => HELP.includes(code)));
  const joined: Record<string, string[]> = {};
  for (const { text, _text } of helps) {
    for (const [language, said] of Object.entries(textsFrom(text, _text, first))) {
      joined[language] = [...(joined[language] ?? []), said];
    }
  }
  return Object.fromEntries(Object.entries(joined).map(([language, said]) => [language, said.join('\n')]));
}
