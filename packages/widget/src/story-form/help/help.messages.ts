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
};

export const danger = {
  heading: 'If you or somebody else is in danger',
  text: 'Nobody reads this form straight away. These people answer day and night. You can still send your story.',
  lines: [
    { who: 'Life in danger:', how: 'call 999', href: 'tel:999' },
    { who: 'Urgent medical help:', how: 'call 111', href: 'tel:111' },
    { who: 'Mental health crisis:', how: 'call 111, then choose option 2', href: 'tel:111,2' },
    { who: 'Somebody to talk to, Samaritans:', how: 'call 116 123', href: 'tel:116123' },
  ],
};
