import type { ReadySurvey } from './ready-survey.ts';
import { both, howGood, inOwnWords, option } from './writing.ts';

const howMuchSo = () => [
  option('yes', 'Yes', 'Ydw'),
  option('partly', 'Partly', 'I raddau'),
  option('no', 'No', 'Nac ydw'),
];

export const staffVoice: ReadySurvey = {
  id: 'staff-voice',
  kind: 'staff',
  about: 'For those who work with you, never for patients. What fewer than five said is not told to anybody.',
  definition: {
    languages: ['en', 'cy'],
    title: both('What it is like to work here', 'Sut beth yw gweithio yma'),
    introduction: both(
      'Nobody is told who you are. What fewer than five people said is not shown. If something is not safe, or you want to talk to somebody outside your line of managers, your Freedom to Speak Up Guardian listens in confidence.',
      'Ni ddywedir wrth neb pwy ydych chi. Nid yw’r hyn a ddywedodd llai na phump o bobl yn cael ei ddangos. Os nad yw rhywbeth yn ddiogel, neu os ydych am siarad â rhywun y tu allan i’ch llinell o reolwyr, mae eich Gwarcheidwad Rhyddid i Godi Llais yn gwrando’n gyfrinachol.',
    ),
    thanks: both(
      'Thank you. What you said is read with what others said, once the survey is closed. Your Freedom to Speak Up Guardian is there for what cannot wait.',
      'Diolch. Darllenir yr hyn a ddywedoch chi gyda’r hyn a ddywedodd eraill, unwaith y bydd yr arolwg wedi cau. Mae eich Gwarcheidwad Rhyddid i Godi Llais yno ar gyfer yr hyn na all aros.',
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'heard', options: howMuchSo(), canDecline: true },
        text: both(
          'When you say that something is wrong, are you heard?',
          'Pan ddywedwch fod rhywbeth o’i le, a ydych yn cael eich clywed?',
        ),
      },
      {
        ...{ kind: 'choice', id: 'safe', options: howMuchSo(), canDecline: true },
        text: both('Do you feel safe to speak up here?', 'Ydych chi’n teimlo’n ddiogel i godi llais yma?'),
      },
      {
        ...{ kind: 'rating', id: 'care', options: howGood(), canDecline: true },
        text: both(
          'How good is the care that you are able to give?',
          'Pa mor dda yw’r gofal rydych chi’n gallu ei roi?',
        ),
      },
      {
        ...{ kind: 'choice', id: 'time', options: howMuchSo(), canDecline: true },
        text: both('Do you have the time to do your work well?', 'Oes gennych chi amser i wneud eich gwaith yn dda?'),
      },
      inOwnWords('What one thing would make work here better?', 'Pa un peth fyddai’n gwneud gweithio yma’n well?'),
    ],
  },
};
