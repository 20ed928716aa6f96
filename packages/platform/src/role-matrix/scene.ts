import type { Role } from '@hearback/contract';
import { enqueue, markFailed } from '../outbox/store.ts';
import { changeDraft, publish, tell, tellAndEdit, tellAndPublish } from '../testing/deeds.ts';
import type { Ground } from '../testing/ground.ts';
import { appFor } from '../testing/second-step.ts';
import { newId } from '../testing/stories.ts';
import { type Actor, GROUP, HERE, seat } from './actors.ts';

/** A call as it is made. */
export interface Call {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  /** A file that is sent in place of a body. */
  raw?: string;
  headers?: Record<string, string>;
  /** Whose call it is, where one's own token would not live through it. */
  as?: string;
  /** What the answer is where it went well and is not the endpoint's own. */
  expects?: number;
}

/** A good call of each endpoint, by its name. */
export type Calls = Record<string, (scene: Scene) => Promise<Call>>;

/** What a call is made in. */
export interface Scene {
  ground: Ground;
  /** Somebody who may do everything, to set the scene. */
  helper: string;
  /** A responder who is not the caller. */
  responder: string;
  /** Somebody who signs in by the usual password. */
  hired: { id: string; email: string };
  /** Whose call it will be; absent where it will be refused. */
  caller: Actor | undefined;
  /** The state, list, role or reason that it is about. */
  about: string;
}

/** A story at the stage that the scene is about. */
export async function storyAt(scene: Scene): Promise<string> {
  const { ground, helper: token, about } = scene;
  if (about === 'rerouted') return sentOn({ ...scene, about: 'enquiry' });
  if (about === 'published') return published(ground, token);
  if (about === 'with-author') return asked(ground, token);
  const { id } = await tell(ground);
  if (about === 'held') {
    await well(ground, token, `/v1/staff/stories/${id}/hold`, { version: 1, reason: 'checking' });
  }
  if (about === 'rejected') {
    await well(ground, token, `/v1/staff/stories/${id}/rejection`, { version: 1, reason: 'commercial' });
  }
  return id;
}

export async function published(ground: Ground, token: string): Promise<string> {
  return (await tellAndPublish(ground, token)).id;
}

/** A report by somebody else that waits for a decision. */
export async function reported({ ground, helper }: Scene): Promise<{ story: string; id: string }> {
  const [story, id] = [await published(ground, helper), newId()];
  const body = { reason: 'duplicate', words: 'We have it already.' };
  await well(ground, helper, `/v1/staff/stories/${story}/reports/${id}`, body);
  return { story, id };
}

/** A story whose author agreed to send it on as what the scene is about. */
export async function sentOn({ ground, helper, about }: Scene): Promise<string> {
  const { id, token } = await tell(ground);
  await well(ground, helper, `/v1/staff/stories/${id}/reroute`, { version: 1, to: about, note: 'They can help.' });
  const yes = { version: 2, answer: 'yes', contact: 'pat@example.org' };
  await well(ground, helper, `/v1/receipts/${token}/reroute`, yes);
  return id;
}

export async function edited(ground: Ground, token: string): Promise<string> {
  return (await tellAndEdit(ground, token)).id;
}

export async function asked(ground: Ground, token: string): Promise<string> {
  const { id } = await tellAndEdit(ground, token);
  await well(ground, token, `/v1/staff/stories/${id}/asking`, { version: 2 });
  return id;
}

export async function paused(ground: Ground, token: string): Promise<string> {
  const id = await published(ground, token);
  await well(ground, token, `/v1/staff/stories/${id}/clock/pause`, { reason: 'We wait for the author.' });
  return id;
}

/** A reply that waits to be checked, by the caller or by somebody else; with a change where it is about one. */
export async function sentReply(
  { ground, helper, responder, about }: Scene,
  token = responder,
): Promise<{ story: string; id: string }> {
  const [story, id] = [await published(ground, helper), newId()];
  const change = about === 'change' ? { change: { id: newId(), ...changeDraft() } } : {};
  const path = `/v1/staff/stories/${story}/replies/${id}`;
  const { status, text } = await ground.ask('PUT', path, {
    token,
    body: { text: 'Thank you for telling.', ...change },
  });
  if (status !== 201) throw new Error(`The reply was not sent: ${text}`);
  return { story, id };
}

/** A mail that was given up: to an author, or to a member of staff. */
export async function failedMail({ ground, helper, about }: Scene): Promise<string> {
  const { db, now } = ground.platform.services;
  const staff = { kind: 'password-changed', to: 'sam@example.org', link: 'http://feedback.example.org' } as const;
  if (about === 'published') {
    const { id } = await tell(ground, { email: 'pat@example.org' });
    await publish(ground, helper, id);
  } else await enqueue(db, [staff], now());
  const row = await db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
  const letter = JSON.parse(row.mail ?? '{}');
  await markFailed(db, row.id, { error: 'no such mailbox', code: 'EENVELOPE', nextAt: undefined, letter });
  return row.id;
}

/** The organisation as it stands, whose version a good call needs. */
export async function versionOf({ ground, helper: token }: Scene, ods: string): Promise<number> {
  return Number((await ground.ask('GET', `/v1/staff/organisations/${ods}`, { token })).body.version);
}

let added = 0;

/** A new organisation; closed where it is to be opened again. */
export async function newOrganisation({ ground, helper: token }: Scene, isClosed = false): Promise<string> {
  const ods = newOds();
  await well(ground, token, `/v1/staff/organisations/${ods}`, { name: ods, kind: 'practice' });
  if (isClosed) await well(ground, token, `/v1/staff/organisations/${ods}/closing`, { version: 1 });
  return ods;
}

export function newOds(): string {
  added += 1;
  return `Z${String(added).padStart(5, '0')}`;
}

/** Somebody new who holds the same as the caller, signed in; with a password where it will be asked for. */
export async function another(
  { ground, caller, hired }: Scene,
  hasPassword = false,
): Promise<{ id: string; as: string }> {
  const roles = caller?.role && caller.place ? { [caller.role]: caller.place } : {};
  const { id, token } = await seat(ground, roles, hasPassword ? hired.id : undefined);
  return { id, as: token };
}

/** The same, with a second step; gives a recovery code too. */
export async function withStep(scene: Scene, hasPassword = false): Promise<{ id: string; as: string; code: string }> {
  const { ground } = scene;
  const { id, as } = await another(scene, hasPassword);
  const { secret } = await well(ground, as, '/v1/staff/second-step', {});
  const body = { code: await appFor(ground, String(secret)).code() };
  const { codes } = await well(ground, as, '/v1/staff/second-step/confirmation', body);
  return { id, as, code: (codes as string[])[0] ?? '' };
}

/** The role that the scene is about, as it is given at the organisation. */
export function roleDraft({ about }: Scene): { role: Role; organisation?: string; group?: string } {
  const role = about as Role;
  if (role === 'operator') return { role };
  return role === 'group-analyst' ? { role, group: GROUP } : { role, organisation: HERE };
}

/** Does something that has to go well. */
export async function well(
  { ask }: Ground,
  token: string,
  path: string,
  body: unknown,
): Promise<Record<string, unknown>> {
  // A call with an id of one's own making is a PUT; every other one that does something is a POST.
  const method = PUTS.test(path) ? 'PUT' : 'POST';
  const answer = await ask(method, path, { token, body });
  if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

const PUTS = /\/(organisations|reply-templates|saved-searches|reports|surveys)\/[^/]+$/;
