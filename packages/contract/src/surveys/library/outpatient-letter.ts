import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howEasy, inOwnWords, option, where } from './writing.ts';

export const outpatientLetter: ReadySurvey = {
  id: 'outpatient-letter',
  kind: 'survey',
  about: 'Whether people can read and use the letters you send them.',
  definition: {
    ...frame(
      both('The letter we sent you', 'Y llythyr a anfonon ni atoch chi'),
      both('Please have the letter beside you.', 'Rhowch y llythyr wrth eich ymyl, os gwelwch yn dda.'),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'came', isRequired: true },
        text: both('Did the letter come in good time?', 'Ddaeth y llythyr mewn da bryd?'),
        options: [
          option('yes', 'Yes', 'Do'),
          option('late', 'It came late', 'Daeth yn hwyr'),
          option('never', 'It never came', 'Ddaeth o ddim'),
        ],
        next: [{ if: where('came', 'never'), to: 'own-words' }],
      },
      {
        ...{ kind: 'rating', id: 'ease', options: howEasy() },
        text: both('How easy was it to read?', 'Pa mor hawdd oedd ei ddarllen?'),
      },
      {
        ...{ kind: 'choices', id: 'hard', hasOther: true, showIf: where('ease', 'hard', 'very-hard') },
        text: both('What was hard?', 'Beth oedd yn anodd?'),
        options: [
          option('words', 'Words I do not know', 'Geiriau nad ydw i’n eu gwybod'),
          option('long', 'It was too long', 'Roedd yn rhy hir'),
          option('print', 'The print was too small', 'Roedd y print yn rhy fach'),
          option('language', 'It was not in my language', 'Doedd o ddim yn fy iaith i'),
        ],
      },
      {
        ...{ kind: 'choices', id: 'clear', alone: ['none'] },
        text: both('What did the letter make clear?', 'Beth oedd y llythyr yn ei wneud yn glir?'),
        options: [
          option('wrong', 'What is wrong with me', 'Beth sy’n bod arna i'),
          option('next', 'What happens next', 'Beth sy’n digwydd nesaf'),
          option('do', 'What I should do myself', 'Beth ddylwn i ei wneud fy hun'),
          option('ask', 'Whom I can ask', 'Pwy alla i ei holi'),
          option('none', 'None of these', 'Dim un o’r rhain'),
        ],
      },
      {
        ...{ kind: 'choice', id: 'addressed' },
        text: both('Whom was the letter written to?', 'At bwy roedd y llythyr wedi’i ysgrifennu?'),
        options: [
          option('me', 'To me', 'Ata i'),
          option('doctor', 'To my doctor, with a copy to me', 'At fy meddyg, gyda chopi i mi'),
          option('not-sure', 'I am not sure', 'Dydw i ddim yn siŵr'),
        ],
      },
      inOwnWords('How could our letters be better?', 'Sut gallai ein llythyrau fod yn well?'),
    ],
  },
};
