import { SURVEYS } from '../surveys/addresses.ts';

/** The part of the address of surveys that returns are under. */
export const RETURNS = 'returns';

/** An organisation's monthly returns of the Friends and Family Test; of one month where it is named. */
export function addressOfReturns(ods: string, month?: string): string {
  const own = `${SURVEYS}/${RETURNS}/${ods}`;
  return month ? `${own}?month=${month}` : own;
}
