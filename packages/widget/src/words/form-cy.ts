import { tooLong } from '@hearback/contract/words/survey-cy';
import type { StoryWords } from './words.ts';

/** What the forms of stories and of surveys both say after their first page. */
export const form: StoryWords['form'] = {
  checkProgress: 'Cam olaf',
  back: 'Yn ôl',
  clear: 'Clirio fy ateb',
  cleared: 'Mae eich ateb wedi’i glirio.',
  choose: 'Dewiswch',
  problem: 'Mae problem',
  sentElsewhere:
    'Rydych eisoes wedi anfon y stori hon, ac wedi ei newid ers hynny. Os anfonwch chi hon hefyd, bydd yn ail stori.',
  tooLong,
};

export const keeping: StoryWords['keeping'] = {
  visit: 'Mae’r atebion ar y ddyfais hon nes i chi gau’r tab hwn.',
  week: 'Mae eich atebion yn aros ar y ddyfais hon am 7 diwrnod. Gall unrhyw un sy’n ei defnyddio eu darllen.',
  full: 'Nid oes gan y porwr hwn le i gadw eich atebion am 7 diwrnod. Maent yn aros ar y ddyfais hon nes i chi gau’r tab hwn.',
  forWeek: 'Eu cadw am 7 diwrnod',
  forVisit: 'Eu cadw ar gyfer yr ymweliad hwn yn unig',
  clear: 'Clirio fy atebion',
  cleared: 'Mae eich atebion wedi’u clirio.',
  clearedLate: 'Mae eich atebion wedi’u clirio yma. Os oeddent eisoes wedi ein cyrraedd, maent gennym o hyd.',
  since: 'Nid yw eich atebion eraill wedi’u colli.',
  undo: 'Dod â nhw yn ôl',
  unsent: 'Nid yw’r atebion hyn wedi’u hanfon eto.',
  refused:
    'Nid yw’r porwr hwn yn gadael i ni gadw eich atebion. Os gadewch y dudalen hon cyn anfon, byddant yn diflannu.',
};
