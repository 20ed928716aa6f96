import {
  endpoints,
  type FieldError,
  PICTURE_UPLOAD_BYTES,
  type SurveyDefinition,
  type SurveyPicture,
} from '@hearback/contract';
import { pictureErrors, picturesIn } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database, SurveyPictureRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { madeAnew, newAddress } from '../pictures/adding.ts';
import type { Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { mustSet } from './setting.ts';

/** Pictures that may be chosen in surveys, for those who write these. */
export function surveyPictureRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.surveyPictures.add,
    bodyLimit: PICTURE_UPLOAD_BYTES,
    handle: async ({ staff, params: { id }, body: { organisation, data }, reply }) => {
      await mustSet(services, staff, organisation);
      const fingerprint = fingerprintOf([organisation, staff.id, data]);
      const known = await findPicture(services.db, id);
      if (!known) {
        const made = await madeAnew(services, data);
        const at = instant(services.now());
        const row = { ...{ id, address: newAddress(), ods: organisation }, ...made, fingerprint, added_at: at };
        if (await insertPicture(services.db, row)) return shown(row);
      }
      reply.code(200);
      return repeated(known ?? (await findPicture(services.db, id)), fingerprint);
    },
  });
}

/** What is wrong with the pictures of a survey that is to be kept. */
export async function unknownPictures(db: Kysely<Database>, definition: SurveyDefinition): Promise<FieldError[]> {
  const addresses = picturesIn(definition).map(({ picture: { path } }) =>
    path.slice('/pictures/'.length, -'.webp'.length),
  );
  if (addresses.length === 0) return [];
  const rows = await db
    .selectFrom('survey_pictures')
    .select(['address', 'width', 'height'])
    .where('address', 'in', addresses)
    .execute();
  return pictureErrors(definition, rows.map(shown));
}

function shown({ address, width, height }: Pick<SurveyPictureRow, 'address' | 'width' | 'height'>): SurveyPicture {
  return { path: `/pictures/${address}.webp`, width, height };
}

function repeated(known: SurveyPictureRow | undefined, fingerprint: string): SurveyPicture {
  if (known?.fingerprint === fingerprint) return shown(known);
  throw new Refusal('id-used', 'Another picture has this id. Make a new id and send it again.');
}

async function findPicture(db: Kysely<Database>, id: string): Promise<SurveyPictureRow | undefined> {
  return db.selectFrom('survey_pictures').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Adds a picture; false when the id is there already. */
async function insertPicture(db: Kysely<Database>, row: SurveyPictureRow): Promise<boolean> {
  const inserted = await db
    .insertInto('survey_pictures')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
