import type { OrganisationDraft, SettingsDraft } from '@hearback/contract';
import type { Kysely, Updateable } from 'kysely';
import type { Database, OrganisationRow } from '../database/schema.ts';
import { successorsFrom } from './store.ts';

/** An organisation as somebody has read it: a change to it counts only while nobody else has made one. */
export interface Read {
  ods: string;
  version: number;
}

/** Adds an organisation; false where there is one with its code. */
export async function addOne(
  db: Kysely<Database>,
  ods: string,
  { name, kind, parent = null }: NonNullDraft,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('organisations')
    .values({ ods, name, kind, parent, successor: null, closed_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

type NonNullDraft = Omit<OrganisationDraft, 'parent'> & { parent?: string | null | undefined };

/** Gives an organisation another name, kind or place; false where somebody was first. */
export function renameOne(db: Kysely<Database>, read: Read, { name, kind, parent = null }: NonNullDraft) {
  return change(db, read, { name, kind, parent, register_name: null });
}

/** Closes an organisation; false where somebody was first. */
export function closeOne(db: Kysely<Database>, read: Read, closing: { at: string; successor: string | undefined }) {
  return change(db, read, { closed_at: closing.at, successor: closing.successor ?? null });
}

/** Opens a closed organisation as it was; false where somebody was first. */
export function reopenOne(db: Kysely<Database>, read: Read) {
  return change(db, read, { closed_at: null, successor: null });
}

/** Has an organisation require a second step of its staff since then, or no more; false where somebody was first. */
export function requireStepAt(db: Kysely<Database>, read: Read, since: string | undefined) {
  return change(db, read, { step_required_since: since ?? null });
}

/** Lets mails to staff hold the words of an organisation's published stories, or no more; false where somebody was first. */
export function allowStoryInMails(db: Kysely<Database>, read: Read, isAllowed: boolean) {
  return change(db, read, { story_in_mails: isAllowed ? 1 : 0 });
}

/** Sets an organisation up anew; false where somebody was first. */
export async function setOne(
  db: Kysely<Database>,
  read: Read,
  { draft, registerName }: { draft: SettingsDraft; registerName: string },
): Promise<boolean> {
  const { name, help = null, complaint = null, survey = null, opening = null, accent = null, ...rest } = draft;
  const { theme, closedDoors, origins, services, replyWithin, isClockPublic, helpWithin } = rest;
  return db.transaction().execute(async (trx) => {
    const isFirst = await change(trx, read, {
      ...{ name, help, complaint, survey, opening, accent },
      register_name: name === registerName ? null : registerName,
      theme: theme ? JSON.stringify(theme) : null,
      closed_doors: JSON.stringify(closedDoors),
      origins: JSON.stringify([...new Set(origins)]),
      clock_days: replyWithin.days,
      clock_counted: replyWithin.counted,
      clock_public: isClockPublic ? 1 : 0,
      help_days: helpWithin?.days ?? null,
      help_counted: helpWithin?.counted ?? null,
    });
    if (isFirst) await writeServices(trx, read.ods, services);
    return isFirst;
  });
}

async function writeServices(db: Kysely<Database>, ods: string, services: SettingsDraft['services']): Promise<void> {
  await db.deleteFrom('services').where('ods', '=', ods).execute();
  if (services.length === 0) return;
  const rows = services.map(({ id, name }, position) => ({ ods, id, name, position }));
  await db.insertInto('services').values(rows).execute();
}

async function change(
  db: Kysely<Database>,
  { ods, version }: Read,
  set: Updateable<OrganisationRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisations')
    .set({ ...set, version: version + 1 })
    .where('ods', '=', ods)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The services that stories were told about, by id: they cannot be taken away. */
export async function servicesInUse(db: Kysely<Database>, ods: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('stories')
    .select('service')
    .distinct()
    .where('ods', '=', ods)
    .where('service', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ service }) => service ?? []));
}

/** Whether following successors from one organisation leads to another. */
export async function leadsTo(db: Kysely<Database>, from: string, target: string): Promise<boolean> {
  for await (const { ods } of successorsFrom(db, from)) if (ods === target) return true;
  return false;
}
