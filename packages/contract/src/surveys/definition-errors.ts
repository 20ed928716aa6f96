import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { DefinitionTrouble, DefinitionTroubleCode } from './definition-trouble.ts';

const said: Record<DefinitionTroubleCode, (of: string) => string> = {
  'no-words': (of) => `Words are missing in the survey’s first language (${of}).`,
  'id-twice': (of) => `The name “${of}” is there twice. Give each its own.`,
  'id-reserved': (of) => `The name “${of}” means something else. Choose another.`,
  'unknown-question': (of) => `There is no question “${of}”.`,
  'unknown-option': (of) => `There is no answer “${of}” to choose.`,
  'unknown-row': (of) => `There is no row “${of}”.`,
  'unknown-hidden': (of) => `There is no hidden field “${of}”.`,
  'unknown-score': (of) => `There is no score “${of}”.`,
  'wrong-test': (of) => `The answer to “${of}” is no number.`,
  'asked-later': (of) => `“${of}” is asked later. Only what was asked before can decide.`,
  cycle: (of) => `This leads back to “${of}”. Lead on to a later question, or to the end.`,
  unreachable: () => 'Nobody can get to this question, whatever they answer.',
  'wrong-limits': () => 'The least is more than the most, or more than there is.',
  'fft-changed': () =>
    'The question of the Friends and Family Test comes first, with its own words and answers. Put it back.',
  'fft-no-words': () => 'The Friends and Family Test needs a question that takes people’s own words. Add one.',
  'fft-not-anonymous': () =>
    'The Friends and Family Test is anonymous, so nothing may come along with its link. Remove the hidden fields.',
  'staff-asked-sometimes': () =>
    'A survey of staff asks everyone the same, as who is asked more tells what they said before. Remove its rules.',
  'staff-not-anonymous': () =>
    'A survey of staff is anonymous, so nothing may come along with its link. Remove the hidden fields.',
  'nothing-to-answer': () => 'There is nothing to answer. Add a question.',
};

/** What keeps a survey from being opened, each at its question. */
export function definitionErrors(troubles: readonly DefinitionTrouble[]): FieldError[] {
  return troubles.map(({ code, question, of = '' }) =>
    fieldError(question ? `/definition/questions/${question}` : '/definition', 'wrong-kind', said[code](of)),
  );
}
