import { form, keeping } from './form-pl.ts';
import type { SurveyRestWords } from './words.ts';

const number = new Intl.NumberFormat('pl');

const answers: SurveyRestWords['answers'] = {
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
    shorter: form.tooLong,
    atLeast: (least) => `Podaj ${number.format(least)} lub więcej`,
    atMost: (most) => `Podaj ${number.format(most)} lub mniej`,
    notBefore: (month) => `Wybierz miesiąc nie wcześniejszy niż ${month}`,
    notAfter: (month) => `Wybierz miesiąc nie późniejszy niż ${month}`,
  },
};

export const words: SurveyRestWords = {
  ...{ answers, form, keeping },
  sentElsewhere:
    'Te odpowiedzi zostały już wysłane z innej karty. Jeśli wyślesz też te, zostaną policzone jako odpowiedzi innej osoby.',
  check: {
    heading: 'Sprawdź swoje odpowiedzi',
    hint: (organisation) => `To wysyłamy do: ${organisation}. Nic w tym nie mówi, kim jesteś.`,
    change: 'Zmień',
    send: 'Wyślij odpowiedzi',
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
