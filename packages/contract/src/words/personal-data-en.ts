import type { PersonalDataKind } from '../personal-data/index.ts';

/** What was found, as it stands in a sentence: "This may be …". */
export const personalData = {
  'nhs-number': 'an NHS number',
  phone: 'a phone number',
  email: 'an email address',
  'web-address': 'a web address or account name',
  postcode: 'a postcode',
  address: 'an address',
  date: 'a full date',
  age: 'an exact age',
  name: 'a name',
  'id-number': 'a number that stands for one person or car',
} satisfies Record<PersonalDataKind, string>;
