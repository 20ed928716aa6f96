import { surveyStart as survey } from '@hearback/contract/words/survey-cy';
import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');

export const words: SurveyWords = {
  survey,
  anonymous: 'Nid ydym yn gofyn pwy ydych chi.',
  choose: 'Dewiswch',
  ranking: {
    put: (name, place) => `${name}: rhoi yn safle ${place}`,
    up: (name) => `Symud ${name} i fyny`,
    down: (name) => `Symud ${name} i lawr`,
    out: (name) => `Tynnu ${name} allan`,
    left: counted({
      zero: 'Mae gan bob un ei safle.',
      one: '# ar ôl i’w osod.',
      two: '# ar ôl i’w gosod.',
      few: '# ar ôl i’w gosod.',
      many: '# ar ôl i’w gosod.',
      other: '# ar ôl i’w gosod.',
    }),
  },
};
