import type { storyRest as english } from './en.ts';
import type { storyStart as englishStart } from './start-en.ts';

/** What the first page of the form says in Polish. */
export const storyStart: typeof englishStart = {
  urgent:
    'Nikt nie czyta tego od razu. Jeśli potrzebujesz teraz pomocy medycznej, zadzwoń pod 111, a w nagłym wypadku pod 999.',
  published: 'Publikujemy ją bez nazwiska, gdy przeczyta ją człowiek.',
  happened: {
    question: 'Co się stało?',
    hint: 'Nie podawaj imion, nazwisk, daty urodzenia ani numeru NHS.',
  },
};

/** The questions after it. */
export const storyRest: typeof english = {
  service: { question: 'O którym oddziale lub usłudze jest ta historia?' },
  missing: 'Napisz, co się stało',
  good: {
    question: 'Co było dobre?',
    hint: 'Wybierz, co pasuje, albo pomiń to pytanie, jeśli nic nie było dobre.',
    label: 'Własnymi słowami',
  },
  better: {
    question: 'Co mogło być lepsze?',
    hint: 'Wybierz, co pasuje, albo pomiń to pytanie, jeśli nic nie mogło być lepsze.',
    label: 'Własnymi słowami',
  },
  feelings: { question: 'Jakie uczucia to w Tobie wywołało?', hint: 'Wybierz wszystkie, które pasują.' },
  visited: {
    question: 'Kiedy to było?',
    hint: 'Wystarczy miesiąc. Jeśli trwało to dłużej, wybierz ostatni miesiąc.',
    month: 'Miesiąc',
    year: 'Rok',
    wrong: 'Wybierz miesiąc i rok albo zostaw oba pola puste',
    outside: 'Wybierz miesiąc z ostatnich trzech lat',
  },
  relation: { question: 'Kim jesteś w tej historii?' },
  age: {
    question: 'Ile masz lat?',
    hint: 'Nigdy tego nie publikujemy. To pokazuje placówce, kto się do niej odzywa.',
  },
  // Of the Friends and Family Test: before Polish is called reviewed, to be compared with a translation its owner gives out.
  experience: { question: 'Ogólnie rzecz biorąc, jak oceniasz naszą usługę?' },
  email: {
    question: 'Chcesz dostać odpowiedź?',
    label: 'Twój adres e-mail',
    hint: 'Wyślemy Ci wiadomość, gdy będzie odpowiedź. Nigdy nie publikujemy Twojego adresu ani nie pokazujemy go personelowi.',
    wrong: 'Wpisz adres e-mail we właściwej postaci, na przykład imie@example.org',
  },
  notAnswered: 'Brak odpowiedzi',
};
