import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howEasy, howMuch, inOwnWords, option, where } from './writing.ts';

export const complaintHandling: ReadySurvey = {
  id: 'complaint-handling',
  kind: 'survey',
  about:
    'How people found the way their complaint was handled, whatever came of it. Send it some weeks after the answer.',
  definition: {
    ...frame(
      both('How we handled your complaint', 'Sut wnaethon ni ddelio â’ch cwyn'),
      both(
        'This is about how we dealt with it, not about who was right. Your answers do not change your complaint or your care.',
        'Mae hyn am y ffordd y gwnaethon ni ddelio â hi, nid am bwy oedd yn iawn. Nid yw eich atebion yn newid eich cwyn na’ch gofal.',
      ),
    ),
    questions: [
      {
        ...{ kind: 'rating', id: 'ease', options: howEasy() },
        text: both('How easy was it to complain?', 'Pa mor hawdd oedd cwyno?'),
      },
      {
        ...{ kind: 'matrix', id: 'parts' },
        text: both(
          'Think of how we dealt with it. Is this true?',
          'Meddyliwch sut wnaethon ni ddelio â hi. Ydy hyn yn wir?',
        ),
        rows: [
          option('serious', 'I was taken seriously', 'Cefais fy nghymryd o ddifrif'),
          option('when', 'I knew when I would hear back', 'Roeddwn i’n gwybod pryd y byddwn i’n clywed yn ôl'),
          option('kept-told', 'I was kept up to date', 'Cefais y newyddion diweddaraf'),
          option('clear', 'The answer was clear', 'Roedd yr ateb yn glir'),
          option('all', 'The answer dealt with all I had said', 'Roedd yr ateb yn delio â phopeth a ddywedais'),
        ],
        columns: [option('yes', 'Yes', 'Ydy'), option('partly', 'Partly', 'I raddau'), option('no', 'No', 'Nac ydy')],
      },
      {
        ...{ kind: 'choice', id: 'afraid', canDecline: true },
        text: both('Were you afraid that it could harm your care?', 'Oeddech chi’n ofni y gallai niweidio eich gofal?'),
        options: [option('yes', 'Yes', 'Oeddwn'), option('no', 'No', 'Nac oeddwn')],
      },
      {
        ...{ kind: 'long-text', id: 'afraid-of', showIf: where('afraid', 'yes') },
        text: both('What made you afraid?', 'Beth oedd yn codi ofn arnoch chi?'),
        help: both(
          'Nobody who looks after you is told that this is from you.',
          'Ni fydd neb sy’n gofalu amdanoch yn clywed mai oddi wrthych chi y daeth hyn.',
        ),
      },
      {
        ...{ kind: 'choice', id: 'change', options: howMuch() },
        text: both(
          'Was it clear what changes because of your complaint?',
          'Oedd hi’n glir beth sy’n newid oherwydd eich cwyn?',
        ),
      },
      {
        ...{ kind: 'choice', id: 'again' },
        text: both('Would you speak up again?', 'Fyddech chi’n codi eich llais eto?'),
        options: [
          option('yes', 'Yes', 'Byddwn'),
          option('not-sure', 'I am not sure', 'Dydw i ddim yn siŵr'),
          option('no', 'No', 'Na fyddwn'),
        ],
      },
      inOwnWords('What should we do differently next time?', 'Beth ddylen ni ei wneud yn wahanol y tro nesaf?'),
    ],
  },
};
