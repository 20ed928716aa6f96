import type { Condition, Test } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import type { FhirEnableWhen } from './fhir-model.ts';

/** A condition as FHIR says it; nothing where it cannot. */
export function enabledWhen(condition: Condition, questions: readonly Question[]) {
  const [tests, joined] = 'all' in condition ? [condition.all, 'all' as const] : [condition.any, 'any' as const];
  const parts = tests.map((test) => saidBy(test, questions));
  if (!parts.every((part) => part !== undefined)) return undefined;
  // FHIR has no brackets: what needs several lines of its own must be joined as the whole is, or stand alone.
  const isPlain = parts.every(({ when, join }) => when.length === 1 || join === joined);
  const [only] = parts;
  if (!isPlain && (parts.length > 1 || !only)) return undefined;
  const enableWhen = parts.flatMap(({ when }) => when);
  return enableWhen.length === 1
    ? { enableWhen }
    : { enableWhen, enableBehavior: isPlain ? joined : (only?.join ?? joined) };
}

interface Part {
  when: FhirEnableWhen[];
  join: 'all' | 'any';
}

function saidBy(test: Test, questions: readonly Question[]): Part | undefined {
  if ('score' in test) return undefined;
  if ('given' in test) {
    return several(test, (value) => ({ question: test.given, answerString: value }));
  }
  const question = questions.find(({ id }) => id === test.question);
  if (!question) return undefined;
  if ('number' in test) {
    const isWhole = question.kind === 'scale' || (question.kind === 'number' && question.isWhole);
    const answer = isWhole ? { answerInteger: test.number } : { answerDecimal: test.number };
    if (isWhole && !Number.isInteger(test.number)) return undefined;
    return {
      when: [{ question: question.id, operator: test.is === 'at-least' ? '>=' : '<=', ...answer }],
      join: 'all',
    };
  }
  if (!('values' in test)) {
    // A matrix is a group and words are a display: neither has an answer of its own.
    if (question.kind === 'matrix' || question.kind === 'information') return undefined;
    return {
      when: [{ question: question.id, operator: 'exists', answerBoolean: test.is === 'answered' }],
      join: 'all',
    };
  }
  if (test.values.some(isOwnWord)) return undefined;
  const linkId = test.row === undefined ? question.id : `${question.id}/${test.row}`;
  return several(test, (value) => ({
    question: linkId,
    ...(question.kind === 'consent' ? { answerBoolean: value === 'yes' } : { answerCoding: { code: value } }),
  }));
}

/** One of several values is any of them; none of several is that it is not the one, and not the other. */
function several(
  { is, values }: { is: 'one-of' | 'none-of'; values: readonly string[] },
  lineFor: (value: string) => Omit<FhirEnableWhen, 'operator'> & { question: string },
): Part {
  const [operator, join] = is === 'one-of' ? (['=', 'any'] as const) : (['!=', 'all'] as const);
  return { when: values.map((value) => ({ ...lineFor(value), operator })), join };
}

/** Words that stand for something that FHIR has no code of: an answer of one's own, or none that one would rather give. */
const isOwnWord = (value: string): boolean => value === 'other' || value === 'declined';
