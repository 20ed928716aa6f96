import type { SettingsDraft } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Database } from '../database/schema.ts';
import { saveGroup } from '../groups/store.ts';
import { closeOrganisation, saveOrganisation } from '../organisations/store.ts';
import { setReplySettings } from '../replies/settings.ts';
import type { Place } from './engines.ts';
import { newMigratedPlace } from './migrated-place.ts';

/** Two practices in a group, one that is shut and one that has merged into the second. */
export async function standOrganisations(db: Kysely<Database>): Promise<void> {
  const services = [{ id: 'travel-clinic', name: 'Travel clinic' }];
  await saveOrganisation(db, { ods: 'A81001', name: 'Elm Practice', kind: 'practice', services });
  await saveOrganisation(db, { ods: 'B82002', name: 'Oak Practice', kind: 'practice' });
  await saveOrganisation(db, { ods: 'C83003', name: 'Shut Practice', kind: 'practice' });
  await saveOrganisation(db, { ods: 'D84004', name: 'Merged Practice', kind: 'practice' });
  await closeOrganisation(db, 'C83003', { at: '2025-01-01T00:00:00.000Z' });
  await closeOrganisation(db, 'D84004', { at: '2025-01-01T00:00:00.000Z', successor: 'B82002' });
  // Replies go out at once there: a test of waiting and checking sets what it wants.
  const atOnce = { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 } as const;
  for (const ods of ['A81001', 'B82002', 'C83003', 'D84004']) await setReplySettings(db, ods, atOnce);
  const members = ['A81001', 'B82002'];
  await saveGroup(db, { id: 'tree-network', name: 'Tree Network', members, fromDay: '2020-01-01' });
}

/** A database with those organisations, for tests of stores. */
export interface Records extends OpenDatabase {
  place: Place;
  /**
   * The same database opened once more, as another process would. SQLite waits for a lock without letting go of the
   * thread, so two connections in one process would wait for each other for ever: there it is the one already open.
   */
  openAgain(): Promise<OpenDatabase>;
  remove(): Promise<void>;
}

export async function openRecords(engine: Engine): Promise<Records> {
  const place = await newMigratedPlace(engine);
  const opened = await openDatabase(place);
  const others: OpenDatabase[] = [];
  await standOrganisations(opened.db);
  return {
    ...opened,
    place,
    async openAgain() {
      if (engine === 'sqlite') return opened;
      const other = await openDatabase(place);
      others.push(other);
      return other;
    },
    async remove() {
      for (const { db } of [opened, ...others]) await db.destroy();
      await place.remove();
    },
  };
}

/** What may be set for an organisation. */
export function settingsDraft(parts: Partial<SettingsDraft> = {}): SettingsDraft {
  return {
    name: 'Elm Practice',
    closedDoors: [],
    origins: [],
    services: [],
    replyWithin: { days: 2, counted: 'working' },
    isClockPublic: false,
    ...parts,
  };
}
