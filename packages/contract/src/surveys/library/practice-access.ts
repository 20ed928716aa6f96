import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howEasy, inOwnWords, option, where } from './writing.ts';

export const practiceAccess: ReadySurvey = {
  id: 'practice-access',
  kind: 'survey',
  about: 'How easy it is to get through to the practice and to be seen.',
  definition: {
    ...frame(
      both('Getting help from us', 'Cael help gennym ni'),
      both(
        'Six short questions. We do not ask who you are.',
        'Chwe chwestiwn byr. Dydyn ni ddim yn gofyn pwy ydych chi.',
      ),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'way', hasOther: true, isRequired: true },
        text: both('How did you last try to reach us?', 'Sut wnaethoch chi geisio cysylltu â ni y tro diwethaf?'),
        options: [
          option('phone', 'By phone', 'Ar y ffôn'),
          option('online', 'On our website or in an app', 'Ar ein gwefan neu mewn ap'),
          option('desk', 'At the front desk', 'Wrth y ddesg'),
        ],
      },
      {
        ...{ kind: 'rating', id: 'ease', options: howEasy() },
        text: both('How easy was it to reach us?', 'Pa mor hawdd oedd cysylltu â ni?'),
      },
      {
        ...{ kind: 'number', id: 'minutes', from: 0, to: 300, isWhole: true, unit: both('minutes', 'munud') },
        text: both('About how long did you wait on the phone?', 'Tua faint wnaethoch chi aros ar y ffôn?'),
        showIf: where('way', 'phone'),
      },
      {
        ...{ kind: 'choice', id: 'outcome', canDecline: true },
        text: both('What happened then?', 'Beth ddigwyddodd wedyn?'),
        options: [
          option('same-day', 'I was helped the same day', 'Cefais help yr un diwrnod'),
          option('later', 'I was given a later day', 'Cefais ddiwrnod arall'),
          option('elsewhere', 'I was sent to another place', 'Cefais fy anfon i le arall'),
          option('again', 'I was asked to try again', 'Gofynnwyd i mi roi cynnig arall arni'),
          option('gave-up', 'I gave up', 'Rhoddais y gorau iddi'),
        ],
      },
      {
        ...{ kind: 'choices', id: 'why-not', hasOther: true, showIf: where('outcome', 'again', 'gave-up') },
        text: both('What stood in the way?', 'Beth oedd yn y ffordd?'),
        options: [
          option('line', 'The line was busy', 'Roedd y llinell yn brysur'),
          option('full', 'There were no times left', 'Doedd dim amseroedd ar ôl'),
          option('form', 'The online form was closed or hard to use', 'Roedd y ffurflen ar-lein ar gau neu’n anodd'),
          option('time', 'I could not wait any longer', 'Doeddwn i ddim yn gallu aros mwy'),
        ],
      },
      inOwnWords(
        'What one thing would make it easier to get help?',
        'Pa un peth fyddai’n ei gwneud yn haws cael help?',
      ),
    ],
  },
};
