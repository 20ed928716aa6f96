import type { endpoints, Invitation } from '@hearback/contract';
import { mayGive } from '../world/permissions.ts';
import { Refusal, wrongField } from '../world/refusal.ts';
import type { KeptInvitation, StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustBeGivable, mustManage } from './people.ts';
import { signedIn } from './session.ts';

/** For so long the same invitation again is a slip; later it is to be mailed again. */
const SAME_FOR_MS = 10 * 60_000;
const OPEN_FOR_MS = 7 * 24 * 3_600_000;

export const invitations: Answers<typeof endpoints.staff.invitations> = {
  list: (_, { world, staff }) => {
    const { roles } = mustManage(staff());
    const waiting = [...world.invitations.values()].filter((one) => mayGive(roles, one));
    return { result: { invitations: waiting.reverse().map((one) => shown(world, one)) } };
  },
  send: ({ params: { id }, body: { email, ...draft } }, { world, staff }) => {
    const account = staff();
    const held = mustBeGivable(world, account.roles, draft);
    const fingerprint = JSON.stringify([email.toLowerCase(), draft, account.id]);
    const known = world.invitations.get(id) ?? sentJustNow(world, fingerprint);
    if (known && known.fingerprint !== fingerprint) {
      throw new Refusal('id-used', 'This id is used for another invitation. Make a new one.');
    }
    const kept =
      known ??
      newInvitation(world, {
        id,
        email: email.toLowerCase(),
        ...held,
        by: account.name,
        byId: account.id,
        fingerprint,
      });
    return { result: shown(world, kept), isRepeat: known !== undefined };
  },
  withdraw: ({ params: { id } }, { world, staff }) => {
    const found = world.invitations.get(id);
    if (!found || !mayGive(staff().roles, found)) {
      throw new Refusal('not-found', 'There is no such invitation, or it is not open any more.');
    }
    world.invitations.delete(id);
    return { result: undefined };
  },
  look: ({ body: { token } }, { world }) => {
    const { id: _, sentAt: __, isOver: ___, ...look } = shown(world, mustBeOpen(world, token));
    return { result: { ...look, hasAccount: world.staff.has(look.email) } };
  },
  accept: ({ body: { token, name, jobTitle, password, keep } }, { world }) => {
    const { id, email, role, organisation } = mustBeOpen(world, token);
    const known = world.staff.get(email);
    if (known && known.password !== password) {
      throw new Refusal('unauthenticated', 'This is not the password of your account. Check it, then try again.');
    }
    if (!known && !name) throw wrongField('/name', 'required');
    if (!known && !jobTitle) throw wrongField('/jobTitle', 'required');
    const account: StaffAccount = known ?? {
      id: `staff-${id}`,
      email,
      name: name ?? '',
      jobTitle: jobTitle ?? '',
      roles: [],
      password,
    };
    account.roles = [...account.roles, { role, organisation }];
    world.staff.set(email, account);
    world.invitations.delete(id);
    if (account.secondStep?.since) return { result: { challenge: world.challenge(email) } };
    return signedIn(world, account, keep);
  },
};

function newInvitation(world: World, draft: Omit<KeptInvitation, 'sentAt' | 'expiresAt' | 'token'>): KeptInvitation {
  const sentAt = world.instant();
  const expiresAt = new Date(Date.parse(sentAt) + OPEN_FOR_MS).toISOString();
  const kept = { ...draft, sentAt, expiresAt, token: world.mail({ kind: 'invited', to: draft.email }) };
  world.invitations.set(draft.id, kept);
  return kept;
}

/** Whoever presses twice means one mail. */
function sentJustNow(world: World, fingerprint: string): KeptInvitation | undefined {
  const since = Date.parse(world.instant()) - SAME_FOR_MS;
  return [...world.invitations.values()].find(
    (one) => one.fingerprint === fingerprint && Date.parse(one.sentAt) > since,
  );
}

function mustBeOpen(world: World, token: string): KeptInvitation {
  const found = [...world.invitations.values()].find((one) => one.token === token);
  const sender = [...world.staff.values()].find(({ id }) => id === found?.byId);
  if (found && mayGive(sender?.roles ?? [], found) && !shown(world, found).isOver) return found;
  throw new Refusal('not-found', 'This invitation is used, withdrawn or too old. Ask whoever sent it for a new one.');
}

function shown(world: World, { fingerprint: _, token: __, byId: ___, ...invitation }: KeptInvitation): Invitation {
  return { ...invitation, isOver: invitation.expiresAt <= world.instant() };
}
