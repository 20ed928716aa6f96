import { endpoints, parseBody, Role, wrongPlace } from '@hearback/contract';
import type { Config } from '../config.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { groupNames } from '../groups/store.ts';
import { endAccount } from '../people/leaving.ts';
import { resetSecondStep } from '../second-step/own.ts';
import { forgetTries } from '../second-step/tries.ts';
import { type Accounts, openAccounts } from '../staff/accounts.ts';
import { GUESSABLE, isGuessable, type Owner } from '../staff/guessable.ts';
import { EVERYWHERE, type Grant } from '../staff/permissions.ts';
import { grant, grantsOf } from '../staff/store.ts';
import { forgetFailures } from '../staff/throttle.ts';
import { type Given, Misunderstood } from './options.ts';
import { codeIn, mustExist } from './organisations.ts';

const LEAST_PASSWORD = 12;
/** Whoever works on the machine itself. */
export const COMMAND_LINE = { id: 'command-line', name: 'The command line' };

const Address = endpoints.staff.session.start.body.shape.email;

interface StaffPlace {
  opened: OpenDatabase;
  config: Config;
  password: string;
}

/** `staff add`: adds a member of staff with a role, or a role to one. */
export async function addStaff(place: StaffPlace, given: Given): Promise<string> {
  const organisation = given.one('organisation');
  const role = parseBody(Role, given.one('role'));
  if (!role.ok) throw new Misunderstood(`Give a --role of ${Role.options.join(' or ')}.`);
  const group = given.one('group');
  if (organisation && role.value === 'operator') throw new Misunderstood('An operator is one everywhere.');
  const wrong = wrongPlace({ role: role.value, organisation, group });
  if (wrong) throw new Misunderstood(wrong.detail);
  if (organisation) await mustExist(place.opened.db, codeIn(organisation));
  if (group && !(await groupNames(place.opened.db, [group])).has(group)) {
    throw new Misunderstood(`There is no group ${group}.`);
  }
  return giveAccount(place, given, { role: role.value, ods: organisation ?? group ?? EVERYWHERE });
}

async function giveAccount(place: StaffPlace, given: Given, held: Grant): Promise<string> {
  const { opened, config, password } = place;
  const email = addressIn(given);
  const [name, job] = [given.one('name'), given.one('job')];
  if (!name || !job) throw new Misunderstood('Give --name and --job.');
  const accounts = accountsOf(place);
  const known = await accounts.find(email);
  const id =
    known ?? (await accounts.create({ email, name, jobTitle: job, password: await hard(password, { email, name }) }));
  await grant(opened.db, id, [held]);
  const account = await accounts.account(id);
  const kept = known ? `${email} had an account, so name and password stay as they are and the role is added. ` : '';
  return `${kept}${account?.name ?? name} can sign in at ${config.publicUrl}/workspace.`;
}

/** `operator create`: somebody who runs the platform and gives everybody else their roles. */
export async function createOperator(place: StaffPlace, given: Given): Promise<string> {
  return giveAccount(place, given, { role: 'operator', ods: EVERYWHERE });
}

/** `staff password`: a new password; whoever is signed in with the old one is signed out. */
export async function changePassword(place: StaffPlace, given: Given): Promise<string> {
  const email = addressIn(given);
  const accounts = accountsOf(place);
  const id = await mustHaveAccount(accounts, email);
  const account = await accounts.account(id);
  await accounts.changePassword(id, await hard(place.password, { email, name: account?.name }));
  await forgetFailures(place.opened.db, email);
  return `${email} has the new password, and is signed out everywhere.`;
}

/** `staff reset-second-step`: for somebody who has lost app and recovery codes, an operator too. */
export async function resetStep(place: StaffPlace, given: Given): Promise<string> {
  const email = addressIn(given);
  const accounts = accountsOf(place);
  const id = await mustHaveAccount(accounts, email);
  const { opened, config } = place;
  const services = {
    ...{ db: opened.db, config, accounts },
    now: () => new Date(),
    outbox: { nudge: () => undefined },
  };
  if (!(await resetSecondStep(services, COMMAND_LINE, id))) return `${email} has no second step. Nothing is changed.`;
  await forgetTries(opened.db, id);
  return `${email} signs in by password alone, is signed out everywhere, and is told by mail.`;
}

/** `staff remove`: a leaver loses account, sessions and roles at once; what they wrote stays. */
export async function removeStaff(place: StaffPlace, given: Given): Promise<string> {
  const email = addressIn(given);
  const accounts = accountsOf(place);
  const id = await mustHaveAccount(accounts, email);
  const person = { id, email, grants: await grantsOf(place.opened.db, id) };
  const services = { db: place.opened.db, accounts, now: () => new Date() };
  if (!(await endAccount(services, COMMAND_LINE, person))) {
    throw new Misunderstood(`${email} is the last operator. Make somebody else one first: operator create.`);
  }
  return `${email} can no longer sign in. What they wrote stays.`;
}

function accountsOf({ opened, config }: StaffPlace): Accounts {
  return openAccounts({ ...opened, secret: config.secret, publicUrl: config.publicUrl });
}

function addressIn(given: Given): string {
  const email = parseBody(Address, given.one('email'));
  if (email.ok) return email.value;
  throw new Misunderstood('Give an --email, like name@example.org.');
}

async function mustHaveAccount(accounts: Accounts, email: string): Promise<string> {
  const id = await accounts.find(email);
  if (!id) throw new Misunderstood(`Nobody signs in by ${email}.`);
  return id;
}

async function hard(password: string, owner: Owner): Promise<string> {
  if (password.length < LEAST_PASSWORD) {
    throw new Misunderstood(`Set HEARBACK_PASSWORD, ${LEAST_PASSWORD} characters or more.`);
  }
  if (await isGuessable(password, owner)) throw new Misunderstood(`HEARBACK_PASSWORD: ${GUESSABLE}`);
  return password;
}
