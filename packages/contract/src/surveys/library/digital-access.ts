import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howEasy, inOwnWords, option, where } from './writing.ts';

export const digitalAccess: ReadySurvey = {
  id: 'digital-access',
  kind: 'survey',
  about: 'Who can use your website and apps, and who is left out. Ask it on paper and by phone, too.',
  definition: {
    ...frame(
      both('Using our website and apps', 'Defnyddio ein gwefan a’n apiau'),
      both('Also for you if you do not go online.', 'I chi hefyd os nad ydych chi’n mynd ar-lein.'),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'online', isRequired: true },
        text: both(
          'Have you used our website or an app to get help?',
          'Ydych chi wedi defnyddio ein gwefan neu ap i gael help?',
        ),
        options: [
          option('yes', 'Yes, by myself', 'Ydw, ar fy mhen fy hun'),
          option('helped', 'Yes, with somebody’s help', 'Ydw, gyda help rhywun'),
          option('no', 'No', 'Nac ydw'),
        ],
        next: [{ if: where('online', 'no'), to: 'why-not' }],
      },
      {
        ...{ kind: 'choices', id: 'what-for', hasOther: true },
        text: both('What did you use it for?', 'I beth wnaethoch chi ei ddefnyddio?'),
        options: [
          option('book', 'To book or change a visit', 'I drefnu neu newid ymweliad'),
          option('medicine', 'To order medicines', 'I archebu meddyginiaethau'),
          option('results', 'To see results', 'I weld canlyniadau'),
          option('ask', 'To ask a question', 'I ofyn cwestiwn'),
        ],
      },
      {
        ...{ kind: 'rating', id: 'ease', options: howEasy() },
        text: both('How easy was it?', 'Pa mor hawdd oedd hi?'),
        next: [{ to: 'rather' }],
      },
      {
        ...{ kind: 'choices', id: 'why-not', hasOther: true },
        text: both('Why not?', 'Pam ddim?'),
        options: [
          option('device', 'I have no phone or computer for it', 'Does gen i ddim ffôn na chyfrifiadur addas'),
          option('cost', 'Data costs too much', 'Mae data’n costio gormod'),
          option('know-how', 'I do not know how', 'Dydw i ddim yn gwybod sut'),
          option('trust', 'I do not trust it', 'Dydw i ddim yn ymddiried ynddo'),
          option('rather', 'I would rather talk to somebody', 'Mae’n well gen i siarad â rhywun'),
        ],
      },
      {
        ...{ kind: 'ranking', id: 'rather' },
        text: both('How would you rather reach us?', 'Sut fyddai’n well gennych chi gysylltu â ni?'),
        help: both('Put the best way first.', 'Rhowch y ffordd orau yn gyntaf.'),
        options: [
          option('phone', 'By phone', 'Ar y ffôn'),
          option('online', 'Online', 'Ar-lein'),
          option('person', 'In person', 'Wyneb yn wyneb'),
          option('letter', 'By letter', 'Drwy lythyr'),
        ],
      },
      inOwnWords('What would make going online easier for you?', 'Beth fyddai’n gwneud mynd ar-lein yn haws i chi?'),
    ],
  },
};
