import type { ComplaintStep, ComplaintSubmission } from '@hearback/contract';
import { doStep, type SignedInStaff, submitComplaint } from '@hearback/platform';
import { trust } from './organisations.ts';
import { type DemoServices, idAt } from './tell.ts';

const HOUR_MS = 3_600_000;

interface Case {
  /** How long ago it came. */
  hours: number;
  made: Pick<ComplaintSubmission, 'wrong' | 'name' | 'by'> & Partial<ComplaintSubmission>;
  steps: readonly ComplaintStep[];
}

const CASES: readonly Case[] = [
  {
    hours: 120,
    made: {
      wrong:
        'My father’s operation was put off three times, each time on the morning itself. Nobody told him why, and he had eaten nothing since the evening before.',
      wanted: 'To know why, and that people are told the day before.',
      ...{ name: 'Oriel Penhale', by: 'post', address: '3 Weir Cottages, Wexcombe', about: 'somebody' },
      ...{ whose: 'Denzil Penhale', relation: 'His daughter', agrees: 'yes', actingFor: 'asked' },
    },
    steps: [{ action: 'acknowledge', how: 'writing', offersDiscussion: true }],
  },
  {
    hours: 20,
    made: {
      wrong: 'I was left in the corridor of the eye clinic for four hours, and was then told that it had closed.',
      wanted: 'An apology, and a new appointment.',
      ...{ name: 'Hester Vane', by: 'email', email: 'hester@example.org', needs: ['large-print'] },
    },
    steps: [],
  },
];

/** What people complained of to the trust, by names that are invented, and what was done about it so far. */
export async function complain(
  services: DemoServices,
  { today, officer }: { today: Date; officer: SignedInStaff | undefined },
) {
  if (!officer) throw new Error('The demo has nobody who sees to complaints.');
  for (const [index, { hours, made, steps }] of CASES.entries()) {
    const at = new Date(today.getTime() - hours * HOUR_MS);
    services.setNow(at);
    const id = idAt(at);
    const key = `demo-complaint-${index}`.padEnd(22, '-');
    await submitComplaint(services, id, {
      ...{ organisation: trust.ods, about: 'me', language: 'en', key },
      ...made,
    });
    for (const [done, step] of steps.entries()) {
      const moment = new Date(at.getTime() + (done + 1) * HOUR_MS);
      services.setNow(moment);
      const draft = { version: done + 1, on: moment.toISOString().slice(0, 10), step };
      await doStep(services, { staff: officer, complaint: id, id: idAt(moment), draft });
    }
  }
  services.setNow(today);
}
