import type { enquiryRest as rest, enquiryStart as start } from './enquiry-en.ts';

export const enquiryStart: typeof start = {
  title: (organisation) => `Poproś o pomoc: ${organisation}`,
  lead: 'To jest prywatne: czytają to tylko osoby, które Ci pomagają, i nigdy nie zostanie opublikowane. Prośba o pomoc nie wpływa na Twoje leczenie.',
  readBy: {
    practice:
      'Trafi to do kierownika przychodni. Jeśli wolisz nie pytać przychodni, możesz zwrócić się do rady zintegrowanej opieki (ICB) dla Twojej okolicy.',
    trust: 'Trafi to do PALS, działu porad i kontaktu z pacjentami. To jest bezpłatne.',
  },
  hours: 'Czytamy to w dni robocze, nie w nocy ani w weekendy.',
  wrong: {
    question: 'Co jest nie tak?',
    hint: 'Opisz to własnymi słowami. Daty, nazwiska i miejsca tutaj pomagają: nikt inny ich nie czyta.',
  },
};

export const enquiryRest: typeof rest = {
  told: { missing: 'Napisz, co jest nie tak', long: 'Użyj najwyżej 20 000 znaków' },
  help: { question: 'Co by pomogło?', hint: 'Jeśli wiesz.' },
  long: 'Skróć ten tekst',
  about: { question: 'Dla kogo jest ta pomoc?', options: { me: 'Dla mnie', somebody: 'Dla kogoś innego' } },
  whose: { question: 'Imię i nazwisko tej osoby', missing: 'Wpisz imię i nazwisko tej osoby' },
  relation: {
    question: 'Skąd znasz tę osobę',
    hint: 'Na przykład: to moja matka, sąsiad albo osoba, którą się opiekuję.',
  },
  agrees: {
    question: 'Czy ta osoba zgadza się na Twoją prośbę?',
    hint: 'O kimś innym możemy Ci powiedzieć dopiero wtedy, gdy się zgodzi, jeśli może.',
    missing: 'Zaznacz, czy ta osoba się zgadza',
    options: { yes: 'Tak', 'not-yet': 'Jeszcze nie pytałem/pytałam', cannot: 'Nie może powiedzieć' },
  },
  why: {
    question: 'Dlaczego nie może powiedzieć',
    hint: 'Na przykład: to dziecko, jest zbyt chora albo nie żyje.',
    missing: 'Napisz, dlaczego ta osoba nie może sama się zgodzić',
  },
  name: { question: 'Twoje imię i nazwisko', missing: 'Wpisz swoje imię i nazwisko' },
  by: {
    question: 'Jak mamy Ci odpowiedzieć?',
    options: {
      email: 'Pocztą elektroniczną',
      phone: 'Telefonicznie',
      post: 'Listem',
      page: 'Na prywatnej stronie, do której tylko ja mam link',
    },
    missing: 'Wybierz, jak mamy Ci odpowiedzieć',
  },
  email: {
    question: 'Twój adres e-mail',
    hint: 'Napiszemy tam też, gdy na Twojej prywatnej stronie pojawi się coś nowego. Wiadomość nie mówi, czego to dotyczy.',
    wrong: 'Wpisz poprawny adres e-mail, na przykład imie@example.org',
    missing: 'Wpisz swój adres e-mail albo wybierz inny sposób',
  },
  phone: {
    question: 'Twój numer telefonu',
    wrong: 'Wpisz numer telefonu cyframi, na przykład 01632 960001',
    missing: 'Wpisz swój numer telefonu albo wybierz inny sposób',
  },
  address: { question: 'Twój adres', missing: 'Wpisz swój adres albo wybierz inny sposób' },
  when: { question: 'Kiedy jest dla Ciebie dobra pora?', hint: 'Na przykład: po 16.00, nie w poniedziałki.' },
  needs: {
    question: 'Czy potrzebujesz czegoś, żeby przeczytać lub usłyszeć naszą odpowiedź?',
    hint: 'Zaznacz wszystko, co pasuje.',
    options: {
      'large-print': 'Duży druk',
      'easy-read': 'Tekst łatwy do czytania',
      braille: 'Alfabet Braille’a',
      audio: 'Nagranie',
      'sign-language': 'Brytyjski język migowy',
      interpreter: 'Tłumacz',
      'text-relay': 'Przekaz tekstowy przez telefon',
      'more-time': 'Więcej czasu na rozmowę',
    },
  },
  otherNeeds: { question: 'Co jeszcze Ci pomoże', hint: 'Na przykład język, którym mówisz.' },
};
