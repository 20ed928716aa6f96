import { counting } from './plural.ts';
import type { SurveyWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');
const number = new Intl.NumberFormat('cy');

export const words: SurveyWords = {
  survey: {
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
  },
  anonymous: 'Nid ydym yn gofyn pwy ydych chi.',
  choose: 'Dewiswch',
  ranking: {
    put: (name, place) => `${name}: rhoi yn safle ${place}`,
    up: (name) => `Symud ${name} i fyny`,
    down: (name) => `Symud ${name} i lawr`,
    out: (name) => `Tynnu ${name} allan`,
    left: counted({
      zero: 'Mae gan bob un ei safle.',
      one: '# ar ôl i’w osod.',
      two: '# ar ôl i’w gosod.',
      few: '# ar ôl i’w gosod.',
      many: '# ar ôl i’w gosod.',
      other: '# ar ôl i’w gosod.',
    }),
  },
};
