import type { SurveyDraft } from '@hearback/contract';
import { FFT_QUESTION, friendsAndFamilyTest } from '@hearback/contract/surveys';
import { addSurvey, openSurvey, respond } from '@hearback/platform';
import { practices } from './organisations.ts';
import type { DemoServices } from './tell.ts';

/** The Friends and Family Test of the first practice; the same in every demo, so that an example's page can name it. */
export const DEMO_SURVEY = '01a21407-0000-7fff-8fff-000000000001';

const DAY_MS = 86_400_000;
const DAYS = 60;

/** What was answered, again and again in this order. */
const SAID: readonly (readonly [answer: string, why?: string])[] = [
  ['very-good', 'Seen on time, and the nurse explained everything.'],
  ['good'],
  ['very-good'],
  ['neither', 'The doctor was fine. I waited on the phone for half an hour.'],
  ['good', 'Easy to book online.'],
  ['very-good'],
  ['poor', 'Nobody could say why the clinic was late.'],
  ['dont-know'],
  ['good'],
];

/** Opens the Friends and Family Test of the first practice, with answers of the last two months. */
export async function askFriendsAndFamily(services: DemoServices, today: Date): Promise<void> {
  const { db } = services;
  const begun = new Date(today.getTime() - DAYS * DAY_MS);
  const definition = structuredClone(friendsAndFamilyTest) as unknown as SurveyDraft['definition'];
  const draft = { organisation: practices[0].ods, kind: 'friends-and-family', definition, revision: 0 } as const;
  await addSurvey(db, { id: DEMO_SURVEY, draft, at: begun.toISOString() });
  const opening = { id: DEMO_SURVEY, revision: 1, version: 0, draft: JSON.stringify(definition) };
  await openSurvey(db, { ...opening, at: begun.toISOString() });
  for (let day = 0; day < DAYS; day += 1) {
    const at = new Date(begun.getTime() + day * DAY_MS + 36_000_000);
    const [answer, why] = SAID[day % SAID.length] ?? ['good'];
    services.setNow(at);
    await respond(
      services,
      { survey: DEMO_SURVEY, id: responseId(at, day) },
      {
        version: 1,
        answers: { [FFT_QUESTION]: answer, ...(why ? { why } : {}) },
        method: day % 4 === 0 ? 'text-message' : 'online',
        language: 'en',
        key: `demo-${day}`.padEnd(22, '-'),
      },
    );
  }
  services.setNow(today);
}

/** An id of that moment: UUIDv7 with the same end each time. */
function responseId(at: Date, number: number): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(number).padStart(12, '0')}`;
}
