import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { timelineOf } from './store.ts';

describe.each(engines)('a timeline on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  it('cannot be changed or shortened by anybody, with SQL neither', async () => {
    const { db } = ground.platform.services;
    const { id } = await tell(ground);
    const before = await timelineOf(db, id);
    expect(before.map(({ kind }) => kind)).toEqual(['submitted']);
    const changed = db.updateTable('events').set({ kind: 'published' }).where('story_id', '=', id);
    await expect(changed.execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('events').where('story_id', '=', id).execute()).rejects.toThrow('append-only');
    if (engine === 'postgres') await expect(sql`truncate events`.execute(db)).rejects.toThrow('append-only');
    expect(await timelineOf(db, id)).toEqual(before);
  });
});
