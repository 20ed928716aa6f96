import { type Endpoint, pathOf } from '@hearback/contract';
import type { Ground } from '../testing/ground.ts';
import type { Call } from './scene.ts';

/** The status that a call is answered with; of a stream, that it begins. */
export async function statusOf(
  { ask, platform }: Ground,
  endpoint: Endpoint,
  { params = {}, query = '', as: token, ...sent }: Omit<Call, 'as'> & { as: string | undefined },
): Promise<number> {
  const path = `${pathOf(endpoint, params)}${query}`;
  if (!endpoint.isStream) return (await ask(endpoint.method, path, { token, ...sent })).status;
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await fetch(`${platform.address}${path}`, { headers });
  await answer.body?.cancel();
  return answer.status;
}
