import { type endpoints, fieldError } from '@hearback/contract';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { AccessMail, World } from '../world/world.ts';
import type { Answers } from './caller.ts';

const DAY_MS = 24 * 3_600_000;
const LASTS_MS = DAY_MS / 2;

export const sessions: Answers<typeof endpoints.staff.sessions> = {
  list: (_, { world, staff, token }) => {
    const { email } = staff();
    const own = [...world.sessions].filter(([, one]) => one === email).map(([id]) => id);
    const startedAt = world.instant();
    const endsAt = new Date(Date.parse(startedAt) + LASTS_MS).toISOString();
    // The handlers' tokens name the sessions too: there is nothing to keep secret here.
    const sessions = own.map((one) => ({ id: idOf(one), startedAt, endsAt, isThis: one === token }));
    return { result: { sessions: sessions.reverse() } };
  },
  end: ({ params: { id } }, { world, staff }) => {
    const { email } = staff();
    const found = [...world.sessions].find(([token, one]) => one === email && idOf(token) === id);
    if (!found) throw notFound('session');
    world.sessions.delete(found[0]);
    return { result: undefined };
  },
  endOthers: (_, { world, staff, token }) => {
    world.endSessions(staff().email, token);
    return { result: undefined };
  },
};

export const recovery: Answers<typeof endpoints.staff.recovery> = {
  ask: ({ body: { email } }, { world }) => {
    if (world.staff.has(email.toLowerCase())) world.mail({ kind: 'recovery', to: email.toLowerCase() });
    return { result: undefined };
  },
  look: ({ body: { token } }, { world }) => {
    mustBeOpen(world, token);
    return { result: undefined };
  },
  finish: ({ body: { token, password } }, { world }) => {
    const mail = mustBeOpen(world, token);
    if (world.staff.get(mail.to)?.password === password) {
      mustBeRight([fieldError('/password', 'not-an-option', 'This is your password already. Choose another.')]);
    }
    world.takeMail('recovery', token);
    world.changePassword(mail.to, password);
    return { result: undefined };
  },
};

function mustBeOpen(world: World, token: string): AccessMail {
  const mail = world.openMail('recovery', token);
  if (!mail) throw new Refusal('not-found', 'This link was used, or is older than an hour. Ask for a new one.');
  return mail;
}

function idOf(token: string): string {
  return token.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 64);
}
