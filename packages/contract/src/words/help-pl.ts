import type { PersonalDataKind } from '../personal-data/index.ts';
import type { help as english } from './help-en.ts';

/** The numbers are those for England, as in the English words: a test holds the two together. */
export const help: typeof english = {
  version: '2026-11-25',
  reviewed: false,
  heading: 'Jeśli potrzebujesz pomocy teraz',
  text: 'Nikt nie czyta tego formularza od razu. Te osoby odbierają w dzień i w nocy, a rozmowy są bezpłatne.',
  lines: [
    {
      who: 'Czyjeś życie jest zagrożone',
      how: 'Zadzwoń pod numer 999 lub jedź na oddział ratunkowy (A&E)',
      href: 'tel:999',
    },
    {
      who: 'Potrzebujesz teraz pomocy w sprawie zdrowia psychicznego',
      how: 'Zadzwoń pod numer 111 i wybierz opcję\u00A02',
      href: 'tel:111',
      for: ['self-harm', 'abuse', 'violence'],
    },
    {
      who: 'Potrzebujesz teraz pomocy medycznej',
      how: 'Zadzwoń pod numer 111',
      href: 'tel:111',
      for: ['medical'],
    },
    {
      who: 'Chcesz porozmawiać z kimś, kto słucha',
      how: 'Zadzwoń do Samaritans pod numer 116\u00A0123',
      href: 'tel:116123',
      for: ['self-harm', 'abuse', 'violence'],
    },
  ],
};

/** What was found, as it stands after the words it was found in. */
export const kinds: Record<PersonalDataKind, string> = {
  'nhs-number': 'wygląda jak numer NHS',
  phone: 'wygląda jak numer telefonu',
  email: 'wygląda jak adres e-mail',
  'web-address': 'wygląda jak adres strony lub konto',
  postcode: 'wygląda jak kod pocztowy',
  address: 'wygląda jak adres',
  date: 'to dokładna data',
  age: 'to wiek, który ma niewiele osób',
  name: 'wygląda jak imię lub nazwisko',
  'id-number': 'wygląda jak numer, który należy do jednej osoby',
};
