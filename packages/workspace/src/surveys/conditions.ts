import {
  type Condition,
  type Question,
  type SurveyDefinition,
  type Test,
  testsOf,
  valuesOf,
} from '@hearback/contract/surveys';

/** What a test may be about: an earlier question, a hidden field or a score, by a name of its own. */
export type Subject = `question:${string}` | `given:${string}` | `score:${string}`;

/** What a rule may ask about, for a question at a place; `before` is the first question that is too late. */
export function subjectsFor({ questions, hidden = [], scores = [] }: SurveyDefinition, before: number): Subject[] {
  const asked = questions.slice(0, before).filter(({ kind }) => kind !== 'information');
  return [
    ...asked.map(({ id }): Subject => `question:${id}`),
    ...hidden.map((name): Subject => `given:${name}`),
    ...scores.map(({ id }): Subject => `score:${id}`),
  ];
}

/** What a rule for what follows a question begins with: it mostly hangs on what was answered to that. */
export function subjectAfter(question: Question, definition: SurveyDefinition): Subject | undefined {
  const subjects = subjectsFor(definition, definition.questions.indexOf(question) + 1);
  return subjects.find((subject) => subject === `question:${question.id}`) ?? subjects[0];
}

/** What a test is about. */
export function subjectOf(test: Test): Subject {
  if ('given' in test) return `given:${test.given}`;
  return 'score' in test ? `score:${test.score}` : `question:${test.question}`;
}

/** The ways in which an answer may be asked about. */
export function waysOf(subject: Subject, definition: SurveyDefinition): Test['is'][] {
  const question = questionIn(subject, definition);
  if (subject.startsWith('score:')) return ['at-least', 'at-most'];
  if (subject.startsWith('given:')) return ['one-of', 'none-of'];
  if (question?.kind === 'scale' || question?.kind === 'number') {
    return ['at-least', 'at-most', 'answered', 'unanswered'];
  }
  const hasValues = question !== undefined && valuesOf(question).length > 0;
  return hasValues ? ['one-of', 'none-of', 'answered', 'unanswered'] : ['answered', 'unanswered'];
}

/** The question that a subject is, where it is one. */
export function questionIn(subject: Subject, { questions }: SurveyDefinition): Question | undefined {
  return questions.find(({ id }) => subject === `question:${id}`);
}

/** A test about something as it begins, or with its way changed. */
export function testOf(subject: Subject, definition: SurveyDefinition, wanted?: Test['is']): Test {
  const [kind, ...rest] = subject.split(':');
  const name = rest.join(':');
  const ways = waysOf(subject, definition);
  const is = wanted && ways.includes(wanted) ? wanted : (ways[0] ?? 'answered');
  if (kind === 'score') return { score: name, is: is as 'at-least', number: 1 };
  if (kind === 'given') return { given: name, is: is as 'one-of', values: ['yes'] };
  const question = questionIn(subject, definition);
  if (is === 'at-least' || is === 'at-most') return { question: name, is, number: 1 };
  if (is === 'answered' || is === 'unanswered') return { question: name, is };
  const row = question?.kind === 'matrix' ? { row: question.rows[0]?.id ?? '' } : {};
  return { question: name, ...row, is, values: (question ? valuesOf(question) : []).slice(0, 1) };
}

/** A condition with other tests; nothing where there are none left. */
export function withTests(condition: Condition, tests: Test[]): Condition | undefined {
  if (tests.length === 0) return undefined;
  return 'all' in condition ? { all: tests } : { any: tests };
}

/** The same tests, joined the other way. */
export function joinedBy(condition: Condition, how: string): Condition {
  const tests = [...testsOf(condition)];
  return how === 'any' ? { any: tests } : { all: tests };
}
