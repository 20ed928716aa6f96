import type { PersonalDataKind } from '@hearback/contract/personal-data';

const kinds: Record<PersonalDataKind, string> = {
  'nhs-number': 'looks like an NHS number',
  phone: 'looks like a phone number',
  email: 'looks like an email address',
  'web-address': 'looks like a web address or account',
  postcode: 'looks like a postcode',
  address: 'looks like an address',
  date: 'is an exact date',
  age: 'is an age that few people have',
  name: 'looks like a name',
  'id-number': 'looks like a number that belongs to one person',
};

const by: Record<PersonalDataKind, string> = {
  'nhs-number': '(NHS number)',
  phone: '(phone number)',
  email: '(email address)',
  'web-address': '(web address)',
  postcode: '(postcode)',
  address: '(address)',
  date: '(date)',
  age: '(age)',
  name: '(name)',
  'id-number': '(number)',
};

export const help = {
  still: 'You can still send your story.',
  summary: (count: number) =>
    count === 1
      ? 'One thing here could tell people who somebody is'
      : `${count} things here could tell people who somebody is`,
  why: 'Stories are public. We looked at your words on this device only. It is up to you.',
  kinds,
  by,
  replace: (other: string) => `Write ${other} instead`,
  keep: 'Leave it',
  keepThis: (words: string) => `Leave it: ${words}`,
  more: (count: number) => `Not shown yet: ${count}`,
  replaceAll: 'Replace everything we found',
};
