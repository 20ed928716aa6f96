import type { Condition } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import { surveyLimits } from '../surveys/survey.ts';
import type { Texts } from '../surveys/texts.ts';
import { EXTENSIONS, type FhirItem, KINDS } from './fhir-model.ts';
import { textsFrom } from './fhir-texts.ts';
import { type Became, shownIf } from './from-fhir-conditions.ts';
import { controlsOf, extensionOf, kindIn, matrixFrom, ownFrom, type Reading } from './from-fhir-item.ts';
import { tidy } from './imported.ts';
import { bothOf } from './joined.ts';
import type { LossCode } from './losses.ts';
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
  for (const code of lossesOf(item)) taking.lose(code, id);
  if (item.type === 'group') takeGroup({ item, id, when }, taking);
  else takeQuestion({ item, id, when }, taking);
}

function takeHidden(item: FhirItem, { nameFor, hidden, became, lose }: Taking): void {
  const isText = item.type === 'string' || item.type === 'text';
  const id = nameFor(item.linkId, 'hidden');
  if (!isText || hidden.length === surveyLimits.hidden) {
    lose('not-shown', id, item.text);
    return;
  }
  hidden.push(id);
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
  if (item.text || inner.length === 0)
    add({ ...named, item: { ...item, required: false } }, { kind: 'information' }, taking);
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
  const own = { kind: 'matrix', rows: list, columns: columns.list };
  const question = add({ ...named, item: { ...item, required: isRequired } }, own, taking);
  for (const [place, row] of rows.entries()) {
    taking.became.set(row.linkId, { question, options: columns.names, row: list[place]?.id });
  }
}

function takeQuestion(named: Named, taking: Taking): void {
  const { item, id, when } = named;
  if (item.type === 'display') {
    add({ ...named, item: { ...item, required: false } }, { kind: 'information' }, taking);
  } else {
    const part = ownFrom(item, { ...taking, id });
    const question = part && add(named, part.own, taking);
    if (question) taking.became.set(item.linkId, { question, options: part.options });
  }
  for (const inner of item.item ?? []) take(inner, when, taking);
}

function add({ item, id, when }: Named, own: object, taking: Taking): Question {
  const help = tidy(helpOf(item, taking.first), () => taking.lose('cut', id));
  const question = {
    ...{ id, text: wordsOf(item, id, taking) },
    ...own,
    ...(help && { help }),
    ...(item.required && { isRequired: true }),
    ...(when && { showIf: when }),
  } as unknown as Question;
  taking.questions.push(question);
  return question;
}

const wordsOf = (item: FhirItem, id: string, { first, lose }: Taking): Texts =>
  tidy(textsFrom(item.text, item._text, first), () => lose('cut', id)) ?? { [first]: item.linkId };

const [HELP, BESIDE] = [
  ['help', 'prompt', 'flyover'],
  ['help', 'prompt', 'flyover', 'lower', 'upper', 'unit'],
];

/** Words that belong to the item they are in. */
const isBeside = (item: FhirItem): boolean =>
  item.type === 'display' && controlsOf(item).some((code) => BESIDE.includes(code));

function helpOf({ item = [] }: FhirItem, first: string): Texts {
  const helps = item.filter((one) => one.type === 'display' && controlsOf(one).some((code) => HELP.includes(code)));
  const [only, ...more] = helps;
  if (only && more.length === 0) return textsFrom(only.text, only._text, first);
  return { [first]: helps.flatMap(({ text }) => text ?? []).join('\n') };
}

/** Extensions by what of them a question here does not have. */
const LOST: readonly (readonly [LossCode, RegExp])[] = [
  ['only-shown', /calculated|answerExpression|candidateExpression/i],
  ['preset', /initialExpression/],
  [
    'limits',
    /constraint|regex|minLength|maxDecimalPlaces|minQuantity|maxQuantity|unitOption|unitValueSet|maxSize|mimeType/i,
  ],
  ['condition', /enableWhenExpression/],
  ['look', /choiceOrientation|choiceColumn|collapsible|width|rendering|itemMedia/],
];

/** What can be seen at once that a question here does not have. */
function lossesOf(item: FhirItem): LossCode[] {
  const names = (item.extension ?? []).map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  const lost = LOST.flatMap(([code, pattern]) => (names.some((name) => pattern.test(name)) ? [code] : []));
  const isSeveral = item.type === 'choice' || item.type === 'open-choice';
  return [
    ...lost,
    ...(item.readOnly ? (['only-shown'] as const) : []),
    ...(isPreset(item) ? (['preset'] as const) : []),
    ...(item.prefix ? (['look'] as const) : []),
    ...(item.code?.some(({ system }) => system !== KINDS) ? (['codes'] as const) : []),
    ...(item.repeats && !isSeveral && kindIn(item) === undefined ? (['repeated'] as const) : []),
  ];
}

const isPreset = ({ initial = [], answerOption = [] }: FhirItem): boolean =>
  initial.length > 0 || answerOption.some(({ initialSelected }) => initialSelected);
