import type { SurveyPicture } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, SurveyPictureRow } from '../database/schema.ts';

const ADDRESSES = /\/pictures\/([\w-]{22})\.webp/g;
const NAMES_SOME = '%/pictures/%';

/** A picture's place and size, as surveys name it. */
export function shownPicture({
  address,
  width,
  height,
}: Pick<SurveyPictureRow, 'address' | 'width' | 'height'>): SurveyPicture {
  return { path: `/pictures/${address}.webp`, width, height };
}

/** Those of these pictures that an organisation keeps. */
export async function keptPictures(
  db: Kysely<Database>,
  { ods, pictures }: { ods: string; pictures: readonly SurveyPicture[] },
): Promise<SurveyPicture[]> {
  if (pictures.length === 0) return [];
  const addresses = addressesIn(pictures.map(({ path }) => path));
  const rows = await db
    .selectFrom('survey_pictures')
    .select(['address', 'width', 'height'])
    .where('address', 'in', [...addresses])
    .where('ods', '=', ods)
    .execute();
  return rows.map(shownPicture);
}

/**
 * The addresses that surveys name, or versions that were opened: of one organisation's or of all. Read out of their texts once:
 * a look through all texts for each picture would take as many times as long.
 */
export async function namedPictures(db: Kysely<Database>, ods?: string): Promise<Set<string>> {
  const drafts = await db
    .selectFrom('surveys')
    .select('draft as text')
    .where('draft', 'like', NAMES_SOME)
    .$if(ods !== undefined, (query) => query.where('ods', '=', ods as string))
    .execute();
  const versions = await db
    .selectFrom('survey_versions')
    .innerJoin('surveys', 'surveys.id', 'survey_versions.survey_id')
    .select('survey_versions.definition as text')
    .where('survey_versions.definition', 'like', NAMES_SOME)
    .$if(ods !== undefined, (query) => query.where('surveys.ods', '=', ods as string))
    .execute();
  return addressesIn([...drafts, ...versions].map(({ text }) => text));
}

/** Whether an organisation has so many pictures that none of its surveys names. */
export async function hasUnnamed(
  db: Kysely<Database>,
  { ods, count }: { ods: string; count: number },
): Promise<boolean> {
  const rows = await db.selectFrom('survey_pictures').select('address').where('ods', '=', ods).execute();
  if (rows.length < count) return false;
  const named = await namedPictures(db, ods);
  return rows.filter(({ address }) => !named.has(address)).length >= count;
}

function addressesIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(ADDRESSES)].flatMap(([, address]) => address ?? [])));
}
