import { endpoints, type Invitation, type InvitationLook } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import type { InvitationRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { serve, serveStaff } from '../http/serve.ts';
import { enqueue } from '../outbox/store.ts';
import type { Services } from '../services.ts';
import { startSession } from '../staff/session.ts';
import { refuseForeignPages, type SignedInStaff } from '../staff/signed-in.ts';
import { grantsOf } from '../staff/store.ts';
import { instant } from '../time/clock.ts';
import { mustBeGivable, mustManage, now, rolesHeld } from './access.ts';
import { recordAccess } from './access-log.ts';
import { mayGive } from './giving.ts';
import {
  endInvitation,
  findInvitation,
  holdInviter,
  type InvitedTo,
  isSame,
  keepInvitation,
  openInvitation,
  sameInvitation,
  waitingInvitations,
} from './invitations.ts';
import { join } from './joining.ts';
import { hashOf, newToken } from './mailed-token.ts';

/** For so long the same invitation again is a slip; later it is to be mailed again. */
const SAME_FOR_MS = 10 * 60_000;
const OPEN_FOR_MS = 7 * 24 * 3_600_000;

/** Inviting people, and accepting. */
export function invitationRoutes(app: FastifyInstance, services: Services): void {
  const { invitations } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: invitations.list,
    handle: async ({ staff }) => {
      mustManage(staff);
      const rows = await waitingInvitations(services.db);
      const own = rows.filter((row) => mayGive(staff.grants, row));
      return { invitations: await Promise.all(own.map((row) => shown(services, row))) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: invitations.send,
    handle: async ({ staff, params: { id }, body, reply }) => {
      const email = body.email.toLowerCase();
      const held = await mustBeGivable(services, staff, { subject: email, draft: body });
      const { row, isNew } = await send(services, { id, email, ...held, by: staff });
      if (row.by_id !== staff.id || !isSame(row, { email, ...held })) {
        throw new Refusal('id-used', 'This id is used for another invitation. Make a new one.');
      }
      if (!isNew) reply.code(200);
      return shown(services, row);
    },
  });

  serveStaff(app, {
    services,
    endpoint: invitations.withdraw,
    handle: async ({ staff, params: { id } }) => {
      const row = await findInvitation(services.db, id);
      const isOwn = row !== undefined && mayGive(staff.grants, row);
      const isEnded = isOwn && (await withdraw(services, staff, row));
      if (!isEnded) throw new Refusal('not-found', 'There is no such invitation, or it is not open any more.');
      return undefined;
    },
  });

  serve(app, invitations.look, async ({ body: { token }, reply }) => {
    reply.header('cache-control', 'no-store');
    return looked(services, await mustBeOpen(services, token));
  });

  serve(app, invitations.accept, async ({ body, request, reply }) => {
    refuseForeignPages(services, request);
    const row = await mustBeOpen(services, body.token);
    await join(services, row, body);
    return startSession(services, { ...body, email: row.email, request, reply });
  });
}

async function mustBeOpen({ db, now }: Services, token: string): Promise<InvitationRow> {
  const row = await openInvitation(db, { tokenHash: hashOf(token), at: instant(now()) });
  // It gives what its sender could give now: one who has left gives nothing.
  if (row && mayGive(await grantsOf(db, row.by_id), row)) return row;
  throw new Refusal('not-found', 'This invitation is used, withdrawn or too old. Ask whoever sent it for a new one.');
}

interface Sent {
  row: InvitationRow;
  isNew: boolean;
}

/** Keeps an invitation and its mail. Whoever presses twice means one: of the same sent again, or at once, one is kept. */
async function send(services: Services, { id, email, role, ods, by }: NewInvitation): Promise<Sent> {
  const { db, config, outbox } = services;
  const { token, tokenHash } = newToken();
  const sent = services.now();
  const expires_at = instant(new Date(sent.getTime() + OPEN_FOR_MS));
  const invited = { id, token_hash: tokenHash, email, role, ods, by_id: by.id, by_name: by.name };
  const row: InvitationRow = { ...invited, sent_at: instant(sent), expires_at, ended: null };
  const [held] = await rolesHeld(db, [{ role, ods }]);
  const link = `${config.publicUrl}/workspace/invitation#${token}`;
  const letter = {
    kind: 'invited' as const,
    to: email,
    by: by.name,
    role,
    organisation: held?.organisation?.name ?? held?.group?.name,
    link,
  };
  const since = instant(new Date(sent.getTime() - SAME_FOR_MS));
  const result = await db.transaction().execute(async (trx): Promise<Sent> => {
    await holdInviter(trx, by.id);
    const known =
      (await findInvitation(trx, id)) ?? (await sameInvitation(trx, { email, role, ods, by: by.id, since }));
    if (known) return { row: known, isNew: false };
    // Somebody else has used the id in this very moment.
    if (!(await keepInvitation(trx, row))) return { row: (await findInvitation(trx, id)) ?? row, isNew: false };
    await enqueue(trx, [letter], sent);
    const event = { kind: 'invited' as const, actor: by, subject: email, held: { role, ods } };
    await recordAccess(trx, instant(sent), event);
    return { row, isNew: true };
  });
  if (result.isNew) outbox.nudge();
  return result;
}

interface NewInvitation extends InvitedTo {
  id: string;
  by: SignedInStaff;
}

async function withdraw(
  services: Services,
  actor: SignedInStaff,
  { id, email, role, ods }: InvitationRow,
): Promise<boolean> {
  return services.db.transaction().execute(async (trx) => {
    if (!(await endInvitation(trx, id, 'withdrawn'))) return false;
    await recordAccess(trx, now(services), {
      kind: 'invitation-withdrawn',
      actor,
      subject: email,
      held: { role, ods },
    });
    return true;
  });
}

async function shown(services: Services, row: InvitationRow): Promise<Invitation> {
  const { id, email, by_name, sent_at, expires_at } = row;
  const [held = { role: row.role }] = await rolesHeld(services.db, [row]);
  return {
    id,
    email,
    ...held,
    by: by_name,
    sentAt: sent_at,
    expiresAt: expires_at,
    isOver: expires_at <= now(services),
  };
}

async function looked({ db, accounts }: Services, row: InvitationRow): Promise<InvitationLook> {
  const [held = { role: row.role }] = await rolesHeld(db, [row]);
  const hasAccount = (await accounts.find(row.email)) !== undefined;
  return { ...held, email: row.email, by: row.by_name, expiresAt: row.expires_at, hasAccount };
}
