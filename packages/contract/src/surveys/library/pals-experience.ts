import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howEasy, howGood, howMuch, inOwnWords, option, where } from './writing.ts';

export const palsExperience: ReadySurvey = {
  id: 'pals-experience',
  kind: 'survey',
  about: 'How people found the help of your enquiries (PALS) team. Send it when an enquiry is closed.',
  definition: {
    ...frame(
      both('The help you asked us for', 'Yr help y gofynnoch chi amdano'),
      both(
        'You asked our enquiries team for help. Tell us how that went. Your answers are not put with your enquiry.',
        'Gofynnoch chi i’n tîm ymholiadau am help. Dywedwch wrthym sut aeth hi. Ni chaiff eich atebion eu rhoi gyda’ch ymholiad.',
      ),
    ),
    questions: [
      {
        ...{ kind: 'rating', id: 'ease', options: howEasy() },
        text: both('How easy was it to find us?', 'Pa mor hawdd oedd dod o hyd i ni?'),
      },
      {
        ...{ kind: 'choice', id: 'listened', options: howMuch() },
        text: both('Was somebody listening to you?', 'Oedd rhywun yn gwrando arnoch chi?'),
      },
      {
        ...{ kind: 'choice', id: 'kept-told', options: howMuch() },
        text: both('Were you told how things were going?', 'Oedd rhywun yn dweud wrthych sut roedd pethau’n mynd?'),
      },
      {
        ...{ kind: 'choice', id: 'solved', isRequired: true },
        text: both('Is it sorted out now?', 'Ydy’r mater wedi’i ddatrys nawr?'),
        options: [option('yes', 'Yes', 'Ydy'), option('partly', 'Partly', 'I raddau'), option('no', 'No', 'Nac ydy')],
        next: [{ if: where('solved', 'yes'), to: 'overall' }],
      },
      {
        ...{ kind: 'choices', id: 'left', hasOther: true },
        text: both('What is still missing?', 'Beth sydd ar goll o hyd?'),
        options: [
          option('answer', 'A clear answer', 'Ateb clir'),
          option('sorry', 'That somebody says sorry', 'Bod rhywun yn ymddiheuro'),
          option('change', 'That something changes', 'Bod rhywbeth yn newid'),
          option('appointment', 'The visit or treatment I need', 'Yr ymweliad neu’r driniaeth sydd ei hangen arna i'),
        ],
      },
      {
        ...{ kind: 'information', id: 'complain' },
        text: both(
          'If you are not happy with how this ended, you can still make a complaint. Ask our team how.',
          'Os nad ydych chi’n hapus â’r canlyniad, gallwch wneud cwyn o hyd. Gofynnwch i’n tîm sut.',
        ),
      },
      {
        ...{ kind: 'rating', id: 'overall', options: howGood() },
        text: both('How was our help, all in all?', 'Sut oedd ein help ar y cyfan?'),
      },
      inOwnWords('What could we have done better?', 'Beth allen ni fod wedi’i wneud yn well?'),
    ],
  },
};
