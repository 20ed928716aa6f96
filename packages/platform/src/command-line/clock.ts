import { ClockTerms, parseBody } from '@hearback/contract';
import { type KeptTerms, setTerms, termsOf } from '../clocks/store.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { type Given, Misunderstood } from './options.ts';
import { codeIn, mustExist } from './organisations.ts';

/** `organisation clock`: sets how long an organisation gives itself for a first reply, and says what is set. */
export async function setClock({ db }: OpenDatabase, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  await mustExist(db, ods);
  const before = await termsOf(db, ods);
  const [days, counted, isPublic] = [given.one('days'), given.one('counted'), given.one('public')];
  const wanted = {
    days: days === undefined ? before?.days : /^\d+$/.test(days) ? Number(days) : days,
    counted: counted ?? before?.counted,
  };
  const terms = parseBody(ClockTerms, wanted);
  if (!terms.ok) throw new Misunderstood('Give --days from 1 to 60, and --counted as working or calendar.');
  const after = { ...terms.value, isPublic: isYes(isPublic) ?? before?.isPublic ?? false };
  await setTerms(db, ods, after);
  return sayTerms(ods, after);
}

function isYes(word: string | undefined): boolean | undefined {
  if (word === undefined) return undefined;
  if (word === 'yes' || word === 'no') return word === 'yes';
  throw new Misunderstood('Give --public as yes or no.');
}

function sayTerms(ods: string, { days, counted, isPublic }: KeptTerms): string {
  const many = `${days} ${counted} ${days === 1 ? 'day' : 'days'}`;
  const told = isPublic ? 'Its page tells how often it does.' : 'Its page does not tell how often it does.';
  return `${ods} aims to give a first reply within ${many} of publication. ${told}`;
}
