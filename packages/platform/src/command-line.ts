import { parseArgs } from 'node:util';
import { cleanText, Ods, OrganisationKind, parseBody, Role } from '@hearback/contract';
import { configurationHelp, readConfig } from './config.ts';
import { openDatabase } from './database/open-database.ts';
import { saveOrganisation } from './organisations/store.ts';
import { openAccounts } from './staff/accounts.ts';
import { EVERYWHERE } from './staff/permissions.ts';
import { grant } from './staff/store.ts';

const HELP = `Usage: node packages/platform/dist/main.js [command]

  serve                                    Runs the platform (when no command is given).
  organisation add --ods CODE --name NAME [--kind practice|branch|trust|site]
                                           Adds an organisation, or renames it.
  staff add --email ADDRESS --name NAME --job TITLE --role moderator|responder [--organisation CODE]
                                           Adds a member of staff, or a role to one; the password is read from HEARBACK_PASSWORD.
                                           Without --organisation the role is held everywhere.

Settings come from the environment:
${Object.entries(configurationHelp)
  .map(([name, help]) => `  ${name.padEnd(16)} ${help}`)
  .join('\n')}
`;

const LEAST_PASSWORD = 12;

/** Runs a command other than `serve`. Gives the exit code: 0 done, 2 not understood. */
export async function runCommand(words: string[]): Promise<number> {
  const [what, verb] = words;
  try {
    if (what === 'organisation' && verb === 'add') return await addOrganisation(words.slice(2));
    if (what === 'staff' && verb === 'add') return await addStaff(words.slice(2));
  } catch (error) {
    if (!isBadOption(error)) throw error;
    return misunderstood(error.message);
  }
  process.stdout.write(HELP);
  return what === 'help' || what === '--help' ? 0 : 2;
}

async function addOrganisation(words: string[]): Promise<number> {
  const { ods = '', name = '', kind = 'practice' } = read(words, ['ods', 'name', 'kind']);
  const parsedKind = parseBody(OrganisationKind, kind);
  if (!parseBody(Ods, ods).ok || !name || !parsedKind.ok)
    return misunderstood('Give --ods, --name and a --kind that exists.');
  const { db } = await openDatabase(readConfig(process.env));
  await saveOrganisation(db, { ods, name, kind: parsedKind.value });
  await db.destroy();
  process.stdout.write(`${name} (${ods}) is there.\n`);
  return 0;
}

async function addStaff(words: string[]): Promise<number> {
  const { email, name, job, role, organisation } = read(words, ['email', 'name', 'job', 'role', 'organisation']);
  const password = process.env.HEARBACK_PASSWORD ?? '';
  const parsedRole = parseBody(Role, role);
  if (!email || !name || !job || !parsedRole.ok)
    return misunderstood('Give --email, --name, --job and a --role that exists.');
  if (password.length < LEAST_PASSWORD)
    return misunderstood(`Set HEARBACK_PASSWORD, ${LEAST_PASSWORD} characters or more.`);
  const config = readConfig(process.env);
  const opened = await openDatabase(config);
  const accounts = openAccounts({ ...opened, secret: config.secret, publicUrl: config.publicUrl });
  const known = await accounts.find(email);
  const id = known ?? (await accounts.create({ email, name, jobTitle: job, password }));
  await grant(opened.db, id, [{ role: parsedRole.value, ods: organisation ?? EVERYWHERE }]);
  await opened.db.destroy();
  const kept = known ? `${email} had an account, so name and password stay as they are and the role is added. ` : '';
  process.stdout.write(`${kept}${name} can sign in at ${config.publicUrl}/workspace.\n`);
  return 0;
}

/** A name is shown in titles and subjects, where a line break would end it. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

function read(words: string[], names: readonly string[]): Record<string, string | undefined> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: words, options, strict: true });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(String(value))]));
}

function isBadOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function misunderstood(mend: string): number {
  console.error(`${mend}\nSay help to see how.`);
  return 2;
}
