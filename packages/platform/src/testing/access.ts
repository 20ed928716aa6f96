import { type Ground, PASSWORD } from './ground.ts';
import { newId } from './stories.ts';

/** The secret of the last link that was mailed to an address: what is in the outbox until it is sent. */
export async function mailedToken(ground: Ground, kind: 'invited' | 'recovery', to: string): Promise<string> {
  const { db } = ground.platform.services;
  const rows = await db.selectFrom('outbox').select('mail').orderBy('id', 'desc').execute();
  const letters = rows.map(({ mail }) => JSON.parse(mail ?? '{}') as { kind?: string; to?: string; link?: string });
  const letter = letters.find((one) => one.kind === kind && one.to === to);
  return letter?.link?.split('#')[1] ?? '';
}

/** Invites somebody; gives the invitation's id and its link's secret. */
export async function invite(
  ground: Ground,
  token: string,
  invited: { email: string; role: string; organisation?: string; group?: string },
): Promise<{ id: string; mailed: string }> {
  const id = newId();
  await ground.ask('PUT', `/v1/staff/invitations/${id}`, { token, body: invited });
  return { id, mailed: await mailedToken(ground, 'invited', invited.email) };
}

/** Somebody with two sessions and a link for a new password, and two who are invited. */
export async function standAccess(ground: Ground, token: string) {
  const { id: person, email } = await ground.hire({ responder: 'A81001' });
  await ground.ask('POST', '/v1/staff/recovery', { body: { email } });
  const recovery = await mailedToken(ground, 'recovery', email);
  const [first, second] = [newId(), newId()].map((id) => `${id}@example.org`) as [string, string];
  const withdrawn = await invite(ground, token, { email: first, role: 'moderator' });
  const { mailed: invited } = await invite(ground, token, { email: second, role: 'moderator' });
  const leaver = await ground.tokenOf({});
  const own = await ground.ask('GET', '/v1/staff/sessions', { token: leaver });
  const [{ id: session = '' } = {}] = own.body.sessions as { id: string }[];
  return { person, session, leaver, invitation: withdrawn.id, mailed: { recovery, invited } };
}

/** Signs in by the usual password. */
export async function signIn(ground: Ground, email: string, password = PASSWORD) {
  return ground.ask('POST', '/v1/staff/session', { body: { email, password, keep: 'token' } });
}
