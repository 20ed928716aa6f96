import { storyStart } from '@hearback/contract/words/story-pl';
import { counting } from './plural.ts';
import type { Words } from './words.ts';

const counted = counting<'one' | 'few' | 'many' | 'other'>('pl');

const left = counted({
  one: 'Możesz wpisać jeszcze # znak',
  few: 'Możesz wpisać jeszcze # znaki',
  many: 'Możesz wpisać jeszcze # znaków',
  other: 'Możesz wpisać jeszcze # znaku',
});

const over = counted({
  one: 'Tekst jest za długi o # znak',
  few: 'Tekst jest za długi o # znaki',
  many: 'Tekst jest za długi o # znaków',
  other: 'Tekst jest za długi o # znaku',
});

export const words: Words = {
  reviewed: false,
  language: 'pl',
  direction: 'ltr',
  story: storyStart,
  form: {
    progress: (number, count) => `Pytanie ${number} z ${count}`,
    next: 'Dalej',
    skip: 'Pomiń to pytanie',
    lost: 'Nie udało się wczytać następnej strony. Twoje odpowiedzi nadal tu są. Spróbuj ponownie za chwilę.',
    left: (count) => (count < 0 ? over(-count) : left(count)),
  },
  launcher: {
    label: 'Podziel się opinią',
    offline: 'Wygląda na to, że nie masz połączenia z internetem. Spróbuj ponownie, gdy połączenie wróci.',
  },
  panel: {
    title: 'Twoja opinia',
    heading: 'Co chcesz zrobić?',
    doors: {
      story: {
        name: 'Opowiedz swoją historię',
        text: 'Publikujemy ją bez Twojego imienia i nazwiska, a Ty dostajesz odpowiedź.',
      },
      help: { name: 'Poproś o pomoc w bieżącej sprawie', text: 'Prywatnie. Gdy trzeba coś załatwić.' },
      complaint: { name: 'Złóż skargę', text: 'Prywatnie. Ktoś zajmie się sprawą i odpowie Ci na piśmie.' },
      survey: { name: 'Wypełnij ankietę', text: 'Kilka krótkich pytań.' },
      stories: { name: 'Przeczytaj, co powiedzieli inni', text: 'Ich historie, odpowiedzi i to, co się zmieniło.' },
    },
    back: 'Wszystkie możliwości',
  },
  dialog: { title: 'Twoja opinia', close: 'Zamknij' },
};
