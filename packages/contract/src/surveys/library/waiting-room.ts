import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howMuch, inOwnWords, option, where } from './writing.ts';

export const waitingRoom: ReadySurvey = {
  id: 'waiting-room',
  kind: 'survey',
  about: 'Short enough to fill in on a tablet or on paper while somebody waits.',
  definition: {
    ...frame(both('While you wait', 'Wrth i chi aros'), both('It takes one minute.', 'Mae’n cymryd un funud.')),
    questions: [
      {
        ...{ kind: 'choice', id: 'told', options: howMuch() },
        text: both('Was it clear how long you would wait?', 'Oedd hi’n glir faint fyddech chi’n aros?'),
      },
      {
        ...{ kind: 'choice', id: 'waited' },
        text: both('How long have you waited past your time?', 'Faint ydych chi wedi aros ar ôl eich amser?'),
        options: [
          option('none', 'I was seen on time', 'Cefais fy ngweld ar amser'),
          option('short', 'Up to 15 minutes', 'Hyd at 15 munud'),
          option('medium', '15 to 30 minutes', '15 i 30 munud'),
          option('long', 'More than 30 minutes', 'Mwy na 30 munud'),
        ],
      },
      {
        ...{ kind: 'choice', id: 'reason', options: howMuch(), showIf: where('waited', 'medium', 'long') },
        text: both('Was it said why?', 'Oedd rhywun wedi dweud pam?'),
      },
      {
        ...{ kind: 'choices', id: 'missing', hasOther: true, alone: ['nothing'], isShuffled: false },
        text: both('What is missing in this room?', 'Beth sydd ar goll yn yr ystafell hon?'),
        options: [
          option('seats', 'Seats that suit me', 'Seddi sy’n addas i mi'),
          option('quiet', 'A quiet corner', 'Cornel dawel'),
          option('private', 'Talking at the desk without being heard', 'Siarad wrth y ddesg heb i neb glywed'),
          option('children', 'Something for children', 'Rhywbeth i blant'),
          option('toilet', 'A toilet that is easy to find', 'Toiled sy’n hawdd ei gael'),
          option('nothing', 'Nothing', 'Dim byd'),
        ],
      },
      inOwnWords('Anything else about this room?', 'Unrhyw beth arall am yr ystafell hon?'),
    ],
  },
};
