import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howGood, howMuch, inOwnWords, option, where } from './writing.ts';

export const firstVisit: ReadySurvey = {
  id: 'first-visit',
  kind: 'survey',
  about: 'How people who are new to you found their first visit.',
  definition: {
    ...frame(
      both('Your first visit', 'Eich ymweliad cyntaf'),
      both('Welcome. Tell us how your first visit went.', 'Croeso. Dywedwch wrthym sut aeth eich ymweliad cyntaf.'),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'know', options: howMuch() },
        text: both(
          'Before you came, was it clear where to go and what to bring?',
          'Cyn i chi ddod, oedd hi’n glir ble i fynd a beth i ddod ag ef?',
        ),
      },
      {
        ...{ kind: 'rating', id: 'welcome', options: howGood() },
        text: both('How was the welcome you got?', 'Sut oedd y croeso a gawsoch chi?'),
      },
      {
        ...{ kind: 'choice', id: 'listened', options: howMuch() },
        text: both('Were you listened to?', 'Oedd rhywun yn gwrando arnoch chi?'),
      },
      {
        ...{ kind: 'choice', id: 'needs', canDecline: true },
        text: both(
          'Do you need help with hearing, seeing, moving, reading or language?',
          'Oes angen help arnoch chi gyda chlywed, gweld, symud, darllen neu iaith?',
        ),
        options: [option('yes', 'Yes', 'Oes'), option('no', 'No', 'Nac oes')],
        next: [{ if: where('needs', 'no', 'declined'), to: 'next-step' }],
      },
      {
        ...{ kind: 'choice', id: 'needs-met', options: howMuch() },
        text: both('Did you get the help you needed?', 'Oedd yr help oedd ei angen arnoch chi ar gael?'),
      },
      {
        ...{ kind: 'choice', id: 'next-step', options: howMuch() },
        text: both(
          'When you left, was it clear what happens next?',
          'Wrth adael, oedd hi’n glir beth sy’n digwydd nesaf?',
        ),
      },
      inOwnWords(
        'What should we know before the next new person comes?',
        'Beth ddylen ni ei wybod cyn i’r person newydd nesaf ddod?',
      ),
    ],
  },
};
