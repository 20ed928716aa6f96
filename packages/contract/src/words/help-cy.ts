import type { PersonalDataKind } from '../personal-data/index.ts';
import type { help as english } from './help-en.ts';

/** The numbers are those for England, as in the English words: a test holds the two together. */
export const help: typeof english = {
  version: '2026-11-25',
  reviewed: false,
  heading: 'Os oes angen help arnoch nawr',
  text: 'Does neb yn darllen y ffurflen hon ar unwaith. Mae’r bobl hyn yn ateb ddydd a nos, ac mae’r galwadau am ddim.',
  lines: [
    { who: 'Mae bywyd rhywun mewn perygl', how: 'Ffoniwch 999, neu ewch i’r adran frys', href: 'tel:999' },
    {
      who: 'Mae angen help arnoch gyda’ch iechyd meddwl nawr',
      how: 'Ffoniwch 111, yna dewiswch opsiwn\u00A02',
      href: 'tel:111',
      for: ['self-harm', 'abuse', 'violence'],
    },
    { who: 'Mae angen cymorth meddygol arnoch nawr', how: 'Ffoniwch 111', href: 'tel:111', for: ['medical'] },
    {
      who: 'Rydych eisiau siarad â rhywun sy’n gwrando',
      how: 'Ffoniwch Samaritans ar 116\u00A0123',
      href: 'tel:116123',
      for: ['self-harm', 'abuse', 'violence'],
    },
  ],
};

/** What was found, as it stands after the words it was found in. */
export const kinds: Record<PersonalDataKind, string> = {
  'nhs-number': 'yn edrych fel rhif GIG',
  phone: 'yn edrych fel rhif ffôn',
  email: 'yn edrych fel cyfeiriad e-bost',
  'web-address': 'yn edrych fel cyfeiriad gwe neu gyfrif',
  postcode: 'yn edrych fel cod post',
  address: 'yn edrych fel cyfeiriad',
  date: 'yn ddyddiad llawn',
  age: 'yn oed sydd gan ychydig o bobl yn unig',
  name: 'yn edrych fel enw',
  'id-number': 'yn edrych fel rhif sy’n perthyn i un person',
};
