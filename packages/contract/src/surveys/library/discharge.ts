import type { ReadySurvey } from './ready-survey.ts';
import { both, frame, howMuch, inOwnWords, option, where } from './writing.ts';

export const discharge: ReadySurvey = {
  id: 'discharge',
  kind: 'survey',
  about: 'How leaving hospital went: what people were told, and what they had at home.',
  definition: {
    ...frame(
      both('Going home from hospital', 'Mynd adref o’r ysbyty'),
      both('Tell us how your last day with us went.', 'Dywedwch wrthym sut aeth eich diwrnod olaf gyda ni.'),
    ),
    questions: [
      {
        ...{ kind: 'choice', id: 'ready', options: howMuch() },
        text: both('Were you ready to go home?', 'Oedd hi’n bryd i chi fynd adref?'),
      },
      {
        ...{ kind: 'choice', id: 'wait' },
        text: both(
          'How long did you wait once you were told you could go?',
          'Faint wnaethoch chi aros ar ôl clywed y gallech fynd?',
        ),
        options: [
          option('hour', 'Up to 1 hour', 'Hyd at 1 awr'),
          option('half-day', '1 to 4 hours', '1 i 4 awr'),
          option('day', 'More than 4 hours', 'Mwy na 4 awr'),
        ],
      },
      {
        ...{ kind: 'choices', id: 'waited-for', hasOther: true, showIf: where('wait', 'half-day', 'day') },
        text: both('What did you wait for?', 'Am beth oeddech chi’n aros?'),
        options: [
          option('medicine', 'Medicines', 'Meddyginiaethau'),
          option('letter', 'A letter', 'Llythyr'),
          option('transport', 'Transport', 'Cludiant'),
          option('doctor', 'A doctor or nurse', 'Meddyg neu nyrs'),
        ],
      },
      {
        ...{ kind: 'matrix', id: 'told' },
        text: both('Were you told about these things?', 'Gawsoch chi wybod am y pethau hyn?'),
        rows: [
          option('medicine', 'How to take my medicines', 'Sut i gymryd fy meddyginiaethau'),
          option('signs', 'What to watch out for', 'Beth i gadw llygad amdano'),
          option('contact', 'Whom to call if I am worried', 'Pwy i’w ffonio os ydw i’n poeni'),
        ],
        columns: [
          option('clear', 'Yes, clearly', 'Do, yn glir'),
          option('unclear', 'Yes, but not clearly', 'Do, ond ddim yn glir'),
          option('no', 'No', 'Naddo'),
        ],
      },
      {
        ...{ kind: 'choice', id: 'home', canDecline: true },
        text: both('Did you have the help you needed at home?', 'Oedd yr help oedd ei angen arnoch chi gartref?'),
        options: [...howMuch(), option('none-needed', 'I needed no help', 'Doedd dim angen help arna i')],
      },
      inOwnWords('What would have made going home better?', 'Beth fyddai wedi gwneud mynd adref yn well?'),
    ],
  },
};
