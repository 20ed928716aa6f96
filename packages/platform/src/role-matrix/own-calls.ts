import { usualMailChoices } from '@hearback/contract';
import { PASSWORD } from '../testing/ground.ts';
import { appFor } from '../testing/second-step.ts';
import { newId } from '../testing/stories.ts';
import { another, type Calls, type Scene, well, withStep } from './scene.ts';

/** Calls about what is one's own: by somebody new where the caller would not be signed in after them. */
export function ownCalls(): Calls {
  const search = { name: 'Lifts', search: { words: 'lift' }, alert: 'never' };
  const proving = async (scene: Scene) => {
    const { as, code } = await withStep(scene, true);
    return { as, body: { password: PASSWORD, code } };
  };
  return {
    'staff.session.get': async () => ({}),
    'staff.session.end': async (scene) => ({ as: (await another(scene)).as }),
    'staff.session.changePassword': async (scene) => ({
      as: (await another(scene, true)).as,
      body: { current: PASSWORD, password: 'ways and stones and rivers' },
    }),
    'staff.secondStep.get': async () => ({}),
    'staff.secondStep.setUp': async (scene) => ({ as: (await another(scene)).as, body: {} }),
    'staff.secondStep.confirm': async (scene) => {
      const { as } = await another(scene);
      const { secret } = await well(scene.ground, as, '/v1/staff/second-step', {});
      return { as, body: { code: await appFor(scene.ground, String(secret)).code() } };
    },
    'staff.secondStep.renewCodes': proving,
    'staff.secondStep.turnOff': proving,
    'staff.sessions.list': async () => ({}),
    'staff.sessions.end': async (scene) => {
      const { as } = await another(scene);
      const { sessions } = (await scene.ground.ask('GET', '/v1/staff/sessions', { token: as })).body;
      return { as, params: { id: String((sessions as { id: string }[])[0]?.id) } };
    },
    'staff.sessions.endOthers': async (scene) => ({ as: (await another(scene)).as }),
    'staff.mailChoices.get': async () => ({}),
    'staff.mailChoices.save': async () => ({ body: usualMailChoices }),
    'staff.savedSearches.list': async () => ({}),
    'staff.savedSearches.save': async () => ({ params: { id: newId() }, body: search }),
    'staff.savedSearches.remove': async ({ ground, caller, helper }) => {
      const id = newId();
      await well(ground, caller?.token ?? helper, `/v1/staff/saved-searches/${id}`, search);
      return { params: { id } };
    },
    'staff.news.follow': async () => ({ query: '?seconds=1' }),
  };
}
