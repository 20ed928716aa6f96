import {
  addSurvey,
  commitResponses,
  openDatabase,
  openLog,
  openServices,
  openSurvey,
  readConfig,
  saveOrganisation,
  sumUp,
} from '@hearback/platform';
import { practices } from '../demo-data/organisations.ts';
import { makeAccounts } from '../demo-data/sign-ins.ts';
import { newId } from '../load/new-story.ts';
import { benchSurvey, chanceFrom, newResponse, services } from './bench-survey.ts';

const DAY_MS = 86_400_000;
/** Two years, of which the filters take a part. */
const DAYS = 730;
const TOGETHER = 500;
const SEED = 2020;

/** Fills an empty database with the responses of two years, by the platform's own intake. Gives the survey's id. */
export async function keepManyResponses(environment: NodeJS.ProcessEnv, count: number): Promise<string> {
  const config = readConfig(environment);
  const opened = await openDatabase(config);
  const { db } = opened;
  const parts = { config, opened, log: openLog('error'), now: () => new Date(), outbox: { nudge: () => undefined } };
  const served = services.map((id) => ({ id, name: id }));
  for (const practice of practices) await saveOrganisation(db, { ...practice, kind: 'practice', services: served });
  await makeAccounts(openServices(parts));
  const [survey, begun] = [newId(), Date.now() - DAYS * DAY_MS];
  const draft = { organisation: practices[0].ods, kind: 'survey', definition: benchSurvey, revision: 0 } as const;
  const at = new Date(begun).toISOString();
  await addSurvey(db, { id: survey, draft, at });
  await openSurvey(db, { id: survey, revision: 1, version: 0, draft: JSON.stringify(benchSurvey), at });
  const chance = chanceFrom(SEED);
  for (let kept = 0; kept < count; kept += TOGETHER) {
    const now = new Date(begun + (kept / count) * DAYS * DAY_MS);
    const responses = Array.from({ length: Math.min(TOGETHER, count - kept) }, () => newResponse(chance));
    const accepted = responses.map(({ id, response }) => ({
      ...{ id, survey, definition: benchSurvey, response, fingerprint: response.key },
    }));
    await commitResponses({ db, now: () => now, publicUrl: '' }, accepted);
  }
  // As the platform does while it runs.
  await sumUp({ db, now: () => new Date() });
  await db.destroy();
  return survey;
}
