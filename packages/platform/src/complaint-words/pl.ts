import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-pl';
import { datesIn } from '../time/words.ts';
import type { ComplaintWords } from './words-in.ts';

const { day } = datesIn('pl');
const { name, by, email, phone, address, when, needs, otherNeeds, long, relation } = enquiryRest;

/** Polish, which nobody has reviewed yet. */
export const words: ComplaintWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  hours: enquiryStart.hours,
  ...{ name, by, email, phone, address, when, needs, otherNeeds, long, relation },
  title: (organisation) => `Złóż skargę: ${organisation}`,
  lead: 'Ktoś zajmie się sprawą i dostaniesz odpowiedź na piśmie. To jest prywatne: czytają to tylko osoby, które zajmują się skargami, i nigdy nie zostanie opublikowane.',
  noFear: 'Skarga nie pogorszy Twojego leczenia.',
  board:
    'Jeśli wolisz nie składać skargi w przychodni, możesz ją złożyć w radzie zintegrowanej opieki (ICB) dla Twojej okolicy.',
  advocate:
    'Możesz dostać bezpłatną pomoc przy skardze od rzecznika do spraw skarg na NHS. Twój urząd gminy wie, kto to jest.',
  rules: 'Kto może złożyć skargę, ile masz czasu i co będzie dalej',
  wrong: {
    question: 'Co się stało?',
    hint: 'Opisz to własnymi słowami. Daty, nazwiska i miejsca tutaj pomagają: nikt inny ich nie czyta.',
    missing: 'Napisz, co się stało',
    long: enquiryRest.told.long,
  },
  wanted: {
    question: 'Czego oczekujesz?',
    hint: 'Na przykład: wyjaśnienia, przeprosin albo żeby coś robiono inaczej.',
  },
  happenedOn: { question: 'Kiedy to się stało?', hint: 'Jeśli było to w różne dni, wybierz ostatni.' },
  knownOn: { question: 'Kiedy było o tym wiadomo, jeśli później?' },
  whyLate: {
    question: (months) => `Jeśli to było dawniej niż ${months} miesięcy temu: dlaczego dopiero teraz?`,
    hint: 'Mogą się tym zająć mimo to, jeśli był ważny powód.',
  },
  days: {
    wrong: 'Wpisz dzień, na przykład 2026-03-27',
    ahead: 'Wybierz dzisiaj albo wcześniejszy dzień',
    turned: 'Wybierz dzień zdarzenia albo późniejszy',
  },
  about: { question: 'Kogo to dotyczy?', options: { me: 'Mnie', somebody: 'Kogoś innego' } },
  whose: enquiryRest.whose,
  actingFor: {
    question: 'Dlaczego składasz skargę za tę osobę?',
    hint: 'Zanim powiedzą Ci coś o kimś innym, poproszą, aby to wykazać.',
    missing: 'Napisz, dlaczego składasz skargę za tę osobę',
    options: {
      asked: 'Ta osoba mnie o to prosi',
      child: 'To dziecko',
      'lacks-capacity': 'Ta osoba nie może sama o tym decydować',
      died: 'Ta osoba nie żyje',
    },
  },
  check: 'Sprawdź, co wysyłasz',
  checkLead: 'To wyślemy. Czytają to tylko osoby, które zajmują się skargami.',
  late: (months) =>
    `To było dawniej niż ${months} miesięcy temu, więc mogą powiedzieć, że się tym nie zajmą. Jeśli był ważny powód, wróć i napisz o nim.`,
  next: 'Sprawdź, co wysyłasz',
  send: 'Wyślij skargę',
  change: 'Wróć i coś zmień',
  closed: (organisation) =>
    `${organisation}: skarg nie można już tu składać, więc ta nie została wysłana. Zapytaj personel, jak złożyć skargę: to, co napisano, jest poniżej i można to skopiować.`,
  nowPartOf: 'Teraz należy do:',
  sentBefore: 'Z tej strony wysłano już Twoją skargę i mamy ją. Jeśli wyślesz tę, będzie to druga skarga.',
  sent: 'Dziękujemy. Mamy Twoją skargę',
  own: 'Twoja skarga',
  keep: 'Zachowaj adres tej strony, aby móc tu wrócić. Każdy, kto go zna, może zobaczyć tę stronę.',
  standings: {
    received: 'Skarga dotarła. Nie musisz robić nic więcej.',
    acknowledged:
      'Wiedzą, że skarga dotarła. Teraz uzgodnią z Tobą, czym się zajmą i do kiedy dostaniesz odpowiedź. Proponują rozmowę o tym.',
    investigating: 'Zajmują się sprawą.',
    answered: 'Odpowiedziano na skargę.',
    ombudsman: 'Sprawą zajmuje się Rzecznik (Ombudsman).',
    closed: 'Sprawa jest zamknięta.',
    settled: 'Sprawa została naprawiona.',
    transferred: 'Skargę przekazano komuś innemu, za Twoją zgodą. Stamtąd przyjdzie odpowiedź.',
    withdrawn: 'Skarga została wycofana. Nikt się nią już nie zajmuje.',
    'not-considered': 'Nie zajmą się tą skargą. Powód jest poniżej.',
  },
  acknowledgeBy: (on) => `Najpóźniej ${day(on)} powiedzą Ci, że ją mają, i zaproponują rozmowę.`,
  acknowledgeLate: (on) =>
    `Najpóźniej ${day(on)} mieli Ci powiedzieć, że ją mają. Przypominamy o tym. Przepraszamy, że musisz czekać.`,
  answerBy: (on) => `Odpowiedź dostaniesz najpóźniej ${day(on)}.`,
  answerLate: (on) =>
    `Odpowiedź miała przyjść najpóźniej ${day(on)}. Przypominamy o tym. Przepraszamy, że musisz czekać.`,
  consentWaits: 'O kimś innym mogą Ci powiedzieć dopiero wtedy, gdy zobaczą, że wolno. Zapytają Cię o to.',
  consentRefused: 'Nie wolno im powiedzieć Ci o osobie, za którą składasz skargę, bo ta osoba się nie zgadza.',
  hears: 'Gdy pojawi się tu coś nowego, napiszemy też na Twój adres e-mail.',
  hearsNot: 'Nie mamy Twojego adresu e-mail, więc zajrzyj tu ponownie.',
  mailRefused: 'Nasze e-maile do Ciebie nie dochodzą: ten adres ich nie przyjmuje. Dlatego zajrzyj tu ponownie.',
  history: 'Co się wydarzyło',
  did: {
    received: () => 'Wysłano skargę',
    acknowledged: () => 'Powiedziano Ci, że ją mają, i zaproponowano rozmowę',
    talked: () => 'Rozmawiano z Tobą o tym, jak zajmą się sprawą',
    issues: () => 'Tym się zajmują',
    period: (by = '') => `Powiedziano Ci, że odpowiedź przyjdzie najpóźniej ${day(by)}`,
    extended: (by = '') => `Odpowiedź przyjdzie później, najpóźniej ${day(by)}. Oto dlaczego`,
    delayed: () => 'Powiedziano Ci, dlaczego trwa to dłużej, niż mówi prawo',
    update: () => 'Powiedziano Ci, na jakim etapie jest sprawa',
    consented: () => 'Zobaczyli, że wolno im powiedzieć Ci o osobie, za którą składasz skargę',
    answered: () => 'Wysłano Ci podpisaną odpowiedź',
    closed: () => 'Zamknięto sprawę',
    settled: () => 'Sprawę naprawiono ku Twojemu zadowoleniu',
    'not-considered': () => 'Powiedziano Ci, że nie zajmą się skargą. Oto dlaczego',
    transferred: () => 'Przekazano skargę dalej, za Twoją zgodą',
    withdrawn: () => 'Wycofano skargę',
    referred: () => 'Sprawa trafiła do Rzecznika (Ombudsmana)',
    decided: () => 'Rzecznik (Ombudsman) zdecydował',
    reopened: () => 'Otwarto sprawę ponownie',
  },
  withheld: {
    why: 'Nie pokazujemy tu tego, co napisano, bo może to dotyczyć kogoś innego.',
    notConsidered: 'Nie zajmą się tą skargą.',
    did: {
      issues: () => 'Zapisano, czym się zajmują',
      extended: (by = '') => `Odpowiedź przyjdzie później, najpóźniej ${day(by)}`,
      'not-considered': () => 'Powiedziano Ci, że nie zajmą się skargą',
    },
  },
  on: (on) => day(on),
  answer: 'Odpowiedź',
  answerOn: (on) => `Oto list, tak jak go podpisano i wysłano ${day(on)}.`,
  pdf: 'Zapisz jako PDF',
  ombudsman:
    'Jeśli to Cię nie zadowala, możesz zwrócić się do Rzecznika Parlamentu i Służby Zdrowia (Ombudsmana). To jest bezpłatne.',
  ombudsmanLink: 'Jak zwrócić się do Rzecznika',
  asked: 'Co nam powiedziano',
  takeBack: 'Wycofaj skargę',
  takeBackLead:
    'Wtedy nikt się nią już nie zajmie i nie dostaniesz odpowiedzi. Informacja, że skargę złożono, zostaje w aktach, bo tego chce prawo.',
  takeBackSure: 'Tak, wycofaj moją skargę',
};
