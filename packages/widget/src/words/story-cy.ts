import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-cy';
import { storyRest as story } from '@hearback/contract/words/story-cy';
import { form, keeping } from './form-cy.ts';
import { counting } from './plural.ts';
import type { StoryWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');

const workingDays = counted({
  zero: '# diwrnod gwaith',
  one: '# diwrnod gwaith',
  two: '# ddiwrnod gwaith',
  few: '# diwrnod gwaith',
  many: '# diwrnod gwaith',
  other: '# diwrnod gwaith',
});
const days = counted({
  zero: '# diwrnod',
  one: '# diwrnod',
  two: '# ddiwrnod',
  few: '# diwrnod',
  many: '# diwrnod',
  other: '# diwrnod',
});

const check: StoryWords['check'] = {
  heading: 'Gwiriwch eich atebion',
  hint: (organisation) =>
    `Mae rhywun yn darllen pob stori cyn iddi gael ei chyhoeddi. Yna mae ${organisation} yn ei hateb yma.`,
  service: 'Gwasanaeth',
  happened: 'Beth ddigwyddodd',
  good: 'Beth oedd yn dda',
  better: 'Beth allai fod wedi bod yn well',
  feelings: 'Sut roeddech chi’n teimlo',
  visited: 'Pryd oedd hyn',
  relation: 'Pwy ydych chi',
  age: 'Eich oed',
  experience: 'Profiad cyffredinol',
  email: 'Cyfeiriad e-bost',
  found: counted({
    zero: 'Gallai # peth yma ddangos i bobl pwy yw rhywun',
    one: 'Gallai # peth yma ddangos i bobl pwy yw rhywun',
    two: 'Gallai # beth yma ddangos i bobl pwy yw rhywun',
    few: 'Gallai # pheth yma ddangos i bobl pwy yw rhywun',
    many: 'Gallai # pheth yma ddangos i bobl pwy yw rhywun',
    other: 'Gallai # o bethau yma ddangos i bobl pwy yw rhywun',
  }),
  change: 'Newid',
  send: 'Anfon eich stori',
};

const delivery: StoryWords['delivery'] = {
  sending: { heading: 'Wrthi’n anfon eich stori', text: 'Bydd hyn yn cymryd eiliad.' },
  waiting: {
    heading: 'Wedi’i chadw ar y ddyfais hon',
    offline: 'Mae’n ymddangos eich bod all-lein.',
    away: 'Nid yw ein gwasanaeth yn ateb ar hyn o bryd.',
    text: 'Byddwn yn anfon eich stori cyn gynted ag y gallwn. Gallwch gau’r dudalen hon: bydd yn mynd pan fyddwch yn ei hagor nesaf.',
    volatile:
      'Nid yw’r porwr hwn yn gadael i ni gadw eich stori. Gadewch y dudalen hon ar agor: rydym yn dal i geisio ei hanfon.',
  },
  sent: {
    heading: 'Diolch. Mae eich stori ar ei ffordd',
    within: (count, isWorking) => (isWorking ? workingDays : days)(count),
    text: (organisation, within) =>
      `Mae rhywun yn ei darllen cyn iddi gael ei chyhoeddi, fel arfer o fewn ychydig ddyddiau. Yna gofynnir i ${organisation} ateb o fewn ${within}. Gallwch weld y ddau ar eich tudalen breifat.`,
    linkLabel: 'Eich tudalen breifat',
    linkHint: 'Dim ond chi sydd â’r ddolen hon. Cadwch hi, a pheidiwch â’i rhannu.',
    copy: 'Copïo’r ddolen',
    copied: 'Wedi’i chopïo',
    another: 'Adrodd stori arall',
    mail: 'Rydym hefyd yn anfon neges i’ch cyfeiriad e-bost pan fydd ateb.',
  },
};

export const words: StoryWords = {
  ...{ story, tags, feelings, relations, ages, experiences, check, delivery, form, keeping },
};
