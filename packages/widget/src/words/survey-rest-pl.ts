import { surveyRest as answers } from '@hearback/contract/words/survey-pl';
import { form, keeping } from './form-pl.ts';
import type { SurveyRestWords } from './words.ts';

export const words: SurveyRestWords = {
  ...{ answers, form, keeping },
  sentElsewhere:
    'Te odpowiedzi zostały już wysłane, a niektóre zmieniły się od tego czasu. Jeśli wyślesz je ponownie, zostaną policzone jako odpowiedzi innej osoby.',
  check: {
    heading: 'Sprawdź swoje odpowiedzi',
    hint: (organisation) => `To wysyłamy do: ${organisation}. Nic w tym nie mówi, kim jesteś.`,
    change: 'Zmień',
    send: 'Wyślij odpowiedzi',
  },
  stop: {
    here: 'Zakończ tutaj',
    heading: 'Wysłać odpowiedzi udzielone do tej pory?',
    hint: (organisation) =>
      `To jeszcze nie koniec ankiety. To wysłalibyśmy do: ${organisation}. Nic w tym nie mówi, kim jesteś.`,
    send: 'Wyślij dotychczasowe odpowiedzi',
    keep: 'Zachowaj je na tym urządzeniu',
    clear: 'Wyczyść je',
    kept: 'Twoje odpowiedzi są zachowane, ale niewysłane',
    keptText: 'Wróć na tę stronę, aby odpowiadać dalej.',
    resume: 'Odpowiadaj dalej',
  },
  delivery: {
    sending: { heading: 'Wysyłamy Twoje odpowiedzi', text: 'To chwilę potrwa.' },
    waiting: {
      heading: 'Zapisane na tym urządzeniu',
      offline: 'Wygląda na to, że nie masz połączenia z internetem.',
      away: 'Nasza usługa chwilowo nie odpowiada.',
      text: 'Wyślemy Twoje odpowiedzi, gdy tylko będzie to możliwe. Możesz zamknąć tę stronę: zostaną wysłane, gdy otworzysz ją ponownie.',
      volatile:
        'Ta przeglądarka nie pozwala nam zachować Twoich odpowiedzi. Zostaw tę stronę otwartą: nadal próbujemy je wysłać.',
    },
    sent: { heading: 'Dziękujemy. Mamy Twoje odpowiedzi', text: 'Możesz zamknąć tę stronę.' },
  },
  closed: {
    headings: {
      'not-yet': 'Ta ankieta nie jest jeszcze otwarta',
      over: 'Ta ankieta jest zamknięta',
      full: 'Ta ankieta jest zakończona',
    },
    text: 'Nie przyjmuje teraz odpowiedzi.',
    meanwhile:
      'Ta ankieta została zamknięta w trakcie wypełniania, więc nie można było wysłać Twoich odpowiedzi. Nadal tu są: możesz skopiować to, co zostało napisane.',
    unknown: { heading: 'Nie znamy tej ankiety', text: 'Powiedz o tym osobom, które prowadzą tę stronę.' },
    away: {
      heading: 'Nie możemy teraz wczytać ankiety',
      text: 'Sprawdź połączenie albo skorzystaj z naszej strony.',
    },
    page: 'Otwórz ankietę na naszej stronie',
    tell: 'Opowiedz swoją historię, aby otrzymać odpowiedź',
    stories: 'Przeczytaj, co powiedzieli inni',
  },
  help: {
    still: 'Nadal możesz wysłać odpowiedzi.',
    why: 'Twoje odpowiedzi czyta personel. Twoje słowa sprawdziliśmy tylko na tym urządzeniu. Decyzja należy do Ciebie.',
  },
};
