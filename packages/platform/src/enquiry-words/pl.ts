import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-pl';
import { datesIn } from '../time/words.ts';
import type { EnquiryWords } from './words-in.ts';

const { day, momentOf } = datesIn('pl');

/** Polish, which nobody has reviewed yet. */
export const words: EnquiryWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  ...{ ...enquiryStart, ...enquiryRest, wrong: { ...enquiryStart.wrong, ...enquiryRest.told } },
  check: 'Sprawdź, co wysyłasz',
  checkLead: 'To wyślemy. Czytają to tylko osoby, które Ci pomagają.',
  next: 'Sprawdź, co wysyłasz',
  send: 'Wyślij',
  change: 'Wróć i coś zmień',
  closed: (organisation) =>
    `${organisation}: nie można już tu prosić o pomoc, więc ta prośba nie została wysłana. Zapytaj personel, do kogo się zwrócić: to, co napisano, jest poniżej i można to skopiować.`,
  nowPartOf: 'Teraz należy do:',
  sentBefore: 'Z tej strony wysłano już Twoją prośbę o pomoc i mamy ją. Jeśli wyślesz tę, będzie to druga prośba.',
  sent: 'Dziękujemy. Mamy Twoją prośbę o pomoc',
  own: 'Twoja prośba o pomoc',
  keep: 'Zachowaj adres tej strony, aby móc tu wrócić. Każdy, kto go zna, może zobaczyć tę stronę.',
  states: {
    new: 'Prośba dotarła i czeka na przeczytanie. Nie musisz robić nic więcej.',
    open: 'Ktoś się tym zajmuje.',
    closed: 'Sprawa jest zamknięta. Jeśli nie została naprawiona, napisz ponownie: to otworzy ją jeszcze raz.',
    withdrawn: 'Prośba została przez Ciebie wycofana. Usunęliśmy jej treść, Twoje nazwisko i dane kontaktowe.',
  },
  outcomes: {
    'put-right': 'Sprawa została naprawiona.',
    explained: 'Wyjaśniono, co się stało.',
    elsewhere: 'Powiedziano Ci, kto może pomóc.',
    'not-put-right': 'Nie dało się tego naprawić.',
    'not-reached': 'Nie udało się z Tobą skontaktować.',
  },
  agreementWaits: 'O kimś innym mogą Ci powiedzieć dopiero wtedy, gdy ta osoba się zgodzi. Zapytają Cię o to.',
  agreementLooked:
    'Sprawdzają, czy mogą powiedzieć Ci o kimś, kto sam nie może się zgodzić, i powiedzą Ci, co postanowili.',
  hears: 'Gdy pojawi się tu coś nowego, napiszemy też na Twój adres e-mail.',
  hearsNot: 'Nie mamy Twojego adresu e-mail, więc zajrzyj tu ponownie.',
  mailRefused: 'Nasze e-maile do Ciebie nie dochodzą: ten adres ich nie przyjmuje. Dlatego zajrzyj tu ponownie.',
  messages: 'Wiadomości',
  you: 'Ty',
  staff: 'Personel',
  at: momentOf,
  write: 'Napisz do nich',
  writeHint: 'Czytają to tylko osoby, które Ci pomagają.',
  writeMissing: 'Najpierw coś napisz',
  writeLong: 'Użyj najwyżej 5000 znaków',
  writeSend: 'Wyślij tę wiadomość',
  asked: 'Co nam powiedziano',
  complaint: 'Jeśli sprawa nie zostanie naprawiona, możesz złożyć skargę.',
  complain: 'Jak złożyć skargę',
  changed: 'Co się zmieniło, bo ludzie o to pytali',
  history: 'Co się wydarzyło',
  received: (on) => `Wysłano ${day(on)}`,
  answerBy: (on) => `Odpowiedź powinna przyjść najpóźniej ${day(on)}.`,
  answerLate: (on) =>
    `Odpowiedź miała przyjść najpóźniej ${day(on)}. Przypominamy o tym. Przepraszamy, że musisz czekać.`,
  closedOn: (on) => `Zamknięto ${day(on)}`,
  takenBackOn: (on) => `Wycofano ${day(on)}`,
  takeBack: 'Wycofaj prośbę',
  takeBackLead:
    'Treść prośby, Twoje nazwisko, dane kontaktowe i wszystkie wiadomości zostaną usunięte na zawsze. Kto już je przeczytał, ten je zna.',
  takeBackSure: 'Tak, usuń na zawsze',
};
