import { help as danger, kinds } from '@hearback/contract/words/help-cy';
import { counting } from './plural.ts';
import type { RareWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');

const help: RareWords['help'] = {
  still: 'Gallwch anfon eich stori o hyd.',
  summary: counted({
    zero: 'Gallai # peth yma ddangos i bobl pwy yw rhywun',
    one: 'Gallai # peth yma ddangos i bobl pwy yw rhywun',
    two: 'Gallai # beth yma ddangos i bobl pwy yw rhywun',
    few: 'Gallai # pheth yma ddangos i bobl pwy yw rhywun',
    many: 'Gallai # pheth yma ddangos i bobl pwy yw rhywun',
    other: 'Gallai # o bethau yma ddangos i bobl pwy yw rhywun',
  }),
  why: 'Mae straeon yn gyhoeddus. Ar y ddyfais hon yn unig y gwnaethom edrych ar eich geiriau. Chi sydd i benderfynu.',
  kinds,
  by: {
    'nhs-number': '(rhif GIG)',
    phone: '(rhif ffôn)',
    email: '(cyfeiriad e-bost)',
    'web-address': '(cyfeiriad gwe)',
    postcode: '(cod post)',
    address: '(cyfeiriad)',
    date: '(dyddiad)',
    age: '(oed)',
    name: '(enw)',
    'id-number': '(rhif)',
  },
  replace: (other) => `Ysgrifennu ${other} yn lle hynny`,
  keep: 'Ei adael',
  keepThis: (words) => `Ei adael: ${words}`,
  more: (count) => `Heb eu dangos eto: ${count}`,
  replaceAll: 'Disodli popeth a ganfuom',
};

export const words: RareWords = {
  ...{ danger, help },
  noForm: {
    language: 'cy',
    unknown: {
      heading: 'Nid ydym yn adnabod y sefydliad hwn',
      text: 'Efallai fod y cod ar y dudalen hon yn anghywir. Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
      link: 'Dewch o hyd i’ch practis neu ymddiriedolaeth ar ein tudalen adborth',
    },
    closed: {
      heading: (organisation) => `Nid yw ${organisation} yn derbyn straeon yma nawr`,
      text: 'Gallwch ddweud wrth y practis neu’r ymddiriedolaeth am eich gofal o hyd, wyneb yn wyneb neu dros y ffôn.',
    },
    merged: {
      heading: (organisation) => `Mae ${organisation} bellach yn rhan o sefydliad arall`,
      text: (successor) => `Gallwch adrodd eich stori wrth ${successor}.`,
      next: (successor) => `Parhau gyda ${successor}`,
    },
    away: {
      heading: 'Ni allwn lwytho’r ffurflen ar hyn o bryd',
      text: 'Gwiriwch eich cysylltiad ac ail-lwythwch y dudalen hon, neu defnyddiwch ein tudalen ni.',
      online: 'Defnyddiwch ein tudalen ni yn lle hynny, neu rhowch gynnig arall arni ymhen ychydig.',
      link: 'Adroddwch eich stori ar ein tudalen adborth',
    },
  },
  notice: {
    sent: 'Mae eich stori gynharach wedi’i hanfon.',
    waiting:
      'Mae eich stori gynharach yn dal wedi’i chadw ar y ddyfais hon. Nid yw wedi’i hanfon eto. Byddwn yn ei hanfon cyn gynted ag y gallwn.',
    link: 'Agor eich tudalen breifat',
    hint: 'Dangosir y ddolen hon yma nes i chi gau’r neges hon neu nes i’ch ymweliad ddod i ben.',
    close: 'Cau',
    enquiry: {
      waiting: 'Mae eich cais am help yn dal wedi’i gadw ar y ddyfais hon. Byddwn yn ei anfon pan fyddwch ar-lein.',
      sent: 'Mae eich cais am help wedi’i anfon.',
    },
    answers: {
      waiting:
        'Mae eich atebion i arolwg yn dal wedi’u cadw ar y ddyfais hon. Byddwn yn eu hanfon pan fyddwch ar-lein.',
      sent: 'Mae eich atebion i’r arolwg wedi’u hanfon.',
      refused: 'Nid oedd modd anfon eich atebion i arolwg.',
      given: 'Eich atebion',
    },
    refused: {
      text: 'Nid oedd modd anfon yr hyn a ysgrifennoch yma’n gynharach.',
      written: 'Yr hyn a ysgrifennoch',
      mend: 'Ei newid a’i hanfon eto',
      survey: 'Agor yr arolwg',
      forget: 'Ei dileu o’r ddyfais hon',
      sure: 'Ie, ei dileu am byth',
    },
  },
};
