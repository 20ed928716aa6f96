import { type Door, parseBody, plainText } from '@hearback/contract';
import type { OpenDatabase } from '../database/open-database.ts';
import { type KeptDoors, OPEN_BY_ITSELF, type OpenByItself } from '../organisations/doors.ts';
import { changeDoors, findDoors, findOrganisation } from '../organisations/store.ts';
import { type Given, Misunderstood } from './options.ts';
import { codeIn, mustExist } from './organisations.ts';

const LONGEST_TEXT = 1000;
const LONGEST_ADDRESS = 500;

/** `organisation doors`: opens and closes an organisation's doors, and says which are open. */
export async function setDoors({ db }: OpenDatabase, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  await mustExist(db, ods);
  const kept = await findDoors(db, ods);
  const closed = closedAfter(kept?.closed ?? [], given);
  await changeDoors(db, ods, { ...textsIn(given), closed });
  const organisation = await findOrganisation(db, ods);
  return sayDoors(ods, organisation?.open ?? false, organisation?.doors ?? []);
}

function sayDoors(ods: string, isOpen: boolean, doors: readonly Door[]): string {
  if (!isOpen) return `${ods} is closed, so none of its doors is open.`;
  return doors.length === 0 ? `${ods} has no door open.` : `${ods} has these doors open: ${doors.join(', ')}.`;
}

/** The texts that were given; an empty one closes its door. */
function textsIn(given: Given): Partial<KeptDoors> {
  const [help, complaint, survey] = [given.one('help'), given.one('complaint'), given.one('survey')];
  return {
    ...(help === undefined ? {} : { help: textOf('help', help) }),
    ...(complaint === undefined ? {} : { complaint: textOf('complaint', complaint) }),
    ...(survey === undefined ? {} : { survey: addressOf(survey) }),
  };
}

function textOf(name: string, text: string): string | null {
  if (text === '') return null;
  if (parseBody(plainText(LONGEST_TEXT), text).ok) return text;
  throw new Misunderstood(`Say it shorter: --${name} takes up to ${LONGEST_TEXT} characters.`);
}

function addressOf(text: string): string | null {
  if (text === '') return null;
  const url = URL.parse(text);
  // A name and a password in an address would be shown to everybody.
  if (url?.protocol === 'https:' && !url.username && !url.password && url.href.length <= LONGEST_ADDRESS)
    return url.href;
  throw new Misunderstood('Give --survey a whole address that begins with https://, or an empty one to close it.');
}

function closedAfter(before: readonly OpenByItself[], given: Given): OpenByItself[] {
  const [toClose, toOpen] = [given.several('close').map(nameIn), given.several('open').map(nameIn)];
  const both = toClose.find((door) => toOpen.includes(door));
  if (both) throw new Misunderstood(`Either --close or --open ${both}, not both.`);
  return OPEN_BY_ITSELF.filter((door) => toClose.includes(door) || (before.includes(door) && !toOpen.includes(door)));
}

function nameIn(word: string): OpenByItself {
  const door = OPEN_BY_ITSELF.find((name) => name === word);
  if (door) return door;
  throw new Misunderstood(
    '--close and --open take story or stories. Help, complaint and survey open with a text and close with an empty one: --help "".',
  );
}
