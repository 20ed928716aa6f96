import { answerTrouble } from './answer-trouble.ts';
import type { Answer, Answers, Given } from './answers.ts';
import { type Condition, type Test, testsOf } from './conditions.ts';
import { pathThrough } from './path.ts';
import { END, type Question } from './questions.ts';
import type { Score, SurveyDefinition } from './survey.ts';

/** Trying more ways than this takes too long while somebody builds; then only what jumps lead past is looked at. */
const MOST_WAYS = 20_000;

/** The questions that somebody can be asked, whatever they answer. */
export function reachable(survey: SurveyDefinition): Set<string> {
  const ways = waysOf(survey);
  return ways ? reachedBySome(survey, ways) : reachedByJumps(survey.questions);
}

/** A question or a hidden field that logic asks about, with an answer of each sort that makes a difference to it. */
interface Way {
  given: boolean;
  id: string;
  answers: readonly (Answer | undefined)[];
}

function reachedBySome(survey: SurveyDefinition, ways: readonly Way[]): Set<string> {
  const reached = new Set<string>();
  const attempt = (place: number, answers: Answers, given: Given): void => {
    const way = ways[place];
    if (!way) {
      for (const { id } of pathThrough(survey, answers, given).questions) reached.add(id);
      return;
    }
    for (const answer of way.answers) {
      const known = answer === undefined ? {} : { [way.id]: answer };
      if (way.given) attempt(place + 1, answers, { ...given, ...(known as Given) });
      else attempt(place + 1, { ...answers, ...known }, given);
    }
  };
  attempt(0, {}, {});
  return reached;
}

/** Nothing where there are too many to try. */
function waysOf({ questions, scores = [] }: SurveyDefinition): Way[] | undefined {
  const tests = questions.flatMap((question) => conditionsOf(question).flatMap(testsOf));
  const tested = new Set(tests.flatMap((test) => ('score' in test ? test.score : [])));
  const parts = scores.filter(({ id }) => tested.has(id)).flatMap((score) => score.parts);
  const asked = new Set([
    ...tests.flatMap((test) => ('question' in test ? test.question : [])),
    ...parts.map(({ question }) => question),
  ]);
  const given = new Set(tests.flatMap((test) => ('given' in test ? test.given : [])));
  const ways: Way[] = [...given].map((id) => ({ given: true, id, answers: [undefined, ...valuesGiven(tests, id)] }));
  for (const question of questions.filter(({ id }) => asked.has(id))) {
    const said = answersTo(question, tests, parts);
    if (!said) return undefined;
    ways.push({ given: false, id: question.id, answers: said });
  }
  return ways.reduce((product, { answers }) => product * answers.length, 1) > MOST_WAYS ? undefined : ways;
}

function conditionsOf({ showIf, next = [] }: Question): Condition[] {
  return [...(showIf ? [showIf] : []), ...next.flatMap((jump) => jump.if ?? [])];
}

function valuesGiven(tests: readonly Test[], given: string): string[] {
  return tests.flatMap((test) => ('given' in test && test.given === given ? test.values : []));
}

/** Answers of every sort that logic can tell apart, nothing said among them where that may be. */
function answersTo(
  question: Question,
  tests: readonly Test[],
  parts: Score['parts'],
): (Answer | undefined)[] | undefined {
  const said = saidTo(question, tests, parts);
  const all: (Answer | undefined)[] | undefined = said && [undefined, { declined: true }, ...said];
  return all?.filter((answer) => !answerTrouble(question, answer));
}

function saidTo(question: Question, tests: readonly Test[], parts: Score['parts']): Answer[] | undefined {
  const { id, kind } = question;
  switch (kind) {
    case 'choice':
    case 'rating':
      return [...question.options.map((option) => option.id), { other: '-' }];
    case 'choices':
    case 'pictures':
      return listsOf(question, valuesAsked(question, tests, parts));
    case 'ranking':
      return [question.options.map((option) => option.id)];
    case 'matrix':
      return columnsOf(question, tests);
    case 'scale':
      return Array.from({ length: question.to - question.from + 1 }, (_, step) => question.from + step);
    case 'number':
      return parts.some((part) => part.question === id) ? undefined : numbersAround(question, tests);
    case 'month':
      return [question.from ?? question.to ?? '2000-01'];
    case 'consent':
      return [true, false];
    default:
      return kind === 'information' ? [] : ['-'];
  }
}

type Listed = Extract<Question, { kind: 'choices' | 'pictures' }>;

function valuesAsked({ id }: Listed, tests: readonly Test[], parts: Score['parts']): string[] {
  const values = tests.flatMap((test) =>
    'values' in test && 'question' in test && test.question === id ? test.values : [],
  );
  const worth = parts.flatMap((part) => ('points' in part && part.question === id ? Object.keys(part.points) : []));
  return [...new Set([...values, ...worth])].filter((value) => value !== 'declined');
}

/** Every set of the options that logic asks about, each filled up with others as far as the fewest allowed. */
function listsOf(question: Listed, asked: readonly string[]): Answer[] | undefined {
  if (asked.length > Math.log2(MOST_WAYS)) return undefined;
  const named = (option: string) => (option === 'other' ? { other: '-' } : option);
  const rest = [...question.options.map(({ id }) => id), 'other'].filter((option) => !asked.includes(option));
  return Array.from({ length: 2 ** asked.length }, (_, bits) =>
    asked.filter((_option, place) => (bits >> place) & 1),
  ).flatMap((set) => {
    const missing = Math.max(set.length === 0 ? 1 : 0, (question.least ?? 0) - set.length);
    const alone = set.length === 0 ? rest.map((option) => [named(option)]) : [];
    return [...alone, [...set, ...rest.slice(0, missing)].map(named)];
  });
}

/** Each column for each row that is tested, with and without the others. */
function columnsOf(
  { id, rows, columns }: Extract<Question, { kind: 'matrix' }>,
  tests: readonly Test[],
): Answer[] | undefined {
  const tested = [...new Set(tests.flatMap((test) => ('row' in test && test.question === id ? (test.row ?? []) : [])))];
  if ((columns.length + 1) ** tested.length > MOST_WAYS) return undefined;
  const [first = { id: '' }] = columns;
  const others = rows.filter((row) => !tested.includes(row.id)).map((row): [string, string] => [row.id, first.id]);
  let filled: [string, string][][] = [[]];
  for (const row of tested) {
    filled = filled.flatMap((before) => [
      before,
      ...columns.map((column): [string, string][] => [...before, [row, column.id]]),
    ]);
  }
  return filled.flatMap((said) => [said, [...said, ...others]]).map((said) => ({ rows: Object.fromEntries(said) }));
}

function numbersAround({ id, from, to }: Extract<Question, { kind: 'number' }>, tests: readonly Test[]): number[] {
  const tested = tests.flatMap((test) =>
    'question' in test && 'number' in test && test.question === id ? test.number : [],
  );
  return [from ?? -1e9, to ?? 1e9, ...tested.flatMap((number) => [number - 1, number, number + 1])];
}

/** What no unconditional jump leads past. */
function reachedByJumps(questions: readonly Question[]): Set<string> {
  const reached = new Set<string>();
  const entered = new Set([0]);
  for (const [place, { id, showIf, next = [] }] of questions.entries()) {
    if (!entered.has(place)) continue;
    reached.add(id);
    const always = next.findIndex((jump) => !jump.if);
    const taken = always < 0 ? next : next.slice(0, always + 1);
    for (const { to } of taken) if (to !== END) entered.add(questions.findIndex((question) => question.id === to));
    if (always < 0 || showIf) entered.add(place + 1);
  }
  return reached;
}
