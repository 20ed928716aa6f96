import type { ChangesWords } from './words.ts';

export const words: ChangesWords = {
  changes: { planned: 'Zaplanowane', 'in-progress': 'W toku', done: 'Zrobione', 'not-done': 'Niezrobione' },
  list: {
    heading: 'Co się zmieniło',
    loading: 'Wczytujemy zmiany',
    said: 'Powiedzieli Państwo:',
    did: {
      planned: 'Zrobimy to',
      'in-progress': 'Robimy to',
      done: 'Zrobiliśmy to',
      'not-done': 'Nie zrobiliśmy tego',
    },
    due: (day) => `termin: ${day}`,
    wasDue: (day) => `Termin minął ${day}`,
    settled: (day) => `dnia ${day}`,
    owner: (owner) => `Zajmuje się tym: ${owner}`,
    evidence: 'Co to pokazuje',
    picture: (alt) => `Zdjęcie: ${alt}`,
    evidenceAt: (host) => `Zobacz na ${host}`,
    empty: {
      heading: 'Nie ma jeszcze zmian',
      text: 'Gdy historia doprowadzi do zmiany, pokażemy ją tutaj.',
      link: 'Opowiedz swoją historię',
    },
    failed: { text: 'Nie możemy teraz wczytać zmian.', link: 'Przeczytaj o nich na naszej stronie opinii' },
    unknown: {
      text: 'Kod na tej stronie może być błędny. Powiedz o tym osobom, które prowadzą tę witrynę.',
      link: 'Znajdź swoją przychodnię lub szpital na naszej stronie z opiniami',
    },
    all: 'Przeczytaj o wszystkich zmianach',
    tell: 'Opowiedz swoją historię',
  },
};
