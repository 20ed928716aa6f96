import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'one' | 'few' | 'many' | 'other'>('pl');
const number = new Intl.NumberFormat('pl');

export const words: SurveyWords = {
  survey: {
    declined: 'Wolę nie odpowiadać',
    other: 'Coś innego',
    otherLabel: 'Własnymi słowami',
    agree: 'Zgadzam się',
    month: 'Miesiąc',
    year: 'Rok',
    upTo: (count) => `Wybierz najwyżej ${number.format(count)}.`,
    all: 'Wybierz wszystko, co pasuje.',
    first: 'Na pierwszym miejscu umieść to, co jest dla Ciebie najważniejsze.',
    private: 'Nie podawaj imion i nazwisk, dat urodzenia ani numerów telefonu.',
  },
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
