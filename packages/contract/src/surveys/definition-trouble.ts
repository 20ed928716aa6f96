import { type Condition, type Test, testsOf } from './conditions.ts';
import { friendsAndFamilyTroubles } from './friends-and-family-trouble.ts';
import type { SurveyKind } from './kinds.ts';
import { END, type Question } from './questions.ts';
import { reachable } from './reachable.ts';
import { staffVoiceTroubles } from './staff-voice-trouble.ts';
import type { SurveyDefinition } from './survey.ts';

/** What keeps a survey from being opened; the words are in the message files. */
export type DefinitionTroubleCode =
  | 'no-words'
  | 'id-twice'
  | 'id-reserved'
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-row'
  | 'unknown-hidden'
  | 'unknown-score'
  | 'wrong-test'
  | 'asked-later'
  | 'cycle'
  | 'unreachable'
  | 'wrong-limits'
  | 'fft-changed'
  | 'fft-no-words'
  | 'fft-not-anonymous'
  | 'staff-asked-sometimes'
  | 'staff-not-anonymous'
  | 'nothing-to-answer';

export interface DefinitionTrouble {
  code: DefinitionTroubleCode;
  /** Where it is: a question's id, where it is in one. */
  question?: string | undefined;
  /** What is named there and wrong: an option, another question, a language. */
  of?: string | undefined;
}

/** Names that conditions, jumps and counts have a meaning for, and one that every object has. */
const RESERVED = ['other', 'declined', END, 'constructor'];

/** Everything that is wrong with a survey of a kind beyond its shape, in the order of its questions. */
export function definitionTroubles(survey: SurveyDefinition, kind: SurveyKind = 'survey'): DefinitionTrouble[] {
  const found = [
    ...idTroubles(survey),
    ...survey.questions.flatMap((question, place) => [
      ...wordTroubles(question, survey),
      ...limitTroubles(question),
      ...logicTroubles(question, place, survey),
    ]),
    ...scoreTroubles(survey),
    ...(kind === 'friends-and-family' ? friendsAndFamilyTroubles(survey) : []),
    ...(kind === 'staff' ? staffVoiceTroubles(survey) : []),
  ];
  if (!survey.questions.some(({ kind }) => kind !== 'information')) found.push({ code: 'nothing-to-answer' });
  // Who gets where cannot be said of logic that names what is not there.
  return found.length > 0 ? found : unreachableTroubles(survey);
}

function idTroubles({ questions, hidden = [], scores = [] }: SurveyDefinition): DefinitionTrouble[] {
  return [
    ...doubled(questions.map(({ id }) => id)),
    ...doubled(hidden),
    ...doubled(scores.map(({ id }) => id)),
    ...questions.flatMap((question) =>
      optionLists(question).flatMap((list) =>
        doubled(list.map(({ id }) => id)).map((one) => ({ ...one, question: question.id })),
      ),
    ),
  ];
}

function doubled(ids: readonly string[]): DefinitionTrouble[] {
  const twice = ids.filter((id, place) => ids.indexOf(id) < place);
  return [
    ...[...new Set(twice)].map((of) => ({ code: 'id-twice' as const, of })),
    ...ids.filter((id) => RESERVED.includes(id)).map((of) => ({ code: 'id-reserved' as const, of })),
  ];
}

/** The lists of what may be chosen in a question. */
export function optionLists(question: Question): readonly (readonly { id: string; text: Record<string, string> }[])[] {
  if (question.kind === 'matrix') return [question.rows, question.columns];
  return 'options' in question ? [question.options] : [];
}

function wordTroubles(question: Question, { languages: [first = ''] }: SurveyDefinition): DefinitionTrouble[] {
  const texts = [
    question.text,
    ...optionLists(question)
      .flat()
      .map(({ text }) => text),
  ];
  return texts.every((text) => text[first]) ? [] : [{ code: 'no-words', question: question.id, of: first }];
}

function limitTroubles(question: Question): DefinitionTrouble[] {
  const wrong: DefinitionTrouble[] = [{ code: 'wrong-limits', question: question.id }];
  if (question.kind === 'choices' || question.kind === 'pictures') {
    const { least = 0, most = question.options.length, options } = question;
    return least > most || most > options.length + 1 || most < 1 ? wrong : aloneTroubles(question);
  }
  if (question.kind !== 'scale' && question.kind !== 'number' && question.kind !== 'month') return [];
  const { from, to } = question;
  return from !== undefined && to !== undefined && from > to ? wrong : [];
}

