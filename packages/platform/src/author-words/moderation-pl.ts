import { datesIn } from '../time/words.ts';
import type { AuthorWords } from './words-in.ts';

const { dayOf } = datesIn('pl');

/** Around an edit, as its author reads it. */
export const edit: AuthorWords['edit'] = {
  asked: 'Chcielibyśmy zmienić kilka słów',
  public: 'Przed publikacją Twojej historii zmieniliśmy kilka słów',
  askedLead: 'Twoja historia nie jest opublikowana, dopóki czeka na Twoją odpowiedź.',
  until: (moment) => `Jeśli do ${dayOf(moment)} nie będzie odpowiedzi, ktoś zdecyduje bez niej.`,
  publicLead: 'Nadal możesz odmówić. Wtedy od razu wycofamy historię, a ktoś sprawdzi ją ponownie.',
  why: 'Dlaczego',
  how: 'Przekreślone słowa znikają. Podkreślone słowa są nowe.',
  answer: 'Co Ty na to?',
  accept: 'Zgadzam się',
  decline: 'Nie wprowadzajcie tej zmiany',
  change: 'Napiszę to własnymi słowami',
  changeLead: {
    'with-author': 'Napisz to tak, jak ma być. Przed publikacją przeczyta to człowiek.',
    published: 'Napisz to tak, jak ma być. Od razu wycofamy historię, a Twoje słowa najpierw przeczyta człowiek.',
  },
  fields: { title: 'Tytuł', happened: 'Co się stało', good: 'Co było dobre', better: 'Co mogło być lepsze' },
  optional: '(nieobowiązkowe)',
  send: 'Wyślij moje słowa',
  missing: 'Wybierz jedną z trzech odpowiedzi.',
  unchanged: 'Zmień coś albo wybierz inną odpowiedź.',
  answered: {
    accept: 'Dziękujemy. Mamy Twoją zgodę na zmianę.',
    decline: 'Dziękujemy. Nie wprowadzamy zmiany. W historii są Twoje słowa, a ktoś sprawdzi ją ponownie.',
    change: 'Dziękujemy. Mamy Twoje słowa. Przed publikacją przeczyta je człowiek.',
  },
  ofAnswer: {
    asked: 'Chcielibyśmy zmienić kilka słów Twojej odpowiedzi',
    public: 'Przed publikacją Twojej odpowiedzi zmieniliśmy kilka słów',
    publicLead: 'Nadal możesz odmówić. Wtedy nikt już jej nie przeczyta, a ktoś sprawdzi ją ponownie.',
    changeLead: 'Napisz to tak, jak ma być. Przed publikacją przeczyta to człowiek.',
    text: 'Twoja odpowiedź',
    waits: 'Pytamy Cię o zmianę w Twojej odpowiedzi na odpowiedź placówki.',
    see: 'Zobacz zmianę',
  },
  kept: 'Wpisane słowa nie zostały wysłane. Skopiuj je stąd, jeśli są Ci jeszcze potrzebne:',
};

/** Around sending a story on privately. */
export const reroute: AuthorWords['reroute'] = {
  lead: 'Ktoś ją przeczytał i pyta Cię, czy przekazać ją prywatnie.',
  asked: 'Czy mamy przekazać ją prywatnie?',
  to: {
    enquiry: (organisation) =>
      `Myślimy, że osoby pomagające pacjentom mogą zrobić dla Ciebie więcej niż opublikowana historia (${organisation}).`,
    complaint: (organisation) =>
      `Myślimy, że to sprawa dla osób, które rozpatrują skargi (${organisation}). Mają obowiązek Ci odpowiedzieć.`,
  },
  why: 'Dlaczego pytamy',
  yes: 'Jeśli się zgodzisz, przekażemy im Twoją historię i to, jak się z Tobą skontaktować. Nie będzie opublikowana i nikt inny jej nie zobaczy.',
  no: 'Jeśli odmówisz, pozostanie historią, a ktoś zdecyduje, czy ją opublikować.',
  until: (moment) =>
    `Bez Twojej odpowiedzi nic się nie stanie. Jeśli nie będzie jej do ${dayOf(moment)}, pozostanie historią.`,
  contact: 'Jak mogą się z Tobą skontaktować?',
  contactHint:
    'Imię i nazwisko, jeśli chcesz, oraz numer telefonu lub adres e-mail. Przeczytają to tylko osoby, które się tym zajmą.',
  agree: 'Tak, przekażcie ją',
  decline: 'Nie, zostawcie ją jako historię',
  missing: 'Wybierz jedną z dwóch odpowiedzi.',
  contactMissing: 'Podaj, jak mogą się z Tobą skontaktować: numer telefonu lub adres e-mail.',
  answered: {
    yes: 'Dziękujemy. Przekazaliśmy ją.',
    no: 'Dziękujemy. Pozostaje historią, a ktoś sprawdzi ją ponownie.',
  },
  sentOn: {
    enquiry: (organisation, moment) =>
      `Za Twoją zgodą z dnia ${dayOf(moment)} przekazaliśmy ją jako prywatną prośbę o pomoc (${organisation}).`,
    complaint: (organisation, moment) =>
      `Za Twoją zgodą z dnia ${dayOf(moment)} przekazaliśmy ją jako skargę (${organisation}).`,
  },
  states: {
    new: () => 'Jeszcze nie potwierdzono, że ją przeczytano.',
    seen: (moment) => `Przeczytano ją ${dayOf(moment)}.`,
    contacted: (moment) => `${dayOf(moment)}: placówka podaje, że skontaktowała się z Tobą.`,
    done: (moment) => `${dayOf(moment)}: placówka podaje, że sprawa jest załatwiona. Jeśli tak nie jest, daj jej znać.`,
  },
  silent: 'Jeśli nie dostaniesz od nich wiadomości, napisz do nas:',
  ways: 'Inne sposoby, by się z nimi skontaktować',
};

