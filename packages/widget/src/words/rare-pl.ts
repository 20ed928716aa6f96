import { help as danger, kinds } from '@hearback/contract/words/help-pl';
import { counting } from './plural.ts';
import type { RareWords } from './words.ts';

const counted = counting<'one' | 'few' | 'many' | 'other'>('pl');

const help: RareWords['help'] = {
  still: 'Nadal możesz wysłać swoją historię.',
  summary: counted({
    one: '# rzecz tutaj może zdradzić, o kogo chodzi',
    few: '# rzeczy tutaj mogą zdradzić, o kogo chodzi',
    many: '# rzeczy tutaj może zdradzić, o kogo chodzi',
    other: '# rzeczy tutaj może zdradzić, o kogo chodzi',
  }),
  why: 'Historie są publiczne. Twoje słowa sprawdziliśmy tylko na tym urządzeniu. Decyzja należy do Ciebie.',
  kinds,
  by: {
    'nhs-number': '(numer NHS)',
    phone: '(numer telefonu)',
    email: '(adres e-mail)',
    'web-address': '(adres strony)',
    postcode: '(kod pocztowy)',
    address: '(adres)',
    date: '(data)',
    age: '(wiek)',
    name: '(imię lub nazwisko)',
    'id-number': '(numer)',
  },
  replace: (other) => `Zamiast tego wpisz ${other}`,
  keep: 'Zostaw',
  keepThis: (words) => `Zostaw: ${words}`,
  more: (count) => `Jeszcze niepokazane: ${count}`,
  replaceAll: 'Zastąp wszystko, co znaleźliśmy',
};

export const words: RareWords = {
  ...{ danger, help },
  noForm: {
    language: 'pl',
    unknown: {
      heading: 'Nie znamy tej placówki',
      text: 'Kod na tej stronie może być błędny. Powiedz o tym osobom, które prowadzą tę witrynę.',
      link: 'Znajdź swoją przychodnię lub szpital na naszej stronie z opiniami',
    },
    closed: {
      heading: (organisation) => `${organisation} teraz nie przyjmuje tu historii`,
      text: 'Nadal możesz opowiedzieć przychodni lub szpitalowi o swojej opiece osobiście albo przez telefon.',
    },
    merged: {
      heading: (organisation) => `${organisation} jest teraz częścią innej placówki`,
      text: (successor) => `Swoją historię możesz opowiedzieć tutaj: ${successor}.`,
      next: (successor) => `Przejdź dalej: ${successor}`,
    },
    away: {
      heading: 'Nie możemy teraz wczytać formularza',
      text: 'Sprawdź połączenie i wczytaj tę stronę ponownie albo użyj naszej własnej strony.',
      online: 'Skorzystaj zamiast tego z naszej strony albo spróbuj ponownie za chwilę.',
      link: 'Opowiedz swoją historię na naszej stronie opinii',
    },
  },
  notice: {
    sent: 'Twoja wcześniejsza historia została wysłana.',
    waiting:
      'Twoja wcześniejsza historia jest nadal zapisana na tym urządzeniu. Nie została jeszcze wysłana. Wyślemy ją, gdy tylko będzie to możliwe.',
    link: 'Otwórz swoją prywatną stronę',
    hint: 'Ten odnośnik jest tu widoczny, dopóki nie zamkniesz tej wiadomości lub nie zakończysz wizyty.',
    close: 'Zamknij',
    enquiry: {
      waiting: 'Twoja prośba o pomoc jest nadal zapisana na tym urządzeniu. Wyślemy ją, gdy będziesz online.',
      sent: 'Twoja prośba o pomoc została wysłana.',
    },
    answers: {
      waiting: 'Twoje odpowiedzi na ankietę są nadal zapisane na tym urządzeniu. Wyślemy je, gdy będziesz online.',
      sent: 'Twoje odpowiedzi na ankietę zostały wysłane.',
      refused: 'Nie udało się wysłać Twoich odpowiedzi na ankietę.',
      given: 'Twoje odpowiedzi',
    },
    refused: {
      text: 'Nie udało się wysłać tego, co napisano tu wcześniej.',
      written: 'Co napisano',
      mend: 'Zmień i wyślij ponownie',
      survey: 'Otwórz ankietę',
      forget: 'Usuń z tego urządzenia',
      sure: 'Tak, usuń na zawsze',
    },
  },
};
