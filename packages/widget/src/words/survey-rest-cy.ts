import { surveyRest as answers } from '@hearback/contract/words/survey-cy';
import { form, keeping } from './form-cy.ts';
import type { SurveyRestWords } from './words.ts';

export const words: SurveyRestWords = {
  ...{ answers, form, keeping },
  sentElsewhere:
    'Rydych eisoes wedi anfon yr atebion hyn, ac wedi newid rhai ers hynny. Os anfonwch nhw eto, byddant yn cyfrif fel rhai person arall.',
  check: {
    heading: 'Gwiriwch eich atebion',
    hint: (organisation) =>
      `Dyma beth rydym yn ei anfon at ${organisation}. Nid oes dim ynddo sy’n dweud pwy ydych chi.`,
    change: 'Newid',
    send: 'Anfon eich atebion',
  },
  stop: {
    here: 'Stopio yma',
    heading: 'Anfon yr atebion rydych wedi’u rhoi hyd yma?',
    hint: (organisation) =>
      `Nid ydych wedi cyrraedd y diwedd. Dyma beth y byddem yn ei anfon at ${organisation}. Nid oes dim ynddo sy’n dweud pwy ydych chi.`,
    send: 'Anfon yr hyn rwyf wedi’i ateb',
    keep: 'Eu cadw ar y ddyfais hon',
    clear: 'Eu clirio',
    kept: 'Mae eich atebion wedi’u cadw, a heb eu hanfon',
    keptText: 'Dewch yn ôl i’r dudalen hon i ddal ati.',
    resume: 'Dal ati i ateb',
  },
  delivery: {
    sending: { heading: 'Wrthi’n anfon eich atebion', text: 'Bydd hyn yn cymryd eiliad.' },
    waiting: {
      heading: 'Wedi’u cadw ar y ddyfais hon',
      offline: 'Mae’n ymddangos eich bod all-lein.',
      away: 'Nid yw ein gwasanaeth yn ateb ar hyn o bryd.',
      text: 'Byddwn yn anfon eich atebion cyn gynted ag y gallwn. Gallwch gau’r dudalen hon: byddant yn mynd pan fyddwch yn ei hagor nesaf.',
      volatile:
        'Nid yw’r porwr hwn yn gadael i ni gadw eich atebion. Gadewch y dudalen hon ar agor: rydym yn dal i geisio eu hanfon.',
    },
    sent: { heading: 'Diolch. Mae eich atebion gennym', text: 'Gallwch gau’r dudalen hon.' },
  },
  closed: {
    headings: {
      'not-yet': 'Nid yw’r arolwg hwn ar agor eto',
      over: 'Mae’r arolwg hwn wedi cau',
      full: 'Mae’r arolwg hwn yn gyflawn',
    },
    text: 'Nid yw’n derbyn atebion nawr.',
    meanwhile:
      'Mae’r arolwg hwn wedi cau ers i chi ddechrau, felly nid oedd modd anfon eich atebion. Maent yma o hyd: gallwch gopïo’r hyn a ysgrifennoch.',
    unknown: {
      heading: 'Nid ydym yn adnabod yr arolwg hwn',
      text: 'Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
    },
    away: {
      heading: 'Ni allwn lwytho’r arolwg ar hyn o bryd',
      text: 'Gwiriwch eich cysylltiad, neu defnyddiwch ein tudalen ein hunain.',
    },
    page: 'Agor yr arolwg ar ein tudalen ein hunain',
    tell: 'Adroddwch eich stori, i glywed yn ôl',
    stories: 'Darllenwch beth ddywedodd eraill',
  },
  help: {
    still: 'Gallwch anfon eich atebion o hyd.',
    why: 'Mae staff yn darllen eich atebion. Ar y ddyfais hon yn unig y gwnaethom edrych ar eich geiriau. Chi sydd i benderfynu.',
  },
};