/** Around asking that a decision is looked at again. */
export const appeal: AuthorWords['appeal'] = {
  asks: {
    rejection: 'Czy uważasz, że powinniśmy ją opublikować?',
    hold: 'Czy uważasz, że nie powinniśmy jej dłużej wstrzymywać?',
    edit: 'Chcesz, aby była publiczna bez naszej zmiany?',
    'answer-rejection': 'Czy uważasz, że powinniśmy opublikować Twoją odpowiedź?',
    'answer-edit': 'Chcesz, aby Twoja odpowiedź była publiczna bez naszej zmiany?',
  },
  states: {
    open: {
      rejection: 'Jeszcze nie zdecydowaliśmy. Do tego czasu Twoja historia pozostaje bez zmian.',
      hold: 'Jeszcze nie zdecydowaliśmy. Do tego czasu Twoja historia pozostaje bez zmian.',
      edit: 'Jeszcze nie zdecydowaliśmy. Do tego czasu Twoja historia pozostaje publiczna bez zmian.',
      'answer-rejection': 'Jeszcze nie zdecydowaliśmy. Do tego czasu Twoja odpowiedź pozostaje bez zmian.',
      'answer-edit': 'Jeszcze nie zdecydowaliśmy. Do tego czasu Twoja odpowiedź pozostaje publiczna bez zmian.',
    },
    upheld: {
      rejection: 'Racja była po Twojej stronie. Opublikowaliśmy Twoją historię w Twoich słowach.',
      hold: 'Racja była po Twojej stronie. Nie wstrzymujemy już Twojej historii: ktoś ją czyta i decyduje.',
      edit: 'Racja była po Twojej stronie. Wycofaliśmy naszą zmianę.',
      'answer-rejection': 'Racja była po Twojej stronie. Opublikowaliśmy Twoją odpowiedź w Twoich słowach.',
      'answer-edit': 'Racja była po Twojej stronie. Wycofaliśmy naszą zmianę Twojej odpowiedzi.',
    },
    dismissed: {
      rejection: 'Sprawdziliśmy ponownie. Nadal nie mogliśmy jej opublikować. Oto dlaczego:',
      hold: 'Sprawdziliśmy ponownie. Nadal musimy ją wstrzymać. Oto dlaczego:',
      edit: 'Sprawdziliśmy ponownie. Uważamy, że zmiana jest nadal potrzebna. Oto dlaczego:',
      'answer-rejection': 'Sprawdziliśmy ponownie. Nadal nie mogliśmy opublikować Twojej odpowiedzi. Oto dlaczego:',
      'answer-edit': 'Sprawdziliśmy ponownie. Uważamy, że zmiana Twojej odpowiedzi jest nadal potrzebna. Oto dlaczego:',
    },
    overtaken: {
      rejection: 'Nie ma już o czym decydować.',
      hold: 'Nie ma już o czym decydować: nie wstrzymujemy jej.',
      edit: 'Nie ma już o czym decydować: zmiana nie jest już taka, jak była.',
      'answer-rejection': 'Nie ma już o czym decydować.',
      'answer-edit': 'Nie ma już o czym decydować: zmiana nie jest już taka, jak była.',
    },
  },
  other:
    'Napisz dlaczego. Sprawdzi to ponownie moderator, który nie podejmował pierwszej decyzji, i napisze do Ciebie.',
  alone:
    'Napisz dlaczego. Mamy tu jednego moderatora, więc sprawdzi to ponownie osoba, która podjęła pierwszą decyzję, i napisze do Ciebie.',
  once: 'O każdą decyzję możesz zapytać raz.',
  why: 'Dlaczego tak uważasz?',
  whyHint: 'Nie powtarzaj swojej historii: moderator ją ma.',
  missing: 'Napisz dlaczego, najwyżej 2000 znaków.',
  send: 'Poproś o ponowne sprawdzenie',
  write: 'Albo napisz do nas:',
  kept: 'Wpisane słowa nie zostały wysłane. Skopiuj je stąd, jeśli są Ci jeszcze potrzebne:',
  yours: 'Twoja prośba o ponowne sprawdzenie',
  asked: (moment) => `Prośba z dnia ${dayOf(moment)}:`,
  openOther: 'Sprawdza to moderator, który nie podejmował pierwszej decyzji.',
  openAlone: 'Mamy tu jednego moderatora, więc sprawdza to osoba, która podjęła pierwszą decyzję.',
};