function aloneTroubles(question: Question): DefinitionTrouble[] {
  if (question.kind !== 'choices') return [];
  const unknown = (question.alone ?? []).filter((alone) => !question.options.some(({ id }) => id === alone));
  return unknown.map((of) => ({ code: 'unknown-option', question: question.id, of }));
}

function logicTroubles(question: Question, place: number, survey: SurveyDefinition): DefinitionTrouble[] {
  const at = (trouble: DefinitionTrouble) => ({ ...trouble, question: question.id });
  // What is shown is decided before the answer is there; where to go on, after it.
  const shown = question.showIf ? conditionTroubles(question.showIf, place, survey) : [];
  const onward = (question.next ?? []).flatMap((jump) => [
    ...(jump.if ? conditionTroubles(jump.if, place + 1, survey) : []),
    ...jumpTroubles(jump.to, place, survey),
  ]);
  return [...shown, ...onward].map(at);
}

function jumpTroubles(to: string, place: number, { questions }: SurveyDefinition): DefinitionTrouble[] {
  if (to === END) return [];
  const target = questions.findIndex(({ id }) => id === to);
  if (target < 0) return [{ code: 'unknown-question', of: to }];
  return target <= place ? [{ code: 'cycle', of: to }] : [];
}

function conditionTroubles(condition: Condition, before: number, survey: SurveyDefinition): DefinitionTrouble[] {
  return testsOf(condition).flatMap((test) => testTroubles(test, before, survey));
}

function testTroubles(test: Test, before: number, survey: SurveyDefinition): DefinitionTrouble[] {
  if ('given' in test) return survey.hidden?.includes(test.given) ? [] : [{ code: 'unknown-hidden', of: test.given }];
  if ('score' in test) {
    return survey.scores?.some(({ id }) => id === test.score) ? [] : [{ code: 'unknown-score', of: test.score }];
  }
  const place = survey.questions.findIndex(({ id }) => id === test.question);
  const asked = survey.questions[place];
  if (!asked) return [{ code: 'unknown-question', of: test.question }];
  if (place >= before) return [{ code: 'asked-later', of: test.question }];
  if ('number' in test) {
    return asked.kind === 'scale' || asked.kind === 'number' ? [] : [{ code: 'wrong-test', of: test.question }];
  }
  return 'values' in test ? valueTroubles(test, asked) : [];
}

function valueTroubles(
  test: Extract<Test, { question: string; values: string[] }>,
  asked: Question,
): DefinitionTrouble[] {
  const isMatrix = asked.kind === 'matrix';
  if (isMatrix !== (test.row !== undefined)) return [{ code: 'unknown-row', of: asked.id }];
  if (isMatrix && !asked.rows.some(({ id }) => id === test.row)) return [{ code: 'unknown-row', of: test.row }];
  const known = valuesOf(asked);
  return test.values.filter((value) => !known.includes(value)).map((of) => ({ code: 'unknown-option', of }));
}

/** What a condition may ask of a question's answer, each as it is named there. */
export function valuesOf(question: Question): readonly string[] {
  const declined = question.canDecline ? ['declined'] : [];
  if (question.kind === 'consent') return ['yes', 'no', ...declined];
  if (question.kind === 'matrix') return question.columns.map(({ id }) => id);
  const own = 'options' in question ? question.options.map(({ id }) => id) : [];
  return [...own, ...('hasOther' in question && question.hasOther ? ['other'] : []), ...declined];
}

function scoreTroubles({ scores = [], questions }: SurveyDefinition): DefinitionTrouble[] {
  return scores.flatMap(({ parts }) =>
    parts.flatMap((part): DefinitionTrouble[] => {
      const asked = questions.find(({ id }) => id === part.question);
      if (!asked) return [{ code: 'unknown-question', of: part.question }];
      const isNumber = asked.kind === 'scale' || asked.kind === 'number';
      if ('times' in part) return isNumber ? [] : [{ code: 'wrong-test', of: asked.id }];
      const known = valuesOf(asked);
      return Object.keys(part.points)
        .filter((option) => !known.includes(option))
        .map((of) => ({ code: 'unknown-option', question: asked.id, of }));
    }),
  );
}

function unreachableTroubles(survey: SurveyDefinition): DefinitionTrouble[] {
  const reached = reachable(survey);
  return survey.questions.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ code: 'unreachable', question: id }));
}
