import { Ods, OrganisationKind, parseBody, Service, Slug, WrittenDay } from '@hearback/contract';
import type { OpenDatabase } from '../database/open-database.ts';
import { saveGroup } from '../groups/store.ts';
import { closeOrganisation, findOrganisation, saveOrganisation } from '../organisations/store.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { type Given, Misunderstood, pair } from './options.ts';

/** `organisation add`: adds one with its services, or brings name, kind and services up to date. */
export async function addOrganisation({ db }: OpenDatabase, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  const name = given.one('name');
  const kind = given.one('kind');
  const services = given.several('service').map(pair);
  if (!name) throw new Misunderstood('Give a --name.');
  const parsedKind = kind === undefined ? undefined : parseBody(OrganisationKind, kind);
  if (parsedKind && !parsedKind.ok) throw new Misunderstood(`Give a --kind of ${OrganisationKind.options.join(', ')}.`);
  if (services.some((service) => !service.name || !parseBody(Service, service).ok)) {
    throw new Misunderstood('Give each --service as a short name and a name: maternity=Maternity ward.');
  }
  const before = await findOrganisation(db, ods);
  await saveOrganisation(db, { ods, name, services, ...(parsedKind ? { kind: parsedKind.value } : {}) });
  if (!before) return `${name} (${ods}) is added.`;
  const renamed = before.name === name ? 'was there already' : `was there already and is renamed from ${before.name}`;
  return `${name} (${ods}) ${renamed}.`;
}

/** `organisation close`: no more stories; whoever comes is led to the successor, where there is one. */
export async function closeOne({ db }: OpenDatabase, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  const successor = given.one('successor');
  for (const code of [ods, ...(successor ? [codeIn(successor)] : [])]) await mustExist(db, code);
  await closeOrganisation(db, ods, { at: instant(new Date()), ...(successor ? { successor } : {}) });
  return `${ods} takes no more stories${successor ? `; people are led to ${successor}` : ''}.`;
}

/** `group add`: adds a group, or members to one, from a day on: today where none is given. */
export async function addGroup({ db }: OpenDatabase, given: Given): Promise<string> {
  const id = given.one('id');
  const name = given.one('name');
  const members = given.several('member').map(codeIn);
  if (!parseBody(Slug, id).ok || !id)
    throw new Misunderstood('Give an --id of small letters and hyphens: ferrow-valley.');
  if (!name) throw new Misunderstood('Give a --name.');
  const fromDay = given.one('from') ?? dayInLondon(new Date());
  if (!parseBody(WrittenDay, fromDay).ok) throw new Misunderstood('Give --from a real day, as 2026-04-01.');
  for (const ods of members) await mustExist(db, ods);
  await saveGroup(db, { id, name, members, fromDay });
  return `${name} is at /g/${id}.`;
}

/** An ODS code of the right shape. */
export function codeIn(text: string | undefined): string {
  if (text && parseBody(Ods, text).ok) return text;
  throw new Misunderstood('Give an ODS code of capital letters and digits, such as F84003.');
}

/** Refuses a code that no organisation here has. */
export async function mustExist(db: OpenDatabase['db'], ods: string): Promise<void> {
  if (!(await findOrganisation(db, ods)))
    throw new Misunderstood(`There is no organisation ${ods} here. Add it first.`);
}
