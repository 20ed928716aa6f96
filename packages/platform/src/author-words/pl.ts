import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-pl';
import { help } from '@hearback/contract/words/help-pl';
import { datesIn } from '../time/words.ts';
import { appeal, edit, reroute } from './moderation-pl.ts';
import type { AuthorWords } from './words-in.ts';

const dates = datesIn('pl');
const { dayOf } = dates;

const author: AuthorWords['author'] = {
  title: 'Twoja historia',
  sent: 'Dziękujemy. Mamy Twoją historię',
  keep: 'Ta strona jest tylko Twoja. Zachowaj jej adres, aby tu wrócić: każdy, kto go ma, może ją zobaczyć.',
  states: {
    submitted: 'Przed publikacją przeczyta ją człowiek. Zwykle trwa to kilka dni.',
    'with-author': 'Ktoś ją przeczytał i pyta Cię o zmianę.',
    held: 'Ktoś ją przeczytał. Decyzja zajmuje nam więcej czasu niż zwykle. Nie musisz nic robić.',
    published: 'Jest opublikowana. Każdy może ją przeczytać.',
    rejected: 'Nie mogliśmy jej opublikować.',
    rerouted: 'Za Twoją zgodą została przekazana prywatnie. Nie jest opublikowana.',
  },
  takenDown: (organisation, moment) =>
    `Była publiczna. Poproszono nas, aby sprawdzić ją ponownie (${organisation}). Została wycofana ${dayOf(moment)} z powodu tej zasady:`,
  takenDownNext: 'Ktoś sprawdza, czy wystarczy mała zmiana, aby opublikować ją ponownie. Nie musisz nic robić.',
  publicPage: 'Zobacz ją na publicznej stronie',
  reason: 'Dlaczego',
  keptWords: {
    kept: 'Zachowane w tej karcie, dopóki tego nie wyślesz.',
    clear: 'Usuń',
    cleared: 'Usunięto.',
    back: 'Przywróć',
  },
  hears: 'Napiszemy też na Twój adres e-mail.',
  hearsNot: 'Nie mamy Twojego adresu e-mail, więc odpowiedź znajdziesz na tej stronie.',
  mailRefused:
    'Nasze e-maile do Ciebie nie dochodzą: ten adres ich nie przyjmuje. Dlatego odpowiedź znajdziesz na tej stronie.',
  yours: 'Co nam powiedziano',
  history: 'Co się wydarzyło',
  received: (moment) => `Historia wysłana: ${dayOf(moment)}`,
  reads: (count) => `Ile razy ją przeczytano: ${count}`,
  answer: 'Odpowiedź',
  answerReply: 'Chcesz odpowiedzieć na tę odpowiedź?',
  answerLead: 'Zanim Twoje słowa pojawią się pod odpowiedzią, przeczyta je człowiek.',
  answerText: 'Twoja odpowiedź',
  answerSend: 'Wyślij swoją odpowiedź',
  answerYours: (moment) => `Twoja odpowiedź: ${dayOf(moment)}`,
  answerStates: {
    'to-check': 'Przed publikacją czyta ją człowiek.',
    'with-author': 'Nie jest opublikowana, dopóki czeka na Twoją odpowiedź na to:',
    published: 'Jest opublikowana.',
    rejected: 'Nie mogliśmy jej opublikować.',
  },
  answerPublished: 'Zmieniliśmy niektóre słowa. Opublikowano to:',
  answerMissing: 'Napisz odpowiedź, najwyżej 5000 znaków.',
  helpful: 'Czy ta odpowiedź była pomocna?',
  helpfulWords: 'Dlaczego? (nieobowiązkowe, tylko dla personelu)',
  difference: 'Czy ta zmiana coś zmieniła?',
  differencePrivate: 'Personel widzi Twoją odpowiedź. Nie jest publikowana.',
  differenceTold: (answer) => `Twoja odpowiedź: ${answer}`,
  differenceChange: 'Personel widzi Twoją odpowiedź. Nie jest publikowana. Możesz ją zmienić:',
  age: 'Twój wiek, nigdy nie publikowany',
  survey: {
    heading: 'Jeszcze kilka krótkich pytań',
    text: (organisation) =>
      `Jest też krótka ankieta (${organisation}). Nie musisz jej wypełniać. Nic w niej nie mówi, kim jesteś ani która historia jest Twoja.`,
    link: 'Odpowiedz na krótkie pytania',
  },
  again: 'Opowiedz inną historię',
  inEnglish: 'Read this page in English',
};

