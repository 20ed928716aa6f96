import type { CrisisKind } from './wording.ts';

// NOT YET REVIEWED BY A NATIVE SPEAKER. The main phrases, typed without marks on the letters: Welsh, Polish, Arabic.
// In Arabic a word may stand at another with nothing between.
export const otherLanguages: readonly (readonly [CrisisKind, start: string, ...sources: string[]])[] = [
  [
    'self-harm',
    '\\b',
    '(eisiau|isio|isie) (marw|lladd)|ddim (eisiau|isio|isie) byw|(torri|niweidio|lladd|ladd) fy hun|hunanladd|bawb hebdda',
    'zabije sie|tne sie|chce (sie zabic|umrzec)|okaleczam|nie chce (mi sie )?(juz )?zyc|samoboj|odebrac sobie zycie',
  ],
  ['medical', '\\b', '(ddim|methu)~anadlu|boen yn fy mrest', 'nie moge oddychac|bol w klatce'],
  ['abuse', '\\b', 'fy (nghuro|nhreisio|nharo|ngham-drin)', '(mi|mnie) bije|bije mnie|zgwa[lł]c'],
  ['violence', '\\b', 'am fy lladd', 'mnie zabi|zabije mnie'],
  [
    'self-harm',
    '',
    'اريد (ان )?(الموت|اموت)|اقتل نفسي|ساقتل نفسي|انتحر|انتحار|لا اريد (ان اعيش|الحياة)|(اؤذي|اوذي|اجرح) نفسي',
  ],
  ['medical', '', 'لا استطيع التنفس'],
  ['abuse', '', 'اغتصب|يضربني|ضربني'],
  ['violence', '', 'سيقتلني|قتلي'],
];
