import { surveyStart as survey } from '@hearback/contract/words/survey-ar';
import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');

export const words: SurveyWords = {
  survey,
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
