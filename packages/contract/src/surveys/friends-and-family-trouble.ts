import type { DefinitionTrouble } from './definition-trouble.ts';
import { FFT_QUESTION, friendsAndFamilyTest } from './friends-and-family.ts';
import type { Question } from './questions.ts';
import type { SurveyDefinition } from './survey.ts';

const [laidDown] = friendsAndFamilyTest.questions;

/**
 * What keeps a survey from being the Friends and Family Test: its question comes first and is asked of everyone, in the words
 * and with the answers that are laid down, and another one takes the person's own words. Other languages may be added to it.
 * Nothing comes along with its link that could tell who answered.
 */
export function friendsAndFamilyTroubles({
  questions: [first, ...others],
  hidden = [],
}: SurveyDefinition): DefinitionTrouble[] {
  const isAsked = first !== undefined && isLaidDown(first);
  const takesWords = others.some(({ kind }) => kind === 'long-text' || kind === 'short-text');
  return [
    ...(isAsked ? [] : [{ code: 'fft-changed' as const, question: FFT_QUESTION }]),
    ...(takesWords ? [] : [{ code: 'fft-no-words' as const }]),
    ...(hidden.length === 0 ? [] : [{ code: 'fft-not-anonymous' as const }]),
  ];
}

function isLaidDown(question: Question): boolean {
  if (question.kind !== 'rating' || question.id !== FFT_QUESTION || question.showIf || question.canDecline)
    return false;
  const { options, text, isRequired } = question;
  const isSame = ({ id, text: words }: { id: string; text: Record<string, string> }, at: number) =>
    id === laidDown.options[at]?.id && words.en === laidDown.options[at]?.text.en;
  return (
    text.en === laidDown.text.en &&
    isRequired === true &&
    options.length === laidDown.options.length &&
    options.every(isSame)
  );
}
