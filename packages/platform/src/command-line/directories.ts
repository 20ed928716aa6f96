import { parseBody, SignInDirectory } from '@hearback/contract';
import type { Config } from '../config.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import { listDirectories, removeDirectory, saveDirectory } from '../directories/store.ts';
import { type Given, Misunderstood } from './options.ts';

interface Place {
  opened: OpenDatabase;
  config: Config;
  clientSecret: string;
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** `directory add`: lets people sign in by a trust's own directory, or brings what is kept of it up to date. */
export async function addDirectory({ opened, config, clientSecret }: Place, given: Given): Promise<string> {
  const named = parseBody(SignInDirectory, { id: given.one('id'), name: given.one('name') });
  if (!named.ok || named.value.name === '') {
    throw new Misunderstood('Give an --id of small letters and hyphens, such as ferrow-trust, and a --name.');
  }
  const clientId = given.one('client');
  if (!clientId) throw new Misunderstood('Give the --client id that the directory has given you.');
  if (!clientSecret) throw new Misunderstood('Set HEARBACK_DIRECTORY_SECRET to the secret that goes with it.');
  const mail = given.one('mail') ?? 'verified';
  if (mail !== 'verified' && mail !== 'own') throw new Misunderstood('Give --mail as verified or own.');
  const issuer = issuerIn(given.one('issuer'));
  const domains = domainsIn(given);
  const directory = { ...named.value, issuer, clientId, clientSecret, domains, ownsMail: mail === 'own' };
  await saveDirectory(opened.db, directory, config.secret);
  return [
    `Staff with an address at ${domains.join(' or ')} can sign in with ${directory.name}.`,
    `Tell the directory that people come back to ${config.publicUrl}/workspace/directory`,
  ].join('\n');
}

/** `directory list`: says which there are. */
export async function sayDirectories({ opened }: Place): Promise<string> {
  const all = await listDirectories(opened.db);
  return all.length === 0 ? 'There are no directories.' : all.map(({ id, name }) => `${id}  ${name}`).join('\n');
}

/** `directory remove`: nobody signs in by it from now on. */
export async function endDirectory({ opened }: Place, given: Given): Promise<string> {
  const id = given.one('id') ?? '';
  if (!(await removeDirectory(opened.db, id))) throw new Misunderstood(`There is no directory ${id}.`);
  return `Nobody can sign in by ${id} any more. Who is signed in stays so until their session ends.`;
}

function issuerIn(text = ''): string {
  const issuer = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && LOCAL.test(issuer.hostname));
  if (isSafe) return text;
  throw new Misunderstood('Give the --issuer as the directory says it: an address that begins with https://.');
}

function domainsIn(given: Given): string[] {
  const domains = given.several('domain').map((domain) => domain.toLowerCase().replace(/^@/, ''));
  const isGood = domains.every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain));
  if (domains.length > 0 && isGood) return domains;
  throw new Misunderstood('Give each --domain that its people have addresses at, such as trust.example.org.');
}
