import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');
const number = new Intl.NumberFormat('ar');

export const words: SurveyWords = {
  survey: {
    declined: 'أفضّل عدم الإجابة',
    other: 'شيء آخر',
    otherLabel: 'بكلماتك أنت',
    agree: 'أوافق',
    month: 'الشهر',
    year: 'السنة',
    upTo: (count) => `اختر ${number.format(count)} على الأكثر.`,
    all: 'اختر كل ما ينطبق.',
    first: 'ضع الأهم بالنسبة إليك أولًا.',
    private: 'لا تذكر أسماء أو تواريخ ميلاد أو أرقام هواتف.',
  },
  anonymous: 'لا نسأل من أنت.',
  choose: 'اختر',
  ranking: {
    put: (name, place) => `\u2068${name}\u2069: ضع في الترتيب ${place}`,
    up: (name) => `انقل \u2068${name}\u2069 إلى أعلى`,
    down: (name) => `انقل \u2068${name}\u2069 إلى أسفل`,
    out: (name) => `أخرج \u2068${name}\u2069`,
    left: counted({
      zero: 'لكل واحد ترتيبه.',
      one: 'بقي واحد.',
      two: 'بقي اثنان.',
      few: 'بقي #.',
      many: 'بقي #.',
      other: 'بقي #.',
    }),
  },
};
