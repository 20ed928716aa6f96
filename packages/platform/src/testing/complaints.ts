import { createHash } from 'node:crypto';
import type { ComplaintRecording, ComplaintSubmission } from '@hearback/contract';
import type { Ground } from './ground.ts';
import { newId } from './stories.ts';

/** A complaint, as staff write it down. */
export function complaintRecording(parts: Partial<ComplaintRecording> = {}): ComplaintRecording {
  return {
    ...{ organisation: 'A81001', way: 'written', receivedOn: '2026-03-02', wrong: 'Nobody rang me back for a week.' },
    ...{ name: 'Pat Example', about: 'me', by: 'phone', phone: '01632 960001', language: 'en', ...parts },
  };
}

/** Writes one down; gives its id. */
export async function recordComplaint(
  ground: Ground,
  token: string,
  parts: Partial<ComplaintRecording> = {},
): Promise<string> {
  const id = newId();
  const sent = { token, body: complaintRecording(parts) };
  const { status, text } = await ground.ask('PUT', `/v1/staff/complaints/${id}`, sent);
  if (status !== 201) throw new Error(`The complaint was not taken in: ${text}`);
  return id;
}

/** A complaint, as it is sent from a page. */
export function complaintSubmission(parts: Partial<ComplaintSubmission> = {}): ComplaintSubmission {
  return {
    ...{ organisation: 'A81001', wrong: 'Nobody rang me back for a week.', name: 'Pat Example', about: 'me' },
    ...{ by: 'page', language: 'en', key: 'c'.repeat(22), ...parts },
  };
}

/** Opens the door by which one complains to an organisation, where it is not open. */
export async function openComplaintDoor({ platform }: Ground, ods = 'A81001'): Promise<void> {
  const { db, directory } = platform.services;
  await db.updateTable('organisations').set({ complaint: 'Ask at the desk.' }).where('ods', '=', ods).execute();
  directory.forget();
}

/** Sends one to an organisation whose door is open. */
export async function complain(ground: Ground, parts: Partial<ComplaintSubmission> = {}) {
  const id = newId();
  const sent = complaintSubmission(parts);
  await openComplaintDoor(ground, sent.organisation);
  const { status, body } = await ground.ask('PUT', `/v1/complaints/${id}`, { body: sent });
  if (status !== 201) throw new Error(`The complaint was not taken in: ${JSON.stringify(body)}`);
  const path = new URL(String(body.link)).pathname;
  return { id, sent, path, token: path.slice('/a/'.length) };
}

/** A letter, and the hash that it is kept by. */
export const LETTER = { text: 'Dear Pat,\n\nWe are sorry.', hash: hashOf('Dear Pat,\n\nWe are sorry.') };

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A complaint with a letter. */
export async function standLetter(ground: Ground, token: string) {
  const complaint = await recordComplaint(ground, token);
  const path = `/v1/staff/complaints/${complaint}/letters/${LETTER.hash}`;
  const { status, text } = await ground.ask('PUT', path, { token, body: { text: LETTER.text } });
  if (status !== 201) throw new Error(`The letter was not kept: ${text}`);
  return { complaint, letter: LETTER.hash };
}
