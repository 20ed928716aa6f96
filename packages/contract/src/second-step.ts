import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { endpoint } from './endpoint.ts';
import { Instant } from './ids.ts';
import { Keep, MailedToken, Password, Session, sessionEndpoints } from './sessions.ts';

/** The six digits that an app shows, or a recovery code; spaces and hyphens are as good as none. */
export const StepCode = /* @__PURE__ */ z
  .string()
  .check(
    z.minLength(1, { abort: true }),
    z.maxLength(40, { abort: true }),
    z.regex(/^[\s\p{Pd}]*(?:(?:\d[\s\p{Pd}]*){6}|(?:[A-Za-z\d][\s\p{Pd}]*){10})$/u),
  );

/** The second step of one's own sign-in: after the password, a code from an app. */
export const SecondStep = z.object({
  /** Since when it is asked for; absent while it is not set up. */
  since: z.optional(Instant),
  /** Recovery codes that are left. */
  codesLeft: z.number(),
  /** Whether this platform wants one from whoever asks. */
  isRequired: z.boolean(),
});
export type SecondStep = z.infer<typeof SecondStep>;

/** What an app is told by a picture or by hand. */
export const StepSetup = z.object({
  /** In base 32, for typing. */
  secret: z.string(),
  /** The same as an address (`otpauth://…`), for a QR code. */
  address: z.string(),
});
export type StepSetup = z.infer<typeof StepSetup>;

/** Codes that each stand for the app once. They are shown this one time. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

const proof = z.strictObject({ password: Password, code: StepCode });

export const secondStepEndpoints = {
  get: endpoint({
    summary: 'Whether one’s own sign-in has a second step.',
    method: 'GET',
    path: '/v1/staff/second-step',
    audience: 'staff',
    result: SecondStep,
  }),
  setUp: endpoint({
    summary:
      'Begins to set up a second step. The password may be left out in the first ten minutes of a session. Nothing changes until a code confirms it.',
    method: 'POST',
    path: '/v1/staff/second-step',
    audience: 'staff',
    body: z.strictObject({ password: z.optional(Password) }),
    result: StepSetup,
    problems: ['forbidden', 'not-now', 'too-many'],
  }),
  confirm: endpoint({
    summary: 'Turns the second step on by a first code, gives the recovery codes and ends one’s other sessions.',
    method: 'POST',
    path: '/v1/staff/second-step/confirmation',
    audience: 'staff',
    body: z.strictObject({ code: StepCode }),
    result: RecoveryCodes,
    problems: ['forbidden', 'not-now', 'too-many'],
  }),
  renewCodes: endpoint({
    summary: 'Gives new recovery codes; the old ones work no longer.',
    method: 'POST',
    path: '/v1/staff/second-step/recovery-codes',
    audience: 'staff',
    body: proof,
    result: RecoveryCodes,
    problems: ['forbidden', 'not-now', 'too-many'],
  }),
  turnOff: endpoint({
    summary: 'Turns the second step off, by password and a code.',
    method: 'POST',
    path: '/v1/staff/second-step/removal',
    audience: 'staff',
    body: proof,
    problems: ['forbidden', 'not-now', 'too-many'],
  }),
  pass: endpoint({
    summary: 'Goes on with a sign-in that asked for a second step.',
    method: 'POST',
    path: '/v1/staff/session/second-step',
    body: z.strictObject({ challenge: MailedToken, code: StepCode, keep: Keep }),
    result: Session,
    problems: ['not-found', 'forbidden', 'too-many'],
  }),
};

/** What somebody may call who has to set up a second step and has not yet. */
export const openBeforeSecondStep: readonly Endpoint[] = [
  sessionEndpoints.get,
  sessionEndpoints.end,
  secondStepEndpoints.get,
  secondStepEndpoints.setUp,
  secondStepEndpoints.confirm,
];
