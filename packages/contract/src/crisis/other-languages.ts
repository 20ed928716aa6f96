import type { CrisisKind } from './wording.ts';

// NOT YET REVIEWED BY A NATIVE SPEAKER. The main phrases, typed without marks on the letters: Welsh, Polish, Arabic.
// In Arabic a word may stand at another with nothing between.
export const otherLanguages: readonly (readonly [CrisisKind, start: string, ...sources: string[]])[] = [
  [
    'self-harm',
    '\\b',
    '(eisiau|isio|isie) (marw|lladd)|ddim (eisiau|isio|isie) byw|(niweidio|torri|ladd|lladd) fy hun|hunanladd',
    'chce (sie zabic|umrzec)|nie chce (mi sie )?(juz )?zyc|odebrac sobie zycie|samoboj|zabije sie|tne sie|okaleczam',
  ],
  ['medical', '\\b', 'methu anadlu|boen yn fy mrest', 'nie moge oddychac|bol w klatce'],
  ['abuse', '\\b', 'fy (nhreisio|nharo|nghuro|ngham-drin)', 'zgwa[lł]c|(mnie|mi) bije|bije mnie'],
  ['violence', '\\b', 'am fy lladd', 'mnie zabi|zabije mnie'],
  [
    'self-harm',
    '',
    'اريد (ان )?(اموت|الموت)|اقتل نفسي|ساقتل نفسي|انتحر|انتحار|لا اريد (ان اعيش|الحياة)|(اؤذي|اوذي|اجرح) نفسي',
  ],
  ['medical', '', 'لا استطيع التنفس'],
  ['abuse', '', 'اغتصب|يضربني|ضربني'],
  ['violence', '', 'سيقتلني|قتلي'],
];
