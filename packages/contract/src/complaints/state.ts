import * as z from 'zod/mini';

/**
 * Where a complaint stands. `checked`: it had its second look; `sent`: it is answered; `ombudsman`: the Ombudsman looks into
 * it; `settled`: said by word of mouth, and put right by the next working day.
 */
export const ComplaintState = z.enum([
  ...(['received', 'acknowledged', 'investigating', 'drafted', 'second-look', 'checked', 'signed'] as const),
  ...(['sent', 'ombudsman', 'closed', 'settled', 'transferred', 'withdrawn', 'not-considered'] as const),
]);
export type ComplaintState = z.infer<typeof ComplaintState>;

/** As in "It is …". */
export const stateWords: Readonly<Record<ComplaintState, string>> = {
  received: 'received',
  acknowledged: 'acknowledged',
  investigating: 'being investigated',
  drafted: 'drafted',
  'second-look': 'waiting for a second look',
  checked: 'looked at a second time',
  signed: 'signed',
  sent: 'answered',
  ombudsman: 'with the Ombudsman',
  closed: 'closed',
  settled: 'settled',
  transferred: 'sent to another body',
  withdrawn: 'withdrawn',
  'not-considered': 'not considered',
};
