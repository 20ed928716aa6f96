import { enquiryRest as enquiry } from '@hearback/contract/words/enquiry-pl';
import { form, keeping } from './form-pl.ts';
import type { EnquiryRestWords } from './words.ts';

export const words: EnquiryRestWords = {
  ...{ enquiry, form, keeping },
  sentElsewhere: 'Ta prośba została już wysłana, a potem zmieniona. Jeśli wyślesz również tę, będzie to druga prośba.',
  check: {
    heading: 'Sprawdź, co wysyłasz',
    hint: (organisation) => `To wysyłamy do: ${organisation}. Czytają to tylko osoby, które Ci pomagają.`,
    notAnswered: 'Bez odpowiedzi',
    change: 'Zmień',
    send: 'Wyślij',
  },
  delivery: {
    sending: { heading: 'Wysyłamy Twoją prośbę', text: 'To chwilę potrwa.' },
    waiting: {
      heading: 'Zapisane na tym urządzeniu',
      offline: 'Wygląda na to, że nie masz połączenia z internetem.',
      away: 'Nasza usługa chwilowo nie odpowiada.',
      text: 'Wyślemy Twoją prośbę, gdy tylko będzie to możliwe. Możesz zamknąć tę stronę: prośba zostanie wysłana, gdy otworzysz ją ponownie.',
      volatile:
        'Ta przeglądarka nie pozwala nam zachować Twoich odpowiedzi. Zostaw tę stronę otwartą: nadal próbujemy wysłać prośbę.',
    },
    sent: {
      heading: 'Dziękujemy. Mamy Twoją prośbę o pomoc',
      next: 'Ktoś przeczyta ją w dzień roboczy i odezwie się do Ciebie. Na swojej prywatnej stronie możesz przeczytać odpowiedź i napisać ponownie.',
      mail: 'Napiszemy też e-mail, gdy pojawi się coś nowego.',
      otherwise: 'Jeśli sprawa nie zostanie naprawiona, nadal możesz złożyć skargę.',
      linkLabel: 'Twoja prywatna strona',
      linkHint: 'Tylko Ty masz ten link. Zachowaj go i nie udostępniaj.',
      copy: 'Skopiuj link',
      copied: 'Skopiowano',
    },
  },
  closed: {
    heading: (organisation) => `${organisation} nie przyjmuje tu teraz próśb o pomoc`,
    text: 'Nadal możesz poprosić osobiście lub telefonicznie. Nasza strona mówi, gdzie jeszcze można się zwrócić.',
    link: 'Gdzie szukać pomocy',
    unknown: {
      language: 'pl',
      heading: 'Nie znamy tej placówki',
      text: 'Kod na tej stronie może być błędny. Powiedz o tym osobom, które prowadzą tę stronę.',
      link: 'Znajdź swoją przychodnię lub szpital na naszej stronie z opiniami',
    },
    away: {
      heading: 'Nie możemy teraz wczytać formularza',
      text: 'Sprawdź połączenie i wczytaj tę stronę ponownie albo skorzystaj z naszej strony.',
      online: 'Skorzystaj zamiast tego z naszej strony albo spróbuj ponownie za chwilę.',
      link: 'Poproś o pomoc na naszej stronie',
    },
  },
  help: { still: 'Nadal możesz wysłać prośbę.' },
};
