import { endpoints, type FieldError, PICTURE_UPLOAD_BYTES, type SurveyDefinition } from '@hearback/contract';
import { PICTURES_WAITING, pictureErrors, picturesIn, picturesWaitingWords } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { madeAnew, newAddress } from '../pictures/adding.ts';
import { keptOnce } from '../pictures/once.ts';
import { findPicture, insertPicture } from '../pictures/store.ts';
import type { Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { hasUnnamed, keptPictures, shownPicture } from './picture-store.ts';
import { mustSet } from './setting.ts';

/** Pictures that may be chosen in surveys, for those who write these. */
export function surveyPictureRoutes(app: FastifyInstance, services: Services): void {
  const { db, now } = services;
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.surveyPictures.add,
    bodyLimit: PICTURE_UPLOAD_BYTES,
    handle: async ({ staff, params: { id }, body: { organisation, data }, reply }) => {
      await mustSet(services, staff, organisation);
      const fingerprint = fingerprintOf([organisation, staff.id, data]);
      const { row, isNew } = await keptOnce({
        fingerprint,
        find: () => findPicture(db, 'survey_pictures', id),
        make: async () => {
          await mustHaveRoom(db, organisation);
          const made = await madeAnew(services, data);
          return {
            ...{ id, address: newAddress(), ods: organisation },
            ...made,
            fingerprint,
            added_at: instant(now()),
          };
        },
        add: (added) => insertPicture(db, 'survey_pictures', added),
      });
      if (!isNew) reply.code(200);
      return shownPicture(row);
    },
  });
}

/** What no survey names goes after a month: until then there is an end to it. */
async function mustHaveRoom(db: Kysely<Database>, ods: string): Promise<void> {
  if (await hasUnnamed(db, { ods, count: PICTURES_WAITING })) throw new Refusal('not-now', picturesWaitingWords);
}

/** What is wrong with the pictures of a survey that is to be kept. Those of other organisations are theirs alone. */
export async function unknownPictures(
  db: Kysely<Database>,
  { organisation, definition }: { organisation: string; definition: SurveyDefinition },
): Promise<FieldError[]> {
  const pictures = picturesIn(definition).map(({ picture }) => picture);
  return pictureErrors(definition, await keptPictures(db, { ods: organisation, pictures }));
}
