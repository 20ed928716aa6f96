import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Instant } from './ids.ts';
import { NewPassword, SignInAddress, StaffMember } from './roles.ts';

/** A password that is being tried: as long as a new one may be. */
export const Password = /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(200));

/** `cookie` for a page on the platform, `token` for a program. */
export const Keep = z.enum(['cookie', 'token']);

export const Session = z.object({
  staff: StaffMember,
  /** For `keep: 'token'` only: send it as `Authorization: Bearer …`. */
  token: z.optional(z.string()),
  /** They must set up a second step before they may do anything else. */
  mustSetUpSecondStep: z.optional(z.boolean()),
});
export type Session = z.infer<typeof Session>;

/** What comes of a right password: a session, or `challenge` where a second step is asked for. */
export const SignedIn = z.object({
  staff: z.optional(Session.shape.staff),
  token: Session.shape.token,
  mustSetUpSecondStep: Session.shape.mustSetUpSecondStep,
  /** Send it with the code from the app, within ten minutes: `secondStep.pass`. */
  challenge: z.optional(z.string()),
});
export type SignedIn = z.infer<typeof SignedIn>;

/** Where a member of staff is signed in. */
export const OpenSession = z.object({
  id: z.string(),
  /** Such as `Firefox on Windows`; absent where the browser did not say. */
  device: z.optional(z.string()),
  startedAt: Instant,
  endsAt: Instant,
  /** The one that asks. */
  isThis: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** The secret part of a link that was mailed, for one use. */
export const MailedToken = /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

export const sessionEndpoints = {
  start: endpoint({
    summary: 'Signs a member of staff in, or asks for their second step where they have one.',
    method: 'POST',
    path: '/v1/staff/session',
    body: z.strictObject({ email: SignInAddress, password: Password, keep: Keep }),
    result: SignedIn,
    problems: ['unauthenticated', 'forbidden', 'too-many'],
  }),
  get: endpoint({
    summary: 'Who is signed in.',
    method: 'GET',
    path: '/v1/staff/session',
    audience: 'staff',
    result: Session,
  }),
  end: endpoint({
    summary: 'Signs out.',
    method: 'DELETE',
    path: '/v1/staff/session',
    audience: 'staff',
  }),
  changePassword: endpoint({
    summary: 'Sets a new password for whoever is signed in, and ends their other sessions.',
    method: 'POST',
    path: '/v1/staff/session/password',
    audience: 'staff',
    body: z.strictObject({ current: Password, password: NewPassword }),
    problems: ['forbidden'],
  }),
};

export const openSessionEndpoints = {
  list: endpoint({
    summary: 'Everywhere that whoever asks is signed in, the latest first.',
    method: 'GET',
    path: '/v1/staff/sessions',
    audience: 'staff',
    result: z.object({ sessions: z.array(OpenSession) }),
  }),
  end: endpoint({
    summary: 'Ends one of one’s own sessions.',
    method: 'DELETE',
    path: '/v1/staff/sessions/{id}',
    audience: 'staff',
    params: z.object({ id: /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)) }),
    problems: ['not-found'],
  }),
  endOthers: endpoint({
    summary: 'Ends every session of one’s own but the one that asks.',
    method: 'DELETE',
    path: '/v1/staff/sessions',
    audience: 'staff',
  }),
};

export const recoveryEndpoints = {
  ask: endpoint({
    summary:
      'Mails a link for a new password to whoever signs in by this address. The answer is the same where nobody does.',
    method: 'POST',
    path: '/v1/staff/recovery',
    body: z.strictObject({ email: SignInAddress }),
  }),
  look: endpoint({
    summary: 'Whether a mailed link for a new password can still be used. It says no more, and uses nothing up.',
    method: 'POST',
    path: '/v1/staff/recovery/look',
    body: z.strictObject({ token: MailedToken }),
    problems: ['not-found'],
  }),
  finish: endpoint({
    summary: 'Sets a new password by a mailed link, and ends every session.',
    method: 'POST',
    path: '/v1/staff/recovery/password',
    body: z.strictObject({ token: MailedToken, password: NewPassword }),
    problems: ['not-found'],
  }),
};
