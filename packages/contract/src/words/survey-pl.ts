import { counting } from './plural.ts';
import type { surveyRest as rest, surveyStart as start } from './survey-en.ts';

const counted = /* @__PURE__ */ counting<'one' | 'few' | 'many' | 'other'>('pl');
const number = /* @__PURE__ */ new Intl.NumberFormat('pl');

/** What to do about an answer that has so many characters too many. */
export const tooLong = /* @__PURE__ */ counted({
  one: 'Skróć odpowiedź o # znak',
  few: 'Skróć odpowiedź o # znaki',
  many: 'Skróć odpowiedź o # znaków',
  other: 'Skróć odpowiedź o # znaku',
});

export const surveyStart: typeof start = {
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
};

export const surveyRest: typeof rest = {
  yes: 'Tak',
  no: 'Nie',
  notAnswered: 'Bez odpowiedzi',
  mend: {
    choose: 'Wybierz odpowiedź',
    write: 'Napisz odpowiedź',
    agree: 'Zaznacz pole, jeśli się zgadzasz. Bez tego nie można przejść dalej',
    eachRow: 'Wybierz odpowiedź w każdym wierszu',
    eachPlace: 'Każdej pozycji nadaj osobne miejsce',
    month: 'Wybierz miesiąc i rok',
    number: 'Podaj liczbę, na przykład 3',
    whole: 'Podaj liczbę całkowitą, na przykład 3',
    again: 'Wybierz jedną z tych odpowiedzi',
    alone: 'Wybierz samą tę odpowiedź albo pozostałe bez niej',
    least: (count) => `Wybierz co najmniej ${number.format(count)}`,
    most: (count) => `Wybierz najwyżej ${number.format(count)}`,
    shorter: tooLong,
    atLeast: (least) => `Podaj ${number.format(least)} lub więcej`,
    atMost: (most) => `Podaj ${number.format(most)} lub mniej`,
    notBefore: (month) => `Wybierz miesiąc nie wcześniejszy niż ${month}`,
    notAfter: (month) => `Wybierz miesiąc nie późniejszy niż ${month}`,
  },
};
