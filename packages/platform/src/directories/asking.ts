import { LRUCache } from 'lru-cache';
import * as openid from 'openid-client';
import type { KeptDirectory } from './store.ts';

/** Whom a directory says that somebody is. */
export interface Known {
  /** Theirs for good in that directory, whatever becomes of their address. */
  subject: string;
  email: string | undefined;
  /** What the directory says of the address; `undefined` where it says nothing. */
  isVerified: boolean | undefined;
  name: string | undefined;
}

/** What a sign-in by a directory is bound to. */
export interface Binding {
  redirectUri: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** Why a directory did not say who somebody is. */
export class DirectoryTrouble extends Error {
  override name = 'DirectoryTrouble';
  readonly reason: 'away' | 'refused' | 'wrong';

  /** `away`: it could not be reached; `refused`: it let nobody in; `wrong`: its answer is not one to believe. */
  constructor(reason: DirectoryTrouble['reason'], cause: unknown) {
    super(`directory ${reason}`, { cause });
    this.reason = reason;
  }
}

const TIMEOUT_S = 10;
const SCOPE = 'openid email profile';
/** Keys and addresses of a directory change rarely; new keys are fetched when one is met. */
const kept = new LRUCache<string, openid.Configuration>({ max: 100, ttl: 3_600_000 });

/** Where to send a browser so that a directory says who is at it. */
export async function addressToAsk(directory: KeptDirectory, binding: Binding): Promise<string> {
  const client = await clientOf(directory);
  const { redirectUri, state, nonce, verifier } = binding;
  const address = openid.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope: SCOPE,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return address.href;
}

/** Whom the directory named in its answer. Throws {@link DirectoryTrouble}. */
export async function whoCameBack(directory: KeptDirectory, answer: string, binding: Binding): Promise<Known> {
  const client = await clientOf(directory);
  const { redirectUri, state, nonce, verifier } = binding;
  const address = new URL(redirectUri);
  address.search = answer;
  try {
    const tokens = await openid.authorizationCodeGrant(client, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('no claims');
    if (claims.email !== undefined) return knownBy(claims.sub, claims);
    return knownBy(claims.sub, await openid.fetchUserInfo(client, tokens.access_token, claims.sub));
  } catch (error) {
    throw troubleIn(error);
  }
}

async function clientOf(directory: KeptDirectory): Promise<openid.Configuration> {
  const key = JSON.stringify(directory);
  const known = kept.get(key);
  if (known) return known;
  const { issuer, clientId, clientSecret } = directory;
  const server = new URL(issuer);
  // Checked where it is added: without TLS it is on this very machine.
  const execute = server.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  try {
    const found = await openid.discovery(server, clientId, undefined, undefined, { timeout: TIMEOUT_S, execute });
    const metadata = found.serverMetadata();
    const isBasic = (metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']).includes(
      'client_secret_basic',
    );
    const way = isBasic ? openid.ClientSecretBasic(clientSecret) : openid.ClientSecretPost(clientSecret);
    const client = new openid.Configuration(metadata, clientId, clientSecret, way);
    client.timeout = TIMEOUT_S;
    for (const apply of execute) apply(client);
    kept.set(key, client);
    return client;
  } catch (error) {
    throw troubleIn(error);
  }
}

function knownBy(subject: string, claims: Readonly<Record<string, unknown>>): Known {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
  const { email, email_verified, name } = claims;
  // Some directories say it as text.
  const isVerified = email_verified === undefined ? undefined : String(email_verified) === 'true';
  return { subject, email: text(email)?.toLowerCase(), isVerified, name: text(name) };
}

function troubleIn(error: unknown): DirectoryTrouble {
  if (error instanceof openid.AuthorizationResponseError) return new DirectoryTrouble('refused', error);
  return new DirectoryTrouble(isAway(error) ? 'away' : 'wrong', error);
}

/** A network that fails is a `TypeError` by the standard of fetch; the library wraps what it cannot read. */
function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const { code, name, cause } = Object(error) as { code?: string; name?: string; cause?: unknown };
  if (code === 'OAUTH_TIMEOUT' || name === 'TimeoutError') return true;
  const status = Object(cause).status ?? Object(error).status;
  if (typeof status === 'number') return status >= 500;
  return cause instanceof Error && isAway(cause);
}
