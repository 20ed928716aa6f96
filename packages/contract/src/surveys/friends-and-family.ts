import type { SurveyDefinition } from './survey.ts';

/** The Friends and Family Test's question that is the same everywhere, and its answers in their order. */
export const FFT_QUESTION = 'experience';

/**
 * The Friends and Family Test (NHS England guidance, April 2020): the question, its six answers and their order are fixed;
 * at least one question in the person's own words goes with it, which each organisation may word for itself.
 */
export const friendsAndFamilyTest = {
  languages: ['en'],
  title: { en: 'Friends and Family Test' },
  introduction: { en: 'Two questions. Nobody is told who you are.' },
  thanks: { en: 'Thank you. What you said helps us to see what to keep and what to change.' },
  questions: [
    {
      kind: 'rating',
      id: FFT_QUESTION,
      text: { en: 'Overall, how was your experience of our service?' },
      isRequired: true,
      options: [
        { id: 'very-good', text: { en: 'Very good' } },
        { id: 'good', text: { en: 'Good' } },
        { id: 'neither', text: { en: 'Neither good nor poor' } },
        { id: 'poor', text: { en: 'Poor' } },
        { id: 'very-poor', text: { en: 'Very poor' } },
        { id: 'dont-know', text: { en: 'Don’t know' } },
      ],
    },
    {
      kind: 'long-text',
      id: 'why',
      text: { en: 'Please tell us why you gave your answer.' },
      help: { en: 'Leave out names, dates of birth and phone numbers.' },
    },
  ],
} as const satisfies Readonly<Frozen>;

/** A definition as it is written down for good. */
type Frozen = { readonly [Key in keyof SurveyDefinition]: DeepReadonly<SurveyDefinition[Key]> };
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
