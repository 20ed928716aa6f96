import type { Kysely } from 'kysely';
import type { Database, PictureRow } from '../database/schema.ts';

/** A picture without its bytes. */
export type PictureFacts = Omit<PictureRow, 'bytes'>;

const facts = [
  'id',
  'address',
  'story_id',
  'change_id',
  'staff_id',
  'width',
  'height',
  'fingerprint',
  'added_at',
] as const;

/** Pictures that show changes, and pictures to choose from in surveys. */
type PictureTable = 'pictures' | 'survey_pictures';

/** Adds a picture; false when the id is there already. */
export async function insertPicture<Table extends PictureTable>(
  db: Kysely<Database>,
  table: Table,
  row: Database[Table],
): Promise<boolean> {
  const inserted = await db
    .insertInto<PictureTable>(table)
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The picture with this id, if there is one. */
export async function findPicture<Table extends PictureTable>(
  db: Kysely<Database>,
  table: Table,
  id: string,
): Promise<Database[Table] | undefined> {
  const row = await db.selectFrom<PictureTable>(table).selectAll().where('id', '=', id).executeTakeFirst();
  return row as Database[Table] | undefined;
}

/** Of these pictures those that were added for this story, without their bytes. */
export async function picturesOf(
  db: Kysely<Database>,
  { story, ids }: { story: string; ids: readonly string[] },
): Promise<PictureFacts[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('pictures').select(facts).where('story_id', '=', story).where('id', 'in', ids).execute();
}

/** Says which pictures a change shows, in the transaction that says so in public; any other it showed is public no more. */
export async function showPictures(
  db: Kysely<Database>,
  { change, ids }: { change: string; ids: readonly string[] },
): Promise<void> {
  await db.updateTable('pictures').set({ change_id: null }).where('change_id', '=', change).execute();
  if (ids.length > 0) await db.updateTable('pictures').set({ change_id: change }).where('id', 'in', ids).execute();
}

/** The bytes of a picture that a change shows whose story is public, or that may be chosen in a survey. */
export async function publicPicture(db: Kysely<Database>, address: string): Promise<Buffer | undefined> {
  const chosen = await db
    .selectFrom('survey_pictures')
    .select('bytes')
    .where('address', '=', address)
    .executeTakeFirst();
  if (chosen) return chosen.bytes;
  const row = await db
    .selectFrom('pictures')
    .innerJoin('changes', 'changes.id', 'pictures.change_id')
    .innerJoin('stories', 'stories.id', 'changes.story_id')
    .select('pictures.bytes')
    .where('pictures.address', '=', address)
    .where('stories.status', '=', 'published')
    .executeTakeFirst();
  return row?.bytes;
}
