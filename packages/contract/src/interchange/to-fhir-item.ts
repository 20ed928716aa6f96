import type { Option, Question, QuestionOf } from '../surveys/questions.ts';
import type { SurveyDefinition } from '../surveys/survey.ts';
import type { Texts } from '../surveys/texts.ts';
import { CONTROLS, EXTENSIONS, type FhirAnswerOption, type FhirExtension, type FhirItem, KINDS } from './fhir-model.ts';
import { saidAs } from './fhir-texts.ts';
import type { Loss, LossCode } from './losses.ts';
import { enabledWhen } from './to-fhir-conditions.ts';

type Own = Omit<FhirItem, 'linkId' | 'text'>;

/** A question as an item of a FHIR Questionnaire, beside what that does not say. */
export function itemOf(question: Question, survey: SurveyDefinition): { item: FhirItem; losses: Loss[] } {
  const { languages, questions } = survey;
  const [first = ''] = languages;
  const { id, showIf } = question;
  const enabled = showIf && enabledWhen(showIf, questions);
  const { item: inner = [], ...own } = ownOf(question, first);
  const within = [...inner, ...(question.help ? [words(`${id}/help`, question.help, { control: 'help', first })] : [])];
  // A display has nothing in it.
  const type = own.type === 'display' && within.length > 0 ? 'group' : own.type;
  const losses: LossCode[] = [
    ...(showIf && !enabled ? (['condition'] as const) : []),
    ...(question.next?.length ? (['jump'] as const) : []),
    ...(question.canDecline ? (['decline'] as const) : []),
    ...('isShuffled' in question && question.isShuffled ? (['shuffled'] as const) : []),
    ...lossesOf(question),
  ];
  return {
    item: {
      linkId: id,
      ...saidAs('text', question.text, first),
      ...own,
      type,
      ...enabled,
      ...(question.isRequired && type !== 'display' && { required: true }),
      ...(within.length > 0 && { item: within }),
    },
    losses: losses.map((code) => ({ code, question: id })),
  };
}

function lossesOf(question: Question): readonly LossCode[] {
  if (question.kind === 'rating') return ['rating-elsewhere'];
  if (question.kind === 'ranking') return ['ranking-elsewhere'];
  if (question.kind === 'consent' && question.isRequired) return ['consent'];
  return question.kind === 'pictures' && question.options.some(({ picture }) => picture) ? ['picture'] : [];
}

function ownOf(question: Question, first: string): Own {
  switch (question.kind) {
    case 'choice':
      return { type: question.hasOther ? 'open-choice' : 'choice', answerOption: optionsOf(question.options, first) };
    case 'choices':
      return choicesItem(question, first);
    case 'pictures':
      return { ...kindOf(question), ...severalItem(question), answerOption: optionsOf(question.options, first) };
    case 'rating':
      return { ...kindOf(question), type: 'choice', answerOption: optionsOf(question.options, first) };
    case 'ranking':
      return { ...kindOf(question), type: 'choice', repeats: true, answerOption: optionsOf(question.options, first) };
    case 'scale':
      return scaleItem(question, first);
    case 'matrix':
      return matrixItem(question, first);
    case 'number':
      return numberItem(question, first);
    case 'month':
      return { ...kindOf(question), type: 'date', ...extended(end('from', question.from), end('to', question.to)) };
    case 'short-text':
    case 'long-text': {
      const type = question.kind === 'long-text' ? 'text' : 'string';
      return { type, ...(question.longest !== undefined && { maxLength: question.longest }) };
    }
    case 'consent':
      return { ...kindOf(question), type: 'boolean' };
    case 'information':
      return { type: 'display' };
  }
}

/** Our own name of its kind, where FHIR's type stands for other kinds too. */
const kindOf = ({ kind }: Question) => ({ code: [{ system: KINDS, code: kind }] });

/** The extensions there are. */
function extended(...extensions: (FhirExtension | undefined)[]) {
  const extension = extensions.filter((one) => one !== undefined);
  return extension.length > 0 ? { extension } : {};
}

function end(which: 'from' | 'to', value: number | string | undefined, isWhole = false): FhirExtension | undefined {
  if (value === undefined) return undefined;
  const url = EXTENSIONS[which];
  if (typeof value === 'string') return { url, valueDate: value };
  return isWhole ? { url, valueInteger: value } : { url, valueDecimal: value };
}

const control = (code: string): FhirExtension => ({
  url: EXTENSIONS.control,
  valueCodeableConcept: { coding: [{ system: CONTROLS, code }] },
});

/** Words beside a question: a display with what it is for. */
function words(linkId: string, texts: Texts, { control: code, first }: { control: string; first: string }): FhirItem {
  return { linkId, type: 'display', ...saidAs('text', texts, first), extension: [control(code)] };
}

function optionsOf(options: readonly Option[], first: string, alone: readonly string[] = []): FhirAnswerOption[] {
  return options.map(({ id, text }) => ({
    valueCoding: { code: id, ...saidAs('display', text, first) },
    ...(alone.includes(id) && { extension: [{ url: EXTENSIONS.alone, valueBoolean: true }] }),
  }));
}

function severalItem({ least, most }: { least?: number | undefined; most?: number | undefined }) {
  const occurs = (which: 'least' | 'most', count: number | undefined) =>
    count === undefined ? undefined : { url: EXTENSIONS[which], valueInteger: count };
  return { type: 'choice' as const, repeats: true, ...extended(occurs('least', least), occurs('most', most)) };
}

function choicesItem(question: QuestionOf<'choices'>, first: string): Own {
  return {
    ...severalItem(question),
    type: question.hasOther ? 'open-choice' : 'choice',
    answerOption: optionsOf(question.options, first, question.alone),
  };
}

function scaleItem({ id, from, to, low, high, ...question }: QuestionOf<'scale'>, first: string): Own {
  const ends = [
    ...(low ? [words(`${id}/low`, low, { control: 'lower', first })] : []),
    ...(high ? [words(`${id}/high`, high, { control: 'upper', first })] : []),
  ];
  return {
    ...kindOf(question as Question),
    type: 'integer',
    ...extended(control('slider'), end('from', from, true), end('to', to, true)),
    item: ends,
  };
}

function matrixItem({ id, rows, columns, isRequired }: QuestionOf<'matrix'>, first: string): Own {
  const item = rows.map(
    (row): FhirItem => ({
      linkId: `${id}/${row.id}`,
      type: 'choice',
      ...saidAs('text', row.text, first),
      answerOption: optionsOf(columns, first),
      ...(isRequired && { required: true }),
    }),
  );
  return { type: 'group', ...extended(control('table')), item };
}

function numberItem({ from, to, isWhole, unit }: QuestionOf<'number'>, first: string): Own {
  const coding = unit && { url: EXTENSIONS.unit, valueCoding: saidAs('display', unit, first) };
  const isInteger = isWhole === true;
  return {
    type: isInteger ? 'integer' : 'decimal',
    ...extended(end('from', from, isInteger), end('to', to, isInteger), coding),
  };
}
