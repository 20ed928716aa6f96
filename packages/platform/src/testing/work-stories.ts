import type { WorkStorySubmission } from '@hearback/contract';
import { findWorkDoor, setWorkDoor } from '../work-stories/store.ts';
import type { Ground } from './ground.ts';
import { newId } from './stories.ts';

/** What an organisation says of where else its staff can turn. */
export const SPEAK_UP = 'Ask Robin at the front desk for our guardian.';

/** Opens the door by which staff of an organisation tell, where it is not open. */
export async function openWorkDoor({ platform }: Ground, ods = 'A81001', isOpen = true): Promise<void> {
  const { db } = platform.services;
  const { version, isOpen: was } = await findWorkDoor(db, ods);
  if (was !== isOpen) await setWorkDoor(db, { ods, isOpen, speakUp: SPEAK_UP, version });
}

/** A story of somebody's work, as it is sent. */
export function workSubmission(parts: Partial<WorkStorySubmission> = {}): WorkStorySubmission {
  return {
    ...{ organisation: 'A81001', happened: 'The rota came a day late.', readers: 'moderators', language: 'en' },
    ...{ key: 'w'.repeat(22), ...parts },
  };
}

/** Sends one to an organisation whose door is open. */
export async function tellOfWork(ground: Ground, parts: Partial<WorkStorySubmission> = {}) {
  const id = newId();
  const sent = workSubmission(parts);
  await openWorkDoor(ground, sent.organisation);
  const { status, body } = await ground.ask('PUT', `/v1/work-stories/${id}`, { body: sent });
  if (status !== 201) throw new Error(`The story was not taken in: ${JSON.stringify(body)}`);
  const path = new URL(String(body.link)).pathname;
  return { id, sent, path, token: path.slice('/a/'.length) };
}

/** Sends one and has a moderator ask its author about an edit. */
export async function askAboutWork(ground: Ground, token: string, parts: Partial<WorkStorySubmission> = {}) {
  const told = await tellOfWork(ground, parts);
  const edit = newId();
  const body = { version: 1, happened: 'The rota came late.', reason: 'language' };
  const path = `/v1/staff/work-stories/${told.id}/edits/${edit}`;
  const { status, text } = await ground.ask('PUT', path, { token, body });
  if (status !== 201) throw new Error(`Its author was not asked: ${text}`);
  return { ...told, edit };
}

/** Sends one and has a moderator pass it on. */
export async function passOnWork(ground: Ground, token: string, parts: Partial<WorkStorySubmission> = {}) {
  const told = await tellOfWork(ground, parts);
  const path = `/v1/staff/work-stories/${told.id}/decision`;
  const { status, text } = await ground.ask('POST', path, { token, body: { version: 1, verdict: 'pass-on' } });
  if (status !== 200) throw new Error(`The story was not passed on: ${text}`);
  return told;
}
