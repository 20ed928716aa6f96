import type { Condition } from '../conditions.ts';
import type { Option, Question } from '../questions.ts';
import type { Texts } from '../texts.ts';

/** Words in English and in Welsh. */
export function both(en: string, cy: string): Texts {
  return { en, cy };
}

export function option(id: string, en: string, cy: string): Option {
  return { id, text: both(en, cy) };
}

/** True where one of some answers was given. */
export function where(question: string, ...values: string[]): Condition {
  return { all: [{ question, is: 'one-of', values }] };
}

/** How much of something was so. */
export const howMuch = (): Option[] => [
  option('yes', 'Yes', 'Oedd'),
  option('partly', 'Partly', 'I raddau'),
  option('no', 'No', 'Nac oedd'),
];

/** How easy something was. */
export const howEasy = (): Option[] => [
  option('very-easy', 'Very easy', 'Hawdd iawn'),
  option('easy', 'Easy', 'Hawdd'),
  option('hard', 'Hard', 'Anodd'),
  option('very-hard', 'Very hard', 'Anodd iawn'),
];

/** How good something was. */
export const howGood = (): Option[] => [
  option('very-good', 'Very good', 'Da iawn'),
  option('good', 'Good', 'Da'),
  option('neither', 'Neither good nor poor', 'Ddim yn dda nac yn wael'),
  option('poor', 'Poor', 'Gwael'),
  option('very-poor', 'Very poor', 'Gwael iawn'),
];

/** What is asked last: in the person's own words. */
export function inOwnWords(en: string, cy: string): Question {
  return {
    ...{ kind: 'long-text', id: 'own-words', text: both(en, cy) },
    help: both(
      'Leave out names, dates of birth and phone numbers.',
      'Peidiwch â rhoi enwau, dyddiadau geni na rhifau ffôn.',
    ),
  };
}

/** What a survey begins and ends with. */
export const frame = (title: Texts, introduction: Texts) => ({
  languages: ['en', 'cy'],
  title,
  introduction,
  thanks: both(
    'Thank you. What you told us helps us to do better.',
    'Diolch. Mae’r hyn a ddywedoch chi yn ein helpu i wneud yn well.',
  ),
});
