import type { ReturnForm, Section } from './form.ts';

// What both returns have. Change the `version` of each with every change.

export const year: ReturnForm['year'] = {
  begins: '04-01',
  source: 'NHS England, guidance on the KO41b: 1 April 2024 to 31 March 2025',
  isVerified: false,
};

/**
 * What ended without an answer. That the body which deals with a complaint counts it is in the guidance on the KO41a; that
 * it counts as not upheld where it was open over the end of a year is ours: it has to leave what was carried forward.
 */
export const leaving: ReturnForm['leaving'] = {
  as: {
    settled: { counts: 'never', as: 'not-upheld' },
    transferred: { counts: 'in-a-later-year', as: 'not-upheld' },
    'not-considered': { counts: 'in-a-later-year', as: 'not-upheld' },
    withdrawn: { counts: 'always', as: 'not-upheld' },
  },
  source: 'settled: regulation 8(1)(c); transferred: guidance on the KO41a; the rest: our own reading',
  isVerified: false,
};

export const age: Section = {
  id: 'age',
  name: 'Age of patient',
  codes: {
    '0-5': '0 to 5',
    '6-17': '6 to 17',
    '18-25': '18 to 25',
    '26-55': '26 to 55',
    '56-64': '56 to 64',
    '65-74': '65 to 74',
    '75-over': '75 and over',
    unknown: 'Age unknown',
  },
  ...{ otherwise: 'unknown', total: 'new', mayBeBlank: false },
  ...{ source: 'from memory of the return', isVerified: false },
};

export const status: Section = {
  id: 'status',
  name: 'Status of complainant',
  codes: {
    patient: 'Patient',
    parent: 'Parent',
    'guardian-carer': 'Guardian or carer',
    other: 'Other or unknown',
  },
  ...{ otherwise: 'other', total: 'new', mayBeBlank: false },
  ...{ source: 'from memory of the return', isVerified: false },
};
