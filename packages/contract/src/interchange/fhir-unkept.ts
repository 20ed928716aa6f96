import type { Question } from '../surveys/questions.ts';
import { EXTENSIONS, type FhirExtension, type FhirItem, KINDS } from './fhir-model.ts';
import type { Loss, LossCode } from './losses.ts';

/** Something that is not kept: its code, or what has none by its name there. */
export type Unkept = Pick<Loss, 'code' | 'names'>;

/** Extensions by what of them a question here does not have. */
const LOST: readonly (readonly [LossCode, RegExp])[] = [
  ['only-shown', /calculated|answerExpression|candidateExpression/i],
  ['preset', /initialExpression/],
  [
    'limits',
    /constraint|regex|minLength|maxDecimalPlaces|minQuantity|maxQuantity|unitOption|unitValueSet|maxSize|mimeType|sliderStepValue/i,
  ],
  ['condition', /enableWhenExpression/],
  ['answer-rules', /answerOptionsToggle/],
  ['scores', /ordinalValue|itemWeight/],
  ['look', /choiceOrientation|choiceColumn|collapsible|width|rendering|itemMedia|optionPrefix|entryFormat/],
];

type Known = keyof typeof EXTENSIONS;

/** What the limits and the words of a kind of question are read from. */
const USED: Partial<Record<Question['kind'], readonly Known[]>> = {
  number: ['from', 'to', 'unit'],
  scale: ['from', 'to'],
  month: ['from', 'to'],
  choices: ['least', 'most'],
  pictures: ['least', 'most'],
};

const ALWAYS: readonly Known[] = ['translation', 'hidden', 'control', 'alone'];

/** How an item is shown, as far as the kind it became is shown so too. */
const SHOWN: Partial<Record<Question['kind'], readonly string[]>> = { scale: ['slider'], matrix: ['table', 'grid'] };

/** What is said beside an item that the kind it became has no place for. */
const SAID_BESIDE: Record<string, Question['kind']> = { lower: 'scale', upper: 'scale', unit: 'number' };

const KEPT = [
  ...['id', 'linkId', 'type', 'text', '_text', 'code', 'extension', 'required', 'repeats', 'readOnly', 'maxLength'],
  ...['prefix', 'enableWhen', 'enableBehavior', 'answerValueSet', 'answerOption', 'initial', 'item'],
];

/** What an item says that a question of that kind does not; a hidden field is of none. */
export function unkeptOf(item: FhirItem, kind?: Question['kind']): Unkept[] {
  return [...flagsOf(item, kind), ...besideOf(item, kind), ...extensionsOf(item, kind), ...othersThan(KEPT, item)];
}

/** What else is there, by its names. */
export function othersThan(kept: readonly string[], value: object): Unkept[] {
  const names = Object.keys(value).filter((name) => !kept.includes(name));
  return names.length > 0 ? [{ code: 'settings', names }] : [];
}

/** Extensions that say something beside those that are read. */
export function addedBy(extensions: readonly FhirExtension[] | undefined, used: readonly Known[] = ALWAYS): Unkept[] {
  const read = used.map((name): string => EXTENSIONS[name]);
  return (extensions ?? []).filter(({ url }) => !read.includes(url)).map(unkeptExtension);
}

function unkeptExtension({ url }: FhirExtension): Unkept {
  const { from, to, least, most }: Record<string, string> = EXTENSIONS;
  if ([from, to, least, most].includes(url)) return { code: 'limits' };
  const name = url.slice(url.lastIndexOf('/') + 1);
  const code = LOST.find(([, pattern]) => pattern.test(name))?.[0];
  return code ? { code } : { code: 'settings', names: [name] };
}

function extensionsOf(item: FhirItem, kind: Question['kind'] | undefined): Unkept[] {
  const used = [...ALWAYS, ...((kind && USED[kind]) ?? [])];
  return [...addedBy(item.extension, used), ...addedBy(item._text?.extension)];
}

/** The names of how an item is shown. */
export const controlsOf = (item: FhirItem): string[] =>
  item.extension
    ?.find(({ url }) => url === EXTENSIONS.control)
    ?.valueCodeableConcept?.coding?.flatMap(({ code }) => code ?? []) ?? [];

function besideOf(item: FhirItem, kind: Question['kind'] | undefined): Unkept[] {
  const shown = (kind && SHOWN[kind]) ?? [];
  const isOtherwise = controlsOf(item).some((control) => !shown.includes(control));
  const beside = (item.item ?? []).filter(({ type }) => type === 'display').flatMap(controlsOf);
  const isUnsaid = beside.some((control) => SAID_BESIDE[control] !== undefined && SAID_BESIDE[control] !== kind);
  return [...(isOtherwise ? [{ code: 'look' as const }] : []), ...(isUnsaid ? [{ code: 'beside' as const }] : [])];
}

function flagsOf(item: FhirItem, kind: Question['kind'] | undefined): Unkept[] {
  const isSeveral = item.type === 'choice' || item.type === 'open-choice';
  const isOwnKind = item.code?.some(({ system }) => system === KINDS);
  const codes: (LossCode | false | undefined | '')[] = [
    item.readOnly && 'only-shown',
    isPreset(item) && 'preset',
    item.prefix && 'look',
    item.code?.some(({ system }) => system !== KINDS) && 'codes',
    item.repeats && !isSeveral && !isOwnKind && 'repeated',
    // Nothing is answered to words, so nobody can be asked to.
    item.required && kind === 'information' && item.type === 'group' && 'required',
    isLonger(item, kind) && 'limits',
  ];
  return codes.flatMap((code) => (code ? [{ code }] : []));
}

/** The longest text that is taken here; more is no limit that could be kept. */
const isLonger = ({ maxLength = 0 }: FhirItem, kind: Question['kind'] | undefined): boolean =>
  maxLength > 20_000 && kind === 'long-text';

const isPreset = ({ initial = [], answerOption = [] }: FhirItem): boolean =>
  initial.length > 0 || answerOption.some(({ initialSelected }) => initialSelected);
