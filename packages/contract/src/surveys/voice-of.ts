import { resultsFrom, type Tally } from './counting.ts';
import type { SurveyState } from './kinds.ts';
import type { Question } from './questions.ts';
import type { QuestionResults } from './results.ts';
import { FEWEST, suppressAll, suppressParts } from './suppression.ts';
import type { SurveyDefinition } from './survey.ts';
import type { StaffVoice, VoiceQuestion } from './voice.ts';

/** Who did not answer, among the parts of a question. */
const REST = '#rest';

/** Kinds of which each person gives one answer alone. */
const ONE_EACH: readonly Question['kind'][] = ['choice', 'rating', 'consent', 'scale', 'number', 'month'];

/** Kinds of which an answer's name is itself what somebody said. */
const TELLING: readonly Question['kind'][] = ['number', 'month'];

/** What may be told of a staff survey's answers. */
export function voiceOf(
  definition: SurveyDefinition,
  counted: readonly (Tally & { count: number })[],
  state: SurveyState,
): Omit<StaffVoice, 'survey'> {
  if (state !== 'closed') return { state: 'asked-still', responses: 0, questions: [] };
  const { responses, questions } = resultsFrom(definition, counted);
  if (responses < FEWEST) return { state: 'too-few', responses: 0, questions: [] };
  const sizes = sizesTold([responses, ...questions.map(({ asked }) => asked)]);
  const told = questions.filter(({ asked }) => sizes.has(asked)).map((results) => toldOf(results, definition));
  return { state: 'told', responses, questions: told };
}

/**
 * How many a question may have been asked of, so that it is told: of each version that came later fewer or more were asked. No
 * two of these, nor one and everybody, are a few apart: what the few between them said would be what is in one and not in the other.
 */
function sizesTold(sizes: readonly number[]): ReadonlySet<number> {
  const told: number[] = [];
  for (const size of sizes.toSorted((one, other) => other - one)) {
    const last = told.at(-1) ?? Number.POSITIVE_INFINITY;
    if (size >= FEWEST && last - size >= FEWEST) told.push(size);
  }
  return new Set(told);
}

function toldOf(results: QuestionResults, { questions }: SurveyDefinition): VoiceQuestion {
  const { question, asked, answered } = results;
  const of = questions.find(({ id }) => id === question);
  const rest = { [REST]: asked - answered };
  if (of && ONE_EACH.includes(of.kind)) {
    const { shown, hidden } = suppressParts({ ...everyAnswer(of), ...results.counts, ...rest });
    const { [REST]: skipped, ...answers } = shown;
    const named = hidden.filter((name) => name !== REST && !TELLING.includes(of.kind));
    return {
      ...{ question, asked, shown: answers, hidden: named },
      ...(skipped !== undefined && { answered: asked - skipped }),
    };
  }
  const isTold = suppressParts({ answered, ...rest }).hidden.length === 0;
  const counts = { ...(of && everyAnswer(of)), ...results.counts };
  const { shown, hidden } = suppressAll(isTold ? counts : {}, answered);
  const all = isTold ? hidden : Object.keys(counts);
  return { question, asked, shown, hidden: all, ...(isTold && { answered }) };
}

/** Every answer that there is to choose, at nought. */
function everyAnswer(question: Question): Record<string, number> {
  const own = 'options' in question ? question.options.map(({ id }) => id) : [];
  const other = 'hasOther' in question && question.hasOther ? ['other'] : [];
  const yesNo = question.kind === 'consent' ? ['yes', 'no'] : [];
  return Object.fromEntries([...ownNames(question, own), ...other, ...yesNo].map((name) => [name, 0]));
}

/** The names that an answer's parts are counted under. */
function ownNames(question: Question, options: readonly string[]): string[] {
  if (question.kind === 'ranking') return options.flatMap((id) => options.map((_, place) => `${id}:${place + 1}`));
  if (question.kind === 'matrix') {
    return question.rows.flatMap(({ id }) => question.columns.map((column) => `${id}:${column.id}`));
  }
  if (question.kind !== 'scale') return [...options];
  return Array.from({ length: question.to - question.from + 1 }, (_, step) => String(question.from + step));
}
