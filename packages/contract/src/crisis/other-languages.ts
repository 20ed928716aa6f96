// NOT YET REVIEWED BY A NATIVE SPEAKER. Words of wanting to die or to hurt oneself, typed without marks on the letters.
const welsh = 'eisiau (?:marw|lladd)|ddim eisiau byw|niweidio fy hun|hunanladd';
const polish = 'chce (?:sie zabic|umrzec)|nie chce (?:juz )?zyc|odebrac sobie zycie|samoboj';
const arabic = 'اريد (?:ان )?(?:اموت|الموت)|اقتل نفسي|انتحر|انتحار|لا اريد (?:ان اعيش|الحياة)';

export const selfHarmInOtherLanguages: readonly string[] = [welsh, polish, arabic];
