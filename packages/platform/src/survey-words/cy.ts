import { help, kinds } from '@hearback/contract/words/help-cy';
import { surveyRest, surveyStart } from '@hearback/contract/words/survey-cy';
import { datesIn } from '../time/words.ts';
import type { SurveyPageWords } from './words-in.ts';

const { day, month } = datesIn('cy');

/** Welsh, which nobody has reviewed yet. */
export const words: SurveyPageWords = {
  language: 'cy',
  skip: 'Neidio i’r prif ran',
  survey: { optional: '(dewisol)', ...surveyStart, ...surveyRest },
  ...{ month, help },
  urgent:
    'Does neb yn darllen hwn ar unwaith. Os oes angen cymorth meddygol arnoch nawr, ffoniwch 111. Mewn argyfwng ffoniwch 999.',
  problemHeading: 'Mae problem',
  found: {
    heading: 'Gwiriwch beth allai ddangos i bobl pwy yw rhywun',
    say: (kind, excerpt) => [excerpt, ` ${kinds[kind]}`],
  },
  progress: (number, count) => `Cwestiwn ${number} o ${count}`,
  by: (organisation) => `Gofynnir gan ${organisation}`,
  anonymous: 'Nid ydym yn gofyn pwy ydych chi.',
  otherLanguages: 'Mewn ieithoedd eraill',
  next: 'Parhau',
  back: 'Yn ôl',
  problem: (text) => `Gwall: ${text}`,
  choose: 'Dewiswch',
  check: 'Gwiriwch eich atebion',
  checkLead: 'Dyma beth y byddwn yn ei anfon. Nid oes dim ynddo sy’n dweud pwy ydych chi.',
  change: 'Newid',
  send: 'Anfon eich atebion',
  sentBefore:
    'Rydych eisoes wedi anfon yr atebion hyn, ac wedi newid rhai ers hynny. Os anfonwch nhw eto, byddant yn cyfrif fel rhai person arall.',
  canChange: 'Gallwch ei newid, neu ei anfon fel y mae. Mae staff y sefydliad yn ei ddarllen.',
  thanks: 'Diolch. Mae eich atebion gennym',
  nothingMore: 'Gallwch gau’r dudalen hon.',
  elsewhere: 'Ble arall i droi',
  tell: 'Adroddwch eich stori, i glywed yn ôl',
  stories: 'Darllenwch beth ddywedodd eraill',
  stop: {
    here: 'Stopio yma',
    heading: 'Anfon yr atebion rydych wedi’u rhoi hyd yma?',
    lead: 'Nid ydych wedi cyrraedd y diwedd. Dyma beth y byddem yn ei anfon. Nid oes dim ynddo sy’n dweud pwy ydych chi.',
    link: 'Mae eich dolen yn derbyn un set o atebion. Ar ôl i chi anfon y rhain, ni ellir ei defnyddio eto.',
    send: 'Anfon yr hyn rwyf wedi’i ateb',
    resume: 'Dal ati i ateb',
    clear: 'Eu clirio',
    nothing: 'Nid oes dim i’w anfon eto. Atebwch o leiaf un cwestiwn.',
  },
  closed: {
    heading: {
      'not-yet': 'Nid yw’r arolwg hwn ar agor eto',
      over: 'Mae’r arolwg hwn wedi cau',
      full: 'Mae’r arolwg hwn yn gyflawn',
    },
    text: {
      'not-yet': 'Dewch yn ôl pan fydd wedi agor.',
      over: 'Nid yw’n derbyn rhagor o atebion.',
      full: 'Mae ganddo’r holl atebion yr oedd i’w cael.',
    },
    opensOn: (date) => `Mae’n agor ar ${day(date)}.`,
    while:
      'Caeodd tra oeddech yn ateb, felly ni chafodd eich atebion eu hanfon. Gallwch gopïo’r hyn a ysgrifennoch o hyd:',
  },
  kiosk: {
    again: 'Dechrau eto',
    left: (seconds) => `Bydd hwn yn dechrau eto ymhen ${seconds} eiliad.`,
    still: 'Ydych chi yma o hyd?',
    here: 'Rwyf yma o hyd',
    away: 'Nid oes cysylltiad ar hyn o bryd.',
    safe: 'Mae’r hyn a ateboch yma o hyd.',
    retry: 'Rhowch gynnig arall arni',
    kept: 'Nid oes cysylltiad ar hyn o bryd. Cedwir eich atebion yma a’u hanfon cyn gynted ag y bydd un.',
  },
  link: {
    heading: {
      used: 'Mae’r ddolen hon eisoes wedi’i defnyddio',
      over: 'Mae’r ddolen hon wedi dod i ben',
      gone: 'Nid yw’r ddolen hon yn gweithio',
    },
    used: 'Mae’n derbyn un set o atebion, ac maen nhw gennym. Diolch.',
    over: (date) => `Gellid ei defnyddio tan ${day(date)}.`,
    gone: 'Gwiriwch fod y ddolen gyfan gennych. Efallai hefyd fod pwy bynnag a’i hanfonodd wedi ei thynnu’n ôl.',
    without: 'Gallwch ateb hebddi o hyd',
    notSent: 'Ni chafodd yr hyn a ateboch nawr ei anfon. Gallwch gopïo’r hyn a ysgrifennoch o hyd:',
  },
};
