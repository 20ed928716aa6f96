import type { EnquiryOutcome, EnquirySubmission } from '@hearback/contract';
import {
  noteOnEnquiry,
  progressEnquiry,
  type SignedInStaff,
  setHelpTerms,
  submitEnquiry,
  writeToPerson,
} from '@hearback/platform';
import { trust } from './organisations.ts';
import { type DemoServices, idAt } from './tell.ts';

const HOUR_MS = 3_600_000;

type Asked = Pick<EnquirySubmission, 'wrong' | 'help' | 'name' | 'by'> & Partial<EnquirySubmission>;

interface Case {
  /** How long ago it came. */
  hours: number;
  asked: Asked;
  answer?: string;
  contact?: string;
  /** What the person whom it is about said of being asked for. */
  agreement?: string;
  outcome?: EnquiryOutcome;
}

const CASES: readonly Case[] = [
  {
    hours: 420,
    asked: {
      wrong: 'My hearing aid was sent for repair in September and nobody can tell me where it is.',
      help: 'The old one back, or another until it is found.',
      ...{ name: 'Noor Tallis', by: 'email', email: 'noor@example.org', needs: ['text-relay'] },
    },
    answer:
      'It was at the other clinic. It is at the desk of audiology now, in your name, and we have checked that it works.',
    contact: 'Audiology found it in the box of the other clinic.',
    outcome: 'put-right',
  },
  {
    hours: 250,
    asked: {
      wrong: 'The letter says that I did not come in June. I was there, and waited for two hours.',
      help: 'That the letter is put right, so that I am not taken off the list.',
      ...{ name: 'Gethin Marlowe', by: 'phone', phone: '01632 960045', when: 'After four in the afternoon' },
    },
    answer: 'You are on the list with the date that you had. A new letter says so, and is on its way to you.',
    outcome: 'explained',
  },
  {
    hours: 70,
    asked: {
      wrong: 'My mother came home from the ward without her glasses, and she cannot read her tablets’ labels.',
      help: 'That somebody looks for them.',
      ...{ name: 'Ines Corran', by: 'phone', phone: '01632 960046', about: 'somebody', whose: 'Rosa Corran' },
      ...{ relation: 'Her daughter', agrees: 'not-yet' },
    },
    agreement: 'We rang her on the ward’s number for her. She is glad that her daughter asks.',
    answer: 'The ward sister is looking for them today. I write here again tomorrow, whatever we find.',
  },
  {
    hours: 45,
    asked: {
      wrong: 'The ramp at the back door of outpatients is closed, and nobody says how to get in with a wheelchair.',
      ...{ name: 'Tobias Wren', by: 'page' },
    },
  },
  {
    hours: 6,
    asked: {
      wrong: 'I was told that I would hear about my scan within two weeks. It is five now.',
      help: 'To know whether anything was found.',
      ...{ name: 'Marguerite Ashdown', by: 'phone', phone: '01632 960047', needs: ['large-print'] },
    },
  },
];

/** What people asked the trust in private, by names that are invented, and what was done about it. */
export async function askForHelp(
  services: DemoServices,
  { today, officer }: { today: Date; officer: SignedInStaff | undefined },
) {
  if (!officer) throw new Error('The demo has nobody who helps.');
  // What one trust aims at (domain reference, PALS).
  await setHelpTerms(services.db, trust.ods, { days: 10, counted: 'working' });
  for (const [index, one] of CASES.entries()) await tellOne(services, { one, index, today, officer });
  services.setNow(today);
}

interface Telling {
  one: Case;
  index: number;
  today: Date;
  officer: SignedInStaff;
}

async function tellOne(services: DemoServices, { one, index, today, officer }: Telling): Promise<void> {
  const at = new Date(today.getTime() - one.hours * HOUR_MS);
  services.setNow(at);
  const enquiry = idAt(at);
  const key = `demo-${index}`.padEnd(22, '-');
  await submitEnquiry(services, enquiry, {
    ...{ organisation: trust.ods, about: 'me', language: 'en', key },
    ...one.asked,
  });
  const later = (hours: number) => {
    const moment = new Date(at.getTime() + hours * HOUR_MS);
    services.setNow(moment);
    return { staff: officer, enquiry, id: idAt(moment) };
  };
  const { contact, agreement, answer, outcome } = one;
  if (contact) await noteOnEnquiry(services, { ...later(20), draft: { kind: 'note', text: contact } });
  if (agreement) await noteOnEnquiry(services, { ...later(22), draft: { kind: 'agreement', text: agreement } });
  if (answer) await writeToPerson(services, { ...later(25), draft: { version: 1, text: answer, files: undefined } });
  if (!outcome) return;
  const { staff } = later(50);
  await progressEnquiry(services, { staff, id: enquiry, draft: { version: 2, to: 'closed', outcome } });
}
