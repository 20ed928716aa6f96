import { saveDirectory } from '../directories/store.ts';
import { type Ground, PASSWORD } from './ground.ts';
import type { OpenIdProvider } from './openid-provider.ts';

/** A directory, and what somebody brings who comes back from it. */
export async function standDirectory(ground: Ground, provider: OpenIdProvider) {
  const { db, config, accounts } = ground.platform.services;
  const { issuer, clientId, clientSecret } = provider;
  const named = { id: 'elm-trust', name: 'Elm Trust', domains: ['elm-trust.example'], ownsMail: false };
  await saveDirectory(db, { ...named, issuer, clientId, clientSecret }, config.secret);
  const email = 'ada@elm-trust.example';
  await accounts.create({ email, name: 'Ada Elm', jobTitle: 'Ward manager', password: PASSWORD });
  provider.people.set('ada', { email, email_verified: true, name: 'Ada Elm' });
  const begun = await ground.ask('POST', '/v1/staff/directories/elm-trust/sign-in');
  const back = await provider.signIn(String(begun.body.address), 'ada');
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { answer: new URL(back).search, headers: { cookie } };
}
