import type { Answers } from '@hearback/contract';
import { friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { dayInLondon } from '../time/clock.ts';
import type { Ground } from './ground.ts';
import { newId } from './stories.ts';

/** A survey whose second question is asked of those alone who say that something could be better. */
export const VISIT = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [
    {
      ...{ id: 'better', kind: 'choice', text: { en: 'Could anything be better?' }, isRequired: true },
      options: [
        { id: 'yes', text: { en: 'Yes' } },
        { id: 'no', text: { en: 'No' } },
      ],
      canDecline: true,
    },
    {
      ...{ id: 'what', kind: 'choices', text: { en: 'What could be better?' }, isRequired: true, most: 2 },
      options: ['waiting', 'phone', 'parking'].map((id) => ({ id, text: { en: id } })),
      hasOther: true,
      showIf: { all: [{ question: 'better', is: 'one-of', values: ['yes'] }] },
    },
    { id: 'ease', kind: 'scale', text: { en: 'How easy was it?' }, from: 0, to: 10 },
    { id: 'more', kind: 'long-text', text: { en: 'Anything else?' } },
  ],
} satisfies SurveyDefinition;

export const FFT: SurveyDefinition = structuredClone(friendsAndFamilyTest) as unknown as SurveyDefinition;

/** A survey of those who work there: each question is asked of everyone. */
export const STAFF = {
  languages: ['en'],
  title: { en: 'Working here' },
  questions: [
    {
      ...{ id: 'safe', kind: 'choice', text: { en: 'Do you feel safe to speak up?' }, canDecline: true },
      options: ['yes', 'partly', 'no'].map((id) => ({ id, text: { en: id } })),
    },
    { id: 'more', kind: 'long-text', text: { en: 'What would make work better?' } },
  ],
} satisfies SurveyDefinition;

export const surveyDraft = (parts: object = {}) => ({
  ...{ organisation: 'A81001', kind: 'survey', definition: VISIT, revision: 0 },
  ...parts,
});

/** A survey that is open; gives its id. */
export async function standSurvey(ground: Ground, token: string, parts: object = {}): Promise<string> {
  const id = newId();
  const saved = await ground.ask('PUT', `/v1/staff/surveys/${id}`, { token, body: surveyDraft(parts) });
  const opened = await ground.ask('POST', `/v1/staff/surveys/${id}/open`, { token, body: { revision: 1 } });
  if (saved.status !== 201 || opened.status !== 200)
    throw new Error(`The survey is not open: ${saved.text} ${opened.text}`);
  return id;
}

export const responseDraft = (answers: Answers, parts: object = {}) => ({
  ...{ version: 1, answers, method: 'online', language: 'en', key: 'k'.repeat(22) },
  ...parts,
});

/** Sends a response. */
export function respondTo(ground: Ground, survey: string, body: object, id = newId()) {
  return ground.ask('PUT', `/v1/surveys/${survey}/responses/${id}`, { body });
}

/** Surveys that are open, and one that is not yet. */
export async function standSurveys(
  ground: Ground,
  token: string,
): Promise<Record<'open' | 'toOpen' | 'toClose' | 'staff', string>> {
  const toOpen = newId();
  await ground.ask('PUT', `/v1/staff/surveys/${toOpen}`, { token, body: surveyDraft() });
  const staff = await standSurvey(ground, token, { kind: 'staff', definition: STAFF });
  return { open: await standSurvey(ground, token), toOpen, toClose: await standSurvey(ground, token), staff };
}

/** An organisation whose Friends and Family Test is open, with the month that it is. */
export async function standReturn({ ground, helper }: { ground: Ground; helper: string }, ods = 'A81001') {
  await standSurvey(ground, helper, { organisation: ods, kind: 'friends-and-family', definition: FFT });
  return { ods, month: dayInLondon(ground.platform.services.now()).slice(0, 7) };
}

/** One-time links to make, for a list. */
export const linksDraft = ({ platform }: Ground, parts: object = {}) => ({
  ...{ name: 'May', by: 'list', until: dayInLondon(platform.services.now()), invitees: [{}] },
  ...parts,
});

/** A survey that is open, and a batch of one-time links to it. */
export async function standLinks(ground: Ground, token: string): Promise<{ survey: string; id: string }> {
  const made = { survey: await standSurvey(ground, token), id: newId() };
  const path = `/v1/staff/surveys/${made.survey}/invitations/${made.id}`;
  const { status, text } = await ground.ask('PUT', path, { token, body: linksDraft(ground) });
  if (status !== 201) throw new Error(`The links were not made: ${text}`);
  return made;
}

/** Something that somebody wrote in answer to a survey, of patients or of staff, and that may be urgent; gives its id. */
export async function standWritten(ground: Ground, token: string, isStaff = false): Promise<string> {
  const survey = await standSurvey(ground, token, isStaff ? { kind: 'staff', definition: STAFF } : {});
  const answers = isStaff ? { safe: 'no', more: URGENT } : { better: 'no', more: URGENT };
  const { status, text } = await respondTo(ground, survey, responseDraft(answers));
  if (status !== 201) throw new Error(`The response was not taken: ${text}`);
  const { db } = ground.platform.services;
  const row = db.selectFrom('written_answers').select('id').where('survey_id', '=', survey);
  return (await row.executeTakeFirstOrThrow()).id;
}

/** Lets what somebody wrote be shown, as a moderator does. */
export async function showWritten({ ask }: Ground, token: string, id: string): Promise<string> {
  const body = { version: 1, verdict: 'show' };
  const { status, text } = await ask('POST', `/v1/staff/written-answers/${id}/decision`, { token, body });
  if (status !== 200) throw new Error(`It is not shown: ${text}`);
  return id;
}

/** What the finder of danger finds something in. */
export const URGENT = 'I want to kill myself.';

/** What somebody answered on paper today. */
export const paperDraft = ({ platform }: Ground, parts: object = {}) => ({
  ...{ version: 1, answers: { better: 'no' }, writtenOn: dayInLondon(platform.services.now()) },
  ...parts,
});
