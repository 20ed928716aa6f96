import { datesIn } from '../time/words.ts';
import type { WorkWords } from './words-in.ts';

const { day, dayOf } = datesIn('pl');

/** Polish, which nobody has reviewed yet. */
export const words: WorkWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  title: (organisation) => `Opowiedz, co się stało w pracy: ${organisation}`,
  lead: 'Dla osób, które tu pracują. Zajmie to około 5 minut. Trzeba odpowiedzieć tylko na pierwsze pytanie.',
  promiseTitle: 'Kto to czyta',
  promises: [
    'Nigdy nie zostanie to opublikowane i nie znajdzie się wśród historii pacjentów.',
    'Najpierw czyta to moderator, który tu nie pracuje. Przełożeni czytają to tylko wtedy, gdy to wybierzesz.',
    'To, o czym mówi kilka osób, jest liczone co kwartał. To, o czym mówi mniej niż pięć osób, nigdy nie jest pokazywane.',
    'Użyj własnego urządzenia i pomiń to, co wiesz tylko Ty. Miejsce pracy może zapisywać odwiedzane strony.',
  ],
  happened: {
    question: 'Co się stało?',
    hint: 'Pomiń imiona i nazwiska współpracowników i pacjentów oraz wszystko, co zdradza, kim jesteś.',
    missing: 'Napisz, co się stało',
    long: 'Użyj najwyżej 20 000 znaków',
  },
  good: { question: 'Co działa dobrze?' },
  better: { question: 'Co powinno być inaczej?' },
  long: 'Użyj najwyżej 5000 znaków',
  topicsQuestion: 'Czego to dotyczy?',
  topicsHint: 'Wybierz wszystko, co pasuje.',
  topics: {
    care: 'Opieka nad pacjentami',
    safety: 'Bezpieczeństwo',
    workload: 'Ilość pracy',
    rota: 'Godziny pracy i grafik',
    teamwork: 'Współpraca',
    respect: 'Jak ludzie się traktują',
    managers: 'Sposób zarządzania',
    'being-heard': 'Bycie wysłuchanym',
    learning: 'Nauka i szkolenia',
    equipment: 'Pomieszczenia i sprzęt',
  },
  readersQuestion: 'Kto może przeczytać Twoje słowa?',
  readersHint: 'Później nie można już pozwolić na to przełożonym. Historię można wycofać w każdej chwili.',
  readers: {
    moderators: 'Tylko moderatorzy, którzy tu nie pracują',
    managers: 'Także osoby zarządzające tą placówką, gdy moderator już to przeczyta',
  },
  email: {
    question: 'Czy chcesz otrzymać odpowiedź e-mailem?',
    label: 'Twój adres e-mail',
    hint: 'Nikt go nie zobaczy. Nie podawaj adresu służbowego. Otrzymasz też prywatną stronę, do której możesz wracać.',
    wrong: 'Podaj adres e-mail we właściwej formie, na przykład imie@example.org',
  },
  check: 'Sprawdź, co wysyłasz',
  checkLead: 'To wyślemy.',
  canChange:
    'Możesz wrócić i to zmienić albo wysłać tak, jak jest. Moderator nie przekaże historii, która zdradza, kim ktoś jest.',
  next: 'Sprawdź, co wysyłasz',
  send: 'Wyślij',
  change: 'Wróć i coś zmień',
  closed: 'Ta strona jest zamknięta',
  closedLead: (organisation) => `${organisation} nie przyjmuje tu teraz historii swoich pracowników.`,
  sent: 'Dziękujemy. Mamy Twoją historię',
  own: 'Twoja historia z pracy',
  keep: 'Ta strona jest tylko Twoja. Zachowaj jej adres, aby wrócić: każdy, kto go ma, może ją zobaczyć.',
  states: {
    submitted: 'Przeczyta to moderator, który tam nie pracuje.',
    'with-author': 'Moderator pyta Cię o zmianę. Tymczasem nikt inny tego nie czyta.',
    read: 'Moderator to przeczytał.',
    rejected: 'Nie mogliśmy tego przekazać.',
    withdrawn: 'Historia została wycofana. To, co było napisane, i Twój adres zostały usunięte.',
  },
  passedOn: {
    moderators: 'Nikt w Twojej placówce nie czyta Twoich słów. Temat jest liczony razem z tym, o czym mówią inni.',
    managers: 'Zgodnie z Twoim wyborem mogą to przeczytać osoby zarządzające placówką.',
  },
  why: 'Dlaczego',
  reasons: {
    'not-about-work': 'Nie dotyczy pracy w tej placówce',
    'identifies-someone': 'Może zdradzić, kim ktoś jest',
    abusive: 'Zawiera słowa obraźliwe lub dyskryminujące',
    commercial: 'Reklamuje coś',
    duplicate: 'Ta sama historia została już wysłana',
    'legal-process': 'Jest częścią sprawy sądowej, której przekazanie mogłoby zaszkodzić',
  },
  hears: 'Napiszemy też na Twój adres e-mail. W wiadomości nigdy nie ma tego, co się stało.',
  hearsNot: 'Nie ma adresu e-mail, więc odpowiedź znajdziesz tylko na tej stronie.',
  answers: 'Co odpowiedziano',
  answerBy: (role, on) => `${role}, ${day(on)}`,
  told: 'Co nam powiedziano',
  history: 'Co się wydarzyło',
  received: (on) => `Wysłano ${day(on)}`,
  decided: (on) => `Moderator przeczytał to ${day(on)}`,
  edit: {
    lead: (until) =>
      `Nikt nie przeczyta zmienionych słów, jeśli się nie zgodzisz. Jeśli nie odpowiesz do ${dayOf(until)}, nie użyjemy tej zmiany.`,
    changeLead: 'Napisz tak, jak ma być. Przeczyta to moderator, który tam nie pracuje.',
    answered: {
      accept: 'Dziękujemy. Zmiana ma Twoją zgodę.',
      decline: 'Dziękujemy. Nie użyjemy tej zmiany. Moderator ponownie przeczyta Twoje słowa.',
      change: 'Dziękujemy. Mamy Twoje słowa. Przeczyta je moderator.',
    },
  },
  takeBack: 'Wycofaj historię',
  takeBackLead:
    'To, co napisano, Twój adres i odpowiedzi zostaną usunięte na zawsze. Kto to przeczytał, ten przeczytał, a podane już liczby pozostaną.',
  takeBackSure: 'Tak, usuń na zawsze',
};
