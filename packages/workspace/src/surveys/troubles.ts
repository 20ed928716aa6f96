import type { FieldError, SurveyKind } from '@hearback/contract';
import {
  type DefinitionTrouble,
  type DefinitionTroubleCode,
  definitionTroubles,
  type SurveyDefinition,
} from '@hearback/contract/surveys';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { languageName } from './languages.ts';
import { fieldOfQuestion, questionName } from './question-words.ts';
import { messages } from './survey.messages.ts';

interface About {
  definition: SurveyDefinition;
  of: string;
}

const said: Record<DefinitionTroubleCode, (about: About) => string> = {
  'no-words': ({ of }) => `Words are missing in ${languageName(of)}. Write the question and each of its answers.`,
  'id-twice': ({ of }) => `“${of}” is there twice. Remove one of them.`,
  'id-reserved': ({ of }) => `“${of}” has a meaning of its own here. Choose another name.`,
  'unknown-question': () => 'It asks about a question that is gone. Choose another one, or remove the rule.',
  'unknown-option': () => 'It asks about an answer that is gone. Choose again which answers are meant.',
  'unknown-row': () => 'It asks about a row that is gone. Choose another one.',
  'unknown-hidden': ({ of }) => `There is no hidden field “${of}”. Add it, or remove the rule.`,
  'unknown-score': ({ of }) => `There is no score “${of}”. Add it, or remove the rule.`,
  'wrong-test': ({ definition, of }) =>
    `The answer to ${questionName(definition, of)} is no number. Ask about something else.`,
  'asked-later': ({ definition, of }) =>
    `${upper(questionName(definition, of))} is asked later. Move it up, or ask about an earlier one.`,
  cycle: ({ definition, of }) =>
    `It leads back to ${questionName(definition, of)}. Lead on to a later question, or to the end.`,
  unreachable: () => 'Nobody ever gets to this question, whatever they answer. Change the rules that lead past it.',
  'wrong-limits': () => 'The least is more than the most, or more than there is to choose.',
  'fft-changed': () => 'This is the question of the Friends and Family Test. Move it to the first place.',
  'fft-no-words': () => 'The Friends and Family Test needs a question that takes people’s own words. Add a long text.',
  'fft-not-anonymous': () =>
    'The Friends and Family Test is anonymous, so nothing may come along with its link. Remove the hidden fields.',
  'staff-asked-sometimes': () =>
    'A survey of staff asks everyone the same, as who is asked more tells what they said before. Remove its rules.',
  'staff-not-anonymous': () =>
    'A survey of staff is anonymous, so nothing may come along with its link. Remove the hidden fields.',
  'nothing-to-answer': () => 'There is nothing to answer yet. Add a question.',
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What keeps a survey from being opened, each in words at its question. */
export function troublesOf(definition: SurveyDefinition, kind: SurveyKind): Mistake[] {
  const found = definitionTroubles(definition, kind).map((trouble) => inWords(trouble, definition));
  const keys = found.map(({ field, text }) => `${field} ${text}`);
  return found.filter((_, place) => keys.indexOf(keys[place] as string) === place);
}

function inWords({ code, question, of = '' }: DefinitionTrouble, definition: SurveyDefinition): Mistake {
  const text = said[code]({ definition, of });
  return question ? { field: fieldOfQuestion(question), text } : { text };
}

/** Bad fields of what was sent, each at its question. */
export function mistakesIn(errors: readonly FieldError[], definition: SurveyDefinition): Mistake[] {
  return errors.map(({ pointer = '', code, detail }) => {
    const [, part = '', list = '', at = ''] = pointer.split('/');
    if (part === 'quota') return { field: 'survey-quota', text: messages.quotaWrong };
    if (part === 'opensOn') return { field: 'survey-opens', text: detail };
    if (part === 'closesOn') return { field: 'survey-closes', text: detail };
    const id = list === 'questions' ? (definition.questions[Number(at)]?.id ?? at) : undefined;
    const text = code === 'too-long' ? messages.tooLong : detail;
    return id ? { field: fieldOfQuestion(id), text } : { text };
  });
}
