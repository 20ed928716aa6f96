import { storyStart } from '@hearback/contract/words/story-cy';
import { counting } from './plural.ts';
import type { Words } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('cy');

const left = counted({
  zero: 'Gallwch ysgrifennu # nod arall',
  one: 'Gallwch ysgrifennu # nod arall',
  two: 'Gallwch ysgrifennu # nod arall',
  few: 'Gallwch ysgrifennu # nod arall',
  many: 'Gallwch ysgrifennu # nod arall',
  other: 'Gallwch ysgrifennu # o nodau eraill',
});

const over = counted({
  zero: 'Mae gennych # nod yn ormod',
  one: 'Mae gennych # nod yn ormod',
  two: 'Mae gennych # nod yn ormod',
  few: 'Mae gennych # nod yn ormod',
  many: 'Mae gennych # nod yn ormod',
  other: 'Mae gennych # o nodau yn ormod',
});

const months: Record<string, string> = {
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
};

export const words: Words = {
  reviewed: false,
  language: 'cy',
  direction: 'ltr',
  fromEnglishDate: (date) => date.replace(/[a-z]+/i, (month) => months[month] ?? month),
  story: storyStart,
  form: {
    progress: (number, count) => `Cwestiwn ${number} o ${count}`,
    next: 'Parhau',
    skip: 'Hepgor y cwestiwn hwn',
    lost: 'Nid oedd modd llwytho’r dudalen nesaf. Mae eich atebion yma o hyd. Rhowch gynnig arall arni cyn bo hir.',
    left: (count) => (count < 0 ? over(-count) : left(count)),
  },
  launcher: {
    label: 'Rhoi adborth',
    offline: 'Mae’n ymddangos eich bod all-lein. Rhowch gynnig arall arni pan fyddwch ar-lein eto.',
  },
  panel: {
    title: 'Eich adborth',
    heading: 'Beth hoffech chi ei wneud?',
    doors: {
      story: { name: 'Adrodd eich stori', text: 'Rydym yn ei chyhoeddi heb eich enw, ac fe gewch ateb.' },
      help: { name: 'Cael help gyda rhywbeth nawr', text: 'Preifat. Pan fydd angen datrys rhywbeth.' },
      complaint: {
        name: 'Gwneud cwyn',
        text: 'Preifat. Bydd rhywun yn edrych ar y mater ac yn eich ateb yn ysgrifenedig.',
      },
      survey: { name: 'Ateb arolwg', text: 'Ychydig o gwestiynau byr.' },
      stories: { name: 'Darllen beth ddywedodd pobl eraill', text: 'Eu straeon, yr atebion, a beth newidiodd.' },
    },
    back: 'Pob dewis',
  },
  dialog: { title: 'Eich adborth', close: 'Cau' },
};
