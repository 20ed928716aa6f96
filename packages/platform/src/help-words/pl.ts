import { words as story } from '../story-words/pl.ts';
import { datesIn } from '../time/words.ts';
import type { HelpWords } from './words-in.ts';

const { day } = datesIn('pl');

const practice: HelpWords['help']['practice'] = {
  lead: 'Gdy coś teraz jest nie tak i można to naprawić: wizyta, recepta, list, obawa o leczenie. Trafia to do kierownika przychodni. To jest prywatne i nigdy nie zostanie opublikowane.',
  steps: [
    'Mówisz, co jest nie tak i co by pomogło.',
    'Kierownik przychodni sprawdza, co można zrobić, i mówi Ci o tym.',
  ],
};

const trust: HelpWords['help']['trust'] = {
  lead: 'Gdy coś teraz jest nie tak i można to naprawić: na oddziale, w poradni, w sprawie listu lub wizyty. Trafia to do PALS, czyli biura porad i kontaktu z pacjentami. To jest bezpłatne i prywatne i nigdy nie zostanie opublikowane.',
  steps: [
    'Mówisz, co jest nie tak i co by pomogło.',
    'PALS rozmawia z oddziałem, poradnią lub zespołem i mówi Ci, co można zrobić.',
  ],
};

/** Polish, which nobody has reviewed yet. */
export const words: HelpWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  title: (name) => `Prywatna pomoc i skargi: ${name}`,
  lead: 'Dwa sposoby, aby powiedzieć coś prywatnie. Ani jedno, ani drugie nie zostanie opublikowane.',
  urgent:
    'Nie czekaj na odpowiedź na to, co tu powiesz. Te osoby odbierają w dzień i w nocy, a połączenia są bezpłatne.',
  contents: 'Na tej stronie',
  how: 'Jak się skontaktować',
  next: 'Co będzie dalej',
  closedDoor: (name) =>
    `${name}: na tej stronie nie podano, jak to zrobić. Zapytaj personel: powie Ci, do kogo się zwrócić.`,
  help: {
    heading: story.privateWays.help,
    ask: 'Zapytaj tutaj, prywatnie',
    practice,
    trust,
    otherwise: 'Jeśli to nie zostanie naprawione, nadal możesz złożyć skargę.',
    consent: 'Jeśli pytasz za kogoś innego, będą chcieli wiedzieć, że ta osoba się zgadza.',
  },
  complaint: {
    heading: story.privateWays.complaint,
    lead: 'Gdy ktoś powinien zbadać sprawę. Dostaniesz odpowiedź na piśmie. To jest prywatne i nigdy nie zostanie opublikowane.',
    noFear: 'Skarga nie pogorszy Twojego leczenia.',
    here: 'Złóż skargę tutaj, prywatnie',
    how: 'Inne sposoby złożenia skargi',
    who: 'Kto może złożyć skargę',
    time: 'Ile masz czasu',
    elsewhere: 'Jeśli wolisz nie zwracać się do przychodni',
    version: (on) => `To zasady obowiązujące w Anglii. Ostatnio sprawdziliśmy je ${day(on)}.`,
  },
  instead: {
    heading: 'Albo niech przeczytają to wszyscy',
    text: 'Historia jest publikowana bez Twojego imienia i nazwiska, gdy przeczyta ją człowiek. Personel odpowiada tam, gdzie każdy to widzi.',
    tell: 'Opowiedz swoją historię',
    read: (name) => `Przeczytaj, co mówią ludzie: ${name}`,
  },
  none: {
    title: (name) => `${name}: przez tę stronę nie można wysłać prywatnej wiadomości`,
    lead: 'Zapytaj personel: powie Ci, kogo prosić o pomoc i jak złożyć skargę.',
  },
  gone: {
    title: (name) => `${name}: placówka zamknięta`,
    lead: 'Przez tę stronę nie można już prosić jej o pomoc ani złożyć na nią skargi.',
    successor: 'Teraz należy do:',
    next: (name) => `Prywatna pomoc i skargi: ${name}`,
  },
  links: story.privateWays,
};
