import { tooLong } from '@hearback/contract/words/survey-pl';
import type { StoryWords } from './words.ts';

/** What the forms of stories and of surveys both say after their first page. */
export const form: StoryWords['form'] = {
  checkProgress: 'Ostatni krok',
  back: 'Wstecz',
  clear: 'Usuń moją odpowiedź',
  cleared: 'Twoja odpowiedź została usunięta.',
  choose: 'Wybierz',
  problem: 'Jest problem',
  sentElsewhere:
    'Ta historia została już wysłana, a od tego czasu została zmieniona. Jeśli wyślesz też tę, będzie to druga historia.',
  tooLong,
};

export const keeping: StoryWords['keeping'] = {
  visit: 'Odpowiedzi są na tym urządzeniu do zamknięcia tej karty.',
  week: 'Twoje odpowiedzi zostają na tym urządzeniu przez 7 dni. Może je przeczytać każdy, kto go używa.',
  full: 'Ta przeglądarka nie ma miejsca, by zachować Twoje odpowiedzi przez 7 dni. Zostają na tym urządzeniu, dopóki nie zamkniesz tej karty.',
  forWeek: 'Zachowaj na 7 dni',
  forVisit: 'Zachowaj je tylko na tę wizytę',
  clear: 'Usuń odpowiedzi',
  cleared: 'Twoje odpowiedzi zostały usunięte.',
  clearedLate: 'Twoje odpowiedzi zostały tutaj usunięte. Jeśli już do nas dotarły, nadal je mamy.',
  since: 'Twoje inne odpowiedzi nie przepadły.',
  undo: 'Przywróć je',
  unsent: 'Te odpowiedzi nie zostały jeszcze wysłane.',
  refused:
    'Ta przeglądarka nie pozwala nam zachować Twoich odpowiedzi. Jeśli opuścisz tę stronę przed wysłaniem, przepadną.',
};
