import { codeIn, stepAt } from '../second-step/app-code.ts';
import { signIn } from './access.ts';
import { type Ground, PASSWORD } from './ground.ts';

/** An app that shows codes, by the platform's clock. */
export interface App {
  secret: string;
  /** The code of now, or of so many half minutes from now. */
  code(off?: number): Promise<string>;
}

export function appFor(ground: Ground, secret: string): App {
  return { secret, code: (off = 0) => codeIn(secret, stepAt(ground.platform.services.now()) + off) };
}

/** Sets up a second step for somebody who is signed in. A step passes, so that the app shows a code that is not used. */
export async function setUpStep(ground: Ground, token: string): Promise<{ app: App; codes: string[] }> {
  const begun = await ground.ask('POST', '/v1/staff/second-step', { token, body: { password: PASSWORD } });
  const app = appFor(ground, String(begun.body.secret));
  const body = { code: await app.code() };
  const { body: answer } = await ground.ask('POST', '/v1/staff/second-step/confirmation', { token, body });
  ground.forward(30_000);
  return { app, codes: answer.codes as string[] };
}

/** Gives the password; what comes is what a second step is passed by. */
export async function challengeOf(ground: Ground, email: string, password = PASSWORD): Promise<string> {
  return String((await signIn(ground, email, password)).body.challenge);
}

/** Gives the code. */
export function passStep(ground: Ground, challenge: string, code: string) {
  return ground.ask('POST', '/v1/staff/session/second-step', { body: { challenge, code, keep: 'token' } });
}

/** People at each stage of a second step, and the tokens of those who go on with their own. */
export async function standSteps(ground: Ground) {
  const fresh = async () => {
    const { id, email } = await ground.hire({});
    return { id, email, token: String((await signIn(ground, email)).body.token) };
  };
  const [beginner, renewer, leaver, comer, loser] = [
    await fresh(),
    await fresh(),
    await fresh(),
    await fresh(),
    await fresh(),
  ];
  const begun = await ground.ask('POST', '/v1/staff/second-step', { token: beginner.token, body: {} });
  const [renewing, leaving, coming] = [
    await setUpStep(ground, renewer.token),
    await setUpStep(ground, leaver.token),
    await setUpStep(ground, comer.token),
  ];
  await setUpStep(ground, loser.token);
  const steps = {
    confirm: appFor(ground, String(begun.body.secret)).code,
    renew: renewing.codes[0] ?? '',
    turnOff: leaving.codes[0] ?? '',
    challenge: await challengeOf(ground, comer.email),
    pass: coming.codes[0] ?? '',
    person: loser.id,
  };
  const tokens = {
    'staff.secondStep.confirm': beginner.token,
    'staff.secondStep.renewCodes': renewer.token,
    'staff.secondStep.turnOff': leaver.token,
  };
  return { steps, tokens };
}
