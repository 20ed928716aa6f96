import type { Words } from './en.ts';

export const tags: Words['tags'] = {
  'staff-manner': 'Jak traktował mnie personel',
  listening: 'To, że ktoś słuchał',
  skill: 'Umiejętności i wiedza',
  staffing: 'Wystarczająca liczba personelu',
  'getting-through': 'Możliwość dodzwonienia się',
  appointments: 'Wizyty',
  waiting: 'Czas oczekiwania',
  information: 'Wyjaśnienia i informacje',
  'kept-informed': 'Informowanie na bieżąco',
  family: 'Rodzina i opiekunowie',
  continuity: 'Kontakt z tymi samymi osobami',
  discharge: 'Powrót do domu i to, co było potem',
  medicines: 'Leki i recepty',
  pain: 'Pomoc w bólu',
  place: 'Budynek i czystość',
  food: 'Jedzenie i picie',
  travel: 'Dojazd i parking',
  privacy: 'Prywatność i godność',
  'access-needs': 'Pomoc z dostępem lub językiem',
};

// Nouns, as adjectives would ask for the author's gender.
export const feelings: Words['feelings'] = {
  thankful: 'Wdzięczność',
  relieved: 'Ulga',
  reassured: 'Spokój',
  'listened-to': 'Poczucie, że ktoś mnie słucha',
  respected: 'Poczucie szacunku',
  hopeful: 'Nadzieja',
  anxious: 'Niepokój',
  confused: 'Zagubienie',
  frustrated: 'Bezsilność',
  ignored: 'Poczucie lekceważenia',
  sad: 'Smutek',
  angry: 'Złość',
};

export const relations: Words['relations'] = {
  patient: 'Pacjent lub pacjentka',
  carer: 'Opiekun lub opiekunka',
  parent: 'Rodzic lub opiekun prawny',
  relative: 'Ktoś z rodziny',
  friend: 'Ktoś z przyjaciół',
  advocate: 'Rzecznik lub wolontariusz',
};

export const ages: Words['ages'] = {
  'under-16': 'Poniżej 16 lat',
  '16-24': 'Od 16 do 24 lat',
  '25-34': 'Od 25 do 34 lat',
  '35-44': 'Od 35 do 44 lat',
  '45-54': 'Od 45 do 54 lat',
  '55-64': 'Od 55 do 64 lat',
  '65-74': 'Od 65 do 74 lat',
  '75-84': 'Od 75 do 84 lat',
  '85-over': '85 lat lub więcej',
};

// Of the Friends and Family Test, as the question is.
export const experiences: Words['experiences'] = {
  'very-good': 'Bardzo dobrze',
  good: 'Dobrze',
  neither: 'Ani dobrze, ani źle',
  poor: 'Źle',
  'very-poor': 'Bardzo źle',
  'dont-know': 'Nie wiem',
};
