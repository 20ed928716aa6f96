import {
  type Condition,
  END,
  type Jump,
  type SurveyDefinition,
  type Test,
  testsOf,
  textIn,
} from '@hearback/contract/surveys';
import { messages } from './logic.messages.ts';
import { questionName, valueName } from './question-words.ts';

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A condition as a part of a sentence: "“How did you come?” is “By bus” or “By car”". */
export function conditionInWords(condition: Condition, definition: SurveyDefinition): string {
  const joined = 'all' in condition ? messages.and : messages.or;
  return testsOf(condition)
    .map((test) => testInWords(test, definition))
    .join(joined);
}

function testInWords(test: Test, definition: SurveyDefinition): string {
  const said = `${aboutWhat(test, definition)} ${messages.ways[test.is].replace(/ one of$/, '')}`;
  if ('number' in test) return `${said} ${test.number}`;
  return 'values' in test ? `${said} ${valuesInWords(test, definition)}` : said;
}

function aboutWhat(test: Test, definition: SurveyDefinition): string {
  if ('given' in test) return messages.hiddenField(test.given);
  if ('score' in test) {
    return messages.score(definition.scores?.find(({ id }) => id === test.score)?.name ?? test.score);
  }
  const name = questionName(definition, test.question);
  const question = definition.questions.find(({ id }) => id === test.question);
  if (!('row' in test) || test.row === undefined || question?.kind !== 'matrix') return name;
  const [first = ''] = definition.languages;
  const row = question.rows.find(({ id }) => id === test.row);
  return messages.rowOf(row ? textIn(row.text, first, first) : test.row, name);
}

function valuesInWords(test: Extract<Test, { values: string[] }>, definition: SurveyDefinition): string {
  const [first = ''] = definition.languages;
  const question = 'question' in test ? definition.questions.find(({ id }) => id === test.question) : undefined;
  return eitherOf.format(test.values.map((value) => `“${valueName(question, value, first)}”`));
}

/** A jump as a sentence. */
export function jumpInWords({ if: condition, to }: Jump, definition: SurveyDefinition): string {
  const place = to === END ? messages.end.toLowerCase() : questionName(definition, to);
  return messages.leadsTo(place, condition && conditionInWords(condition, definition));
}
