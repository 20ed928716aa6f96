import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howMuch, inOwnWords, option, where } from './writing.ts';

export const carers: ReadySurvey = {
  id: 'carers',
  kind: 'survey',
  about: 'How people who look after somebody are seen and helped.',
  definition: {
    ...frame(
      both('If you look after somebody', 'Os ydych chi’n gofalu am rywun'),
      both(
        'For family and friends who help somebody who is ill, disabled or old.',
        'I deulu a ffrindiau sy’n helpu rhywun sy’n sâl, yn anabl neu’n hen.',
      ),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'known', isRequired: true },
        text: both('Do we know that you look after somebody?', 'Ydyn ni’n gwybod eich bod chi’n gofalu am rywun?'),
        options: [
          option('yes', 'Yes', 'Ydych'),
          option('no', 'No', 'Nac ydych'),
          option('not-sure', 'I am not sure', 'Dydw i ddim yn siŵr'),
        ],
      },
      {
        ...{ kind: 'information', id: 'tell-us', showIf: where('known', 'no', 'not-sure') },
        text: both(
          'You can ask at the front desk to be put down as a carer. Then we can ask how you are, too.',
          'Gallwch ofyn wrth y ddesg am gael eich cofnodi fel gofalwr. Wedyn gallwn ni ofyn sut ydych chi hefyd.',
        ),
      },
      {
        ...{ kind: 'choice', id: 'included', options: howMuch() },
        text: both(
          'Were you asked what you know about the person?',
          'Oedd rhywun yn gofyn beth wyddoch chi am y person?',
        ),
      },
      {
        ...{ kind: 'choices', id: 'hard', hasOther: true, alone: ['nothing'] },
        text: both('What is hard for you at the moment?', 'Beth sy’n anodd i chi ar hyn o bryd?'),
        options: [
          option('rest', 'Finding time to rest', 'Cael amser i orffwys'),
          option('own-health', 'Looking after my own health', 'Gofalu am fy iechyd fy hun'),
          option('money', 'Money', 'Arian'),
          option('work', 'My job or my studies', 'Fy ngwaith neu fy astudiaethau'),
          option('know-how', 'Knowing what to do', 'Gwybod beth i’w wneud'),
          option('nothing', 'Nothing', 'Dim byd'),
        ],
      },
      {
        ...{ kind: 'scale', id: 'supported', from: 0, to: 10 },
        text: both('How well are you supported?', 'Pa mor dda ydych chi’n cael eich cefnogi?'),
        ...{ low: both('Not at all', 'Ddim o gwbl'), high: both('Very well', 'Yn dda iawn') },
      },
      inOwnWords('What would help you most?', 'Beth fyddai’n eich helpu fwyaf?'),
    ],
  },
};
