import { surveyStart as survey } from '@hearback/contract/words/survey-pl';
import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'one' | 'few' | 'many' | 'other'>('pl');

export const words: SurveyWords = {
  survey,
  anonymous: 'Nie pytamy, kim jesteś.',
  choose: 'Wybierz',
  ranking: {
    put: (name, place) => `${name}: umieść na miejscu ${place}`,
    up: (name) => `Przesuń w górę: ${name}`,
    down: (name) => `Przesuń w dół: ${name}`,
    out: (name) => `Wyjmij: ${name}`,
    left: counted({
      one: 'Została # pozycja.',
      few: 'Zostały # pozycje.',
      many: 'Zostało # pozycji.',
      other: 'Zostało # pozycji.',
    }),
  },
};
