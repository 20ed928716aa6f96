import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody whom a directory knows. */
export interface DirectoryPerson {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** A real OpenID provider, as a trust has one. */
export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  people: Map<string, DirectoryPerson>;
  /** Signs somebody in there as a browser would: goes to `address`, and gives where the provider sends them back to. */
  signIn(address: string, person: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts one whose people come back to `redirectUri`. */
export async function startOpenIdProvider(redirectUri: string): Promise<OpenIdProvider> {
  const people = new Map<string, DirectoryPerson>();
  const [clientId, clientSecret] = ['hearback', 'a secret between the two'];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key that only this test knows'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    features: { devInteractions: { enabled: true } },
  });
  server.on('request', provider.callback());
  return {
    ...{ issuer, clientId, clientSecret, people },
    signIn: (address, person) => walk(address, { person, redirectUri }),
    stop: () => stopped(server),
  };
}

/** Follows the provider's redirects, with its cookies, and fills in its two forms: who one is, and that one agrees. */
async function walk(
  address: string,
  { person, redirectUri }: { person: string; redirectUri: string },
): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    if (at.startsWith(redirectUri)) return at;
    const answer = await fetch(at, {
      method: form ? 'POST' : 'GET',
      body: form ?? null,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    const prompt = next ? undefined : /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1];
    if (!next && !prompt) throw new Error(`The provider answers ${answer.status} at ${at}`);
    form = prompt ? new URLSearchParams({ prompt, login: person, password: 'any' }) : undefined;
    if (next) at = new URL(next, at).href;
  }
  throw new Error('The provider sends one round and round');
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
