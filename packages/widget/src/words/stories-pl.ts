import type { StoriesWords } from './words.ts';

export const words: StoriesWords = {
  changes: { planned: 'Zaplanowane', 'in-progress': 'W toku', done: 'Zrobione', 'not-done': 'Niezrobione' },
  list: {
    heading: 'Historie i odpowiedzi',
    good: 'Co było dobre',
    better: 'Co mogło być lepsze',
    loading: 'Wczytujemy historie',
    more: 'Przeczytaj całą historię',
    less: 'Pokaż mniej',
    about: (service) => `Dotyczy: ${service}`,
    told: (day) => `Opublikowano ${day}`,
    answered: (day) => `Odpowiedź autora, ${day}`,
    replied: (role, day) => `Odpowiedź: ${role}, ${day}`,
    change: 'Co się zmieni',
    changed: 'Co się zmieniło',
    notChanged: 'Co było w planie',
    due: (day) => `termin: ${day}`,
    wasDue: (day) => `Termin minął ${day}`,
    settled: (day) => `dnia ${day}`,
    owner: (owner) => `Zajmuje się tym: ${owner}`,
    empty: {
      heading: 'Nie ma jeszcze historii',
      text: 'Opowiedz jako pierwsza osoba, co się stało.',
      link: 'Opowiedz swoją historię',
    },
    failed: { text: 'Nie możemy teraz wczytać historii.', link: 'Przeczytaj je na naszej stronie opinii' },
    unknown: {
      text: 'Kod na tej stronie może być błędny. Powiedz o tym osobom, które prowadzą tę witrynę.',
      link: 'Znajdź swoją przychodnię lub szpital na naszej stronie z opiniami',
    },
    all: 'Przeczytaj wszystkie historie',
    tell: 'Opowiedz swoją historię',
  },
};