const story: AuthorWords['story'] = {
  toldBy: (relation) => (relation ? `Kto opowiada: ${relation}` : 'Opowiada ktoś, kto tam był'),
  good: 'Co było dobre',
  better: 'Co mogło być lepsze',
  overall: 'Ogólna ocena',
  felt: 'Uczucia',
  visited: 'Kiedy to było',
  answered: 'Odpowiedź osoby, która opowiedziała historię',
  replyBy: (role) => `Odpowiedź: ${role}`,
  changing: {
    planned: 'Co się zmienia',
    'in-progress': 'Co się zmienia',
    done: 'Co się zmieniło',
    'not-done': 'Co było planowane',
  },
  owner: 'Kto się tym zajmuje',
  due: 'Termin',
  alsoStories: 'Inne historie, które do tego doprowadziły',
  alsoAnswers: 'Odpowiedzi w ankietach, które do tego doprowadziły',
  wasDue: (day) => `Termin minął ${day}`,
  settled: 'Rozstrzygnięto',
  evidence: 'Co to potwierdza',
  evidenceAt: (host) => `Zobacz na ${host}`,
};

/** Polish, which nobody has reviewed yet. */
export const words: AuthorWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  skip: 'Przejdź do głównej części',
  ...{ dates, story, author, edit, reroute, appeal, help },
  field: {
    problem: 'Jest problem',
    optional: '(nieobowiązkowe)',
    error: 'Błąd: ',
    missing: 'Wpisz coś tutaj.',
    tooLong: 'Skróć ten tekst.',
  },
  happened: {
    published: (day) => `Opublikowano ją ${day}`,
    rejected: (day) => `${day}: uznaliśmy, że nie możemy jej opublikować`,
    'taken-down': (day) => `Wycofano ją ${day}`,
    appealed: (day) => `${day}: prosisz nas o ponowne sprawdzenie`,
    'appeal-upheld': (day) => `${day}: sprawdziliśmy ponownie, racja była po Twojej stronie`,
    'appeal-dismissed': (day) => `${day}: sprawdziliśmy ponownie, nasza decyzja zostaje`,
    'author-asked': (day) => `${day}: zapytaliśmy Cię o zmianę słów`,
    'asking-ended': (day) => `${day}: przestaliśmy czekać na Twoją odpowiedź`,
    'author-agreed': (day) => `${day}: zgadzasz się na zmianę`,
    'author-declined': (day) => `${day}: nie zgadzasz się na zmianę`,
    'author-changed': (day) => `${day}: wysyłasz własne słowa`,
    'reroute-suggested': (day) => `${day}: zapytaliśmy Cię, czy przekazać ją prywatnie`,
    'reroute-agreed': (day) => `${day}: zgadzasz się, przekazaliśmy ją`,
    'reroute-declined': (day) => `${day}: chcesz, by pozostała historią`,
    'reroute-unanswered': (day) => `Do ${day} nie było odpowiedzi, więc pozostaje historią`,
  },
  ...{ relations, tags, feelings, ages, experiences },
  rejections: {
    'not-about-care': 'Nie dotyczy opieki tej placówki',
    'identifies-someone': 'Może zdradzić, o kogo chodzi',
    abusive: 'Zawiera słowa obraźliwe lub dyskryminujące',
    commercial: 'Coś reklamuje',
    'too-long-ago': 'To było zbyt dawno temu',
    duplicate: 'Ta sama historia została już wysłana',
    'staff-matter': 'Dotyczy personelu jako współpracowników, a nie opieki',
    'legal-process': 'Jest częścią sprawy sądowej, której publikacja mogłaby zaszkodzić',
  },
  changes: { planned: 'Planowane', 'in-progress': 'W toku', done: 'Zrobione', 'not-done': 'Niezrobione' },
  editReasons: {
    'personal-detail': 'Było tam coś prywatnego o kimś, na przykład imię, adres lub data urodzenia',
    'name-of-staff': 'Krytykowano pracownika z imienia lub nazwiska: zamiast tego podajemy jego stanowisko',
    'identifying-detail': 'Pewien szczegół mógł zdradzić, o kogo chodzi',
    language: 'Były tam słowa obraźliwe lub wulgarne',
    other: 'Inny powód',
  },
  differenceWords: { removed: 'usunięto:', added: 'dodano:', end: 'koniec zmiany' },
  helpfulAnswers: { yes: 'Tak', partly: 'Częściowo', no: 'Nie' },
  differences: { yes: 'Tak', 'not-yet': 'Jeszcze nie', 'too-early': 'Za wcześnie, by to ocenić' },
};
