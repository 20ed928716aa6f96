import type { storyRest as english } from './en.ts';
import type { storyStart as englishStart } from './start-en.ts';

/** What the first page of the form says in Welsh. */
export const storyStart: typeof englishStart = {
  urgent:
    'Does neb yn darllen hwn ar unwaith. Os oes angen cymorth meddygol arnoch nawr, ffoniwch 111. Mewn argyfwng ffoniwch 999.',
  published: 'Fe’i cyhoeddwn heb eich enw, wedi i berson ei darllen.',
  happened: {
    question: 'Beth ddigwyddodd?',
    hint: 'Peidiwch â rhoi enwau, dyddiad geni na rhif GIG.',
  },
};

/** The questions after it. */
export const storyRest: typeof english = {
  service: { question: 'Am ba wasanaeth mae eich stori?' },
  missing: 'Dywedwch wrthym beth ddigwyddodd',
  good: {
    question: 'Beth oedd yn dda?',
    hint: 'Dewiswch beth sy’n addas, neu hepgorwch hyn os nad oedd dim yn dda.',
    label: 'Yn eich geiriau eich hun',
  },
  better: {
    question: 'Beth allai fod wedi bod yn well?',
    hint: 'Dewiswch beth sy’n addas, neu hepgorwch hyn os na allai dim fod wedi bod yn well.',
    label: 'Yn eich geiriau eich hun',
  },
  feelings: { question: 'Sut gwnaeth hyn i chi deimlo?', hint: 'Dewiswch bob un sy’n berthnasol.' },
  visited: {
    question: 'Pryd oedd hyn?',
    hint: 'Mae’r mis yn ddigon. Os parhaodd yn hirach, dewiswch y mis olaf.',
    month: 'Mis',
    year: 'Blwyddyn',
    wrong: 'Dewiswch fis a blwyddyn, neu gadewch y ddau yn wag',
    outside: 'Dewiswch fis o’r tair blynedd diwethaf',
  },
  relation: { question: 'Pwy ydych chi yn y stori hon?' },
  age: {
    question: 'Faint yw eich oed?',
    hint: 'Nid ydym byth yn cyhoeddi hyn. Mae’n dangos i’r sefydliad gan bwy y mae’n clywed.',
  },
  // Of the Friends and Family Test: before Welsh is called reviewed, to be compared with a translation its owner gives out.
  experience: { question: 'Yn gyffredinol, sut oedd eich profiad o’n gwasanaeth?' },
  email: {
    question: 'Hoffech chi glywed yn ôl?',
    label: 'Eich cyfeiriad e-bost',
    hint: 'Rydym yn anfon neges atoch pan fydd ateb. Nid ydym byth yn cyhoeddi eich cyfeiriad nac yn ei ddangos i staff.',
    wrong: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.org',
  },
  notAnswered: 'Heb ei ateb',
};
