import { counting } from './plural.ts';
import type { surveyRest as rest, surveyStart as start } from './survey-en.ts';

const counted = /* @__PURE__ */ counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');
const number = /* @__PURE__ */ new Intl.NumberFormat('cy');

/** What to do about an answer that has so many characters too many. */
export const tooLong = /* @__PURE__ */ counted({
  zero: 'Gwnewch eich ateb # nod yn fyrrach',
  one: 'Gwnewch eich ateb # nod yn fyrrach',
  two: 'Gwnewch eich ateb # nod yn fyrrach',
  few: 'Gwnewch eich ateb # nod yn fyrrach',
  many: 'Gwnewch eich ateb # nod yn fyrrach',
  other: 'Gwnewch eich ateb # o nodau yn fyrrach',
});

export const surveyStart: typeof start = {
  declined: 'Mae’n well gennyf beidio â dweud',
  other: 'Rhywbeth arall',
  otherLabel: 'Yn eich geiriau eich hun',
  agree: 'Rwy’n cytuno',
  month: 'Mis',
  year: 'Blwyddyn',
  upTo: (count) => `Dewiswch hyd at ${number.format(count)}.`,
  all: 'Dewiswch bob un sy’n berthnasol.',
  first: 'Rhowch yr hyn sydd bwysicaf i chi yn gyntaf.',
  private: 'Peidiwch â chynnwys enwau, dyddiadau geni na rhifau ffôn.',
};

export const surveyRest: typeof rest = {
  yes: 'Ydw',
  no: 'Nac ydw',
  notAnswered: 'Heb ei ateb',
  mend: {
    choose: 'Dewiswch ateb',
    write: 'Ysgrifennwch ateb',
    agree: 'Ticiwch y blwch os ydych yn cytuno. Ni allwch fynd ymlaen hebddo',
    eachRow: 'Dewiswch ateb ym mhob rhes',
    eachPlace: 'Rhowch ei safle ei hun i bob un',
    month: 'Dewiswch fis a blwyddyn',
    number: 'Rhowch rif, fel 3',
    whole: 'Rhowch rif cyfan, fel 3',
    again: 'Dewiswch un o’r atebion hyn',
    alone: 'Dewiswch yr ateb hwnnw ar ei ben ei hun, neu’r lleill hebddo',
    least: (count) => `Dewiswch o leiaf ${number.format(count)}`,
    most: (count) => `Dewiswch ddim mwy na ${number.format(count)}`,
    shorter: tooLong,
    atLeast: (least) => `Rhowch ${number.format(least)} neu fwy`,
    atMost: (most) => `Rhowch ${number.format(most)} neu lai`,
    notBefore: (month) => `Dewiswch ${month} neu fis diweddarach`,
    notAfter: (month) => `Dewiswch ${month} neu fis cynharach`,
  },
};
