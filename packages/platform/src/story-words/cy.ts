import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-cy';
import { storyRest, storyStart } from '@hearback/contract/words/story-cy';
import type { StoryPageWords } from './words-in.ts';

/** Welsh, which nobody has reviewed yet. */
export const words: StoryPageWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  story: {
    optional: '(dewisol)',
    ...{ ...storyStart, ...storyRest, happened: { ...storyStart.happened, missing: storyRest.missing } },
  },
  ...{ tags, feelings, relations, ages, experiences },
  title: (name) => `Adrodd eich stori am ${name}`,
  lead: `Mae’n cymryd tua 5 munud. Dim ond y cwestiwn cyntaf y mae’n rhaid ei ateb. ${storyStart.published}`,
  noService: 'Nid yw am un o’r rhain',
  privateWays: {
    lead: 'A fyddai’n well gennych ei ddweud yn breifat?',
    help: 'Cael help gyda rhywbeth nawr',
    complaint: 'Gwneud cwyn',
  },
  check: 'Gwiriwch eich atebion',
  checkLead: 'Dyma beth y byddwn yn ei anfon. Nid ydym byth yn cyhoeddi eich cyfeiriad e-bost.',
  canChange:
    'Gallwch fynd yn ôl a’i newid, neu ei anfon fel y mae. Mae person yn ei ddarllen cyn iddo gael ei gyhoeddi.',
  next: 'Gwiriwch eich atebion',
  send: 'Anfon eich stori',
  change: 'Mynd yn ôl a newid rhywbeth',
  closed: {
    title: (name) => `Nid yw ${name} yn derbyn straeon yma mwyach`,
    lead: 'Mae’r sefydliad hwn wedi cau. Mae ei straeon yn aros yma i’w darllen.',
    noStories: 'Mae’r rhai a adroddwyd yn aros yma i’w darllen.',
    successor: 'Mae bellach yn rhan o',
    stories: (name) => `Pob stori am ${name}`,
  },
};
