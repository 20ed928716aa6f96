import type { CrisisKind } from './index.ts';

// NOT YET REVIEWED BY A NATIVE SPEAKER. The main phrases, typed without marks on the letters: Welsh, Polish, Arabic.
export const otherLanguages: readonly (readonly [CrisisKind, ...string[]])[] = [
  [
    'self-harm',
    '(eisiau|isio|isie) (marw|lladd)|ddim (eisiau|isio|isie) byw|(niweidio|torri|ladd|lladd) fy hun|hunanladd',
    'chce (sie zabic|umrzec)|nie chce (mi sie )?(juz )?zyc|odebrac sobie zycie|samoboj|zabije sie|tne sie|okaleczam',
    'اريد (ان )?(اموت|الموت)|اقتل نفسي|ساقتل نفسي|انتحر|انتحار|لا اريد (ان اعيش|الحياة)|(اؤذي|اوذي|اجرح) نفسي',
  ],
  ['medical', 'methu anadlu|boen yn fy mrest', 'nie moge oddychac|bol w klatce', 'لا استطيع التنفس'],
  ['abuse', 'fy (nhreisio|nharo|nghuro|ngham-drin)', 'zgwa[lł]c|(mnie|mi) bije|bije mnie|molest', 'اغتصب|يضربني|ضربني'],
  ['violence', 'am fy lladd', 'mnie zabi|zabije mnie', 'سيقتلني|قتلي'],
];
