import { enquiryRest as enquiry } from '@hearback/contract/words/enquiry-cy';
import { form, keeping } from './form-cy.ts';
import type { EnquiryRestWords } from './words.ts';

export const words: EnquiryRestWords = {
  ...{ enquiry, form, keeping },
  sentElsewhere:
    'Rydych eisoes wedi anfon y cais hwn, ac wedi ei newid ers hynny. Os anfonwch yr un hwn hefyd, bydd yn ail gais.',
  check: {
    heading: 'Gwiriwch beth rydych yn ei anfon',
    hint: (organisation) =>
      `Dyma beth rydym yn ei anfon at ${organisation}. Dim ond y bobl sy’n eich helpu sy’n ei ddarllen.`,
    notAnswered: 'Heb ei ateb',
    change: 'Newid',
    send: 'Anfon',
  },
  delivery: {
    sending: { heading: 'Wrthi’n anfon eich cais', text: 'Bydd hyn yn cymryd eiliad.' },
    waiting: {
      heading: 'Wedi’i gadw ar y ddyfais hon',
      offline: 'Mae’n ymddangos eich bod all-lein.',
      away: 'Nid yw ein gwasanaeth yn ateb ar hyn o bryd.',
      text: 'Byddwn yn anfon eich cais cyn gynted ag y gallwn. Gallwch gau’r dudalen hon: bydd yn mynd pan fyddwch yn ei hagor nesaf.',
      volatile:
        'Nid yw’r porwr hwn yn gadael i ni gadw eich atebion. Gadewch y dudalen hon ar agor: rydym yn dal i geisio ei anfon.',
    },
    sent: {
      heading: 'Diolch. Mae eich cais am help gennym',
      next: 'Bydd rhywun yn ei ddarllen ar ddiwrnod gwaith ac yn cysylltu â chi. Gallwch ddarllen eu hateb, ac ysgrifennu atynt, ar eich tudalen breifat.',
      mail: 'Byddwn hefyd yn anfon e-bost atoch pan fydd rhywbeth newydd.',
      otherwise: 'Os nad yw’n cael ei unioni, gallwch wneud cwyn o hyd.',
      linkLabel: 'Eich tudalen breifat',
      linkHint: 'Dim ond gennych chi y mae’r ddolen hon. Cadwch hi, a pheidiwch â’i rhannu.',
      copy: 'Copïo’r ddolen',
      copied: 'Wedi’i chopïo',
    },
  },
  closed: {
    heading: (organisation) => `Nid yw ${organisation} yn derbyn ceisiadau am help yma nawr`,
    text: 'Gallwch ofyn o hyd wyneb yn wyneb neu dros y ffôn. Mae ein tudalen yn dweud ble arall y gallwch droi.',
    link: 'Ble i droi am help',
    unknown: {
      language: 'cy',
      heading: 'Nid ydym yn adnabod y sefydliad hwn',
      text: 'Efallai fod y cod ar y dudalen hon yn anghywir. Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
      link: 'Dewch o hyd i’ch practis neu ymddiriedolaeth ar ein tudalen adborth',
    },
    away: {
      heading: 'Ni allwn lwytho’r ffurflen ar hyn o bryd',
      text: 'Gwiriwch eich cysylltiad ac ail-lwythwch y dudalen hon, neu defnyddiwch ein tudalen ni.',
      online: 'Defnyddiwch ein tudalen ni yn lle hynny, neu rhowch gynnig arall arni ymhen ychydig.',
      link: 'Gofyn am help ar ein tudalen ein hunain',
    },
  },
  help: { still: 'Gallwch anfon eich cais o hyd.' },
};
