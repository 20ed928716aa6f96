import { type Endpoint, endpoints, listed, openBeforeSecondStep } from '@hearback/contract';
import { type HttpHandler, http } from 'msw';
import { answers } from '../answers/answers.ts';
import { type Answer, callerOf } from '../answers/caller.ts';
import { type EndpointName, problemOf } from '../world/failures.ts';
import { Refusal } from '../world/refusal.ts';
import { mustSetUpStep } from '../world/required-steps.ts';
import { letGo } from '../world/sent-replies.ts';
import { type StaffAccount, World } from '../world/world.ts';
import { parsedCall, rawCall } from './read-call.ts';
import { failure, lostConnection, success } from './respond.ts';

export interface HandlersOptions {
  /** Where the platform would be, such as `https://feedback.example.org`. */
  baseUrl: string;
  /** What the platform would know; a new furnished one when absent. */
  world?: World;
}

/**
 * Request handlers for MSW that answer every endpoint of the contract as the platform does, from a world in memory.
 *
 * @example
 * const world = new World();
 * const server = setupServer(...handlers({ baseUrl: 'https://feedback.example.org', world }));
 */
export function handlers({ baseUrl, world = new World() }: HandlersOptions): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  return listed(endpoints).map(([name, endpoint]) => handler(name as EndpointName, endpoint, { base, world }));
}

function handler(name: EndpointName, endpoint: Endpoint, { base, world }: { base: string; world: World }): HttpHandler {
  const answer = answerTo(name);
  const url = base + endpoint.path.replace(/\{(\w+)\}/g, ':$1');
  return http[methods[endpoint.method]](url, async ({ request, params, cookies }) => {
    const fails = world.nextFailure(name);
    letGo(world);
    const problem = problemOf(fails);
    if (fails === 'network') return lostConnection();
    if (problem) return failure(problem);
    const caller = callerOf({ world, baseUrl: base, request, cookies });
    const response = await answered(async () => {
      const raw = await rawCall(request, { params, upload: endpoint.upload });
      if (endpoint.audience === 'staff') mustHaveStep(world, endpoint, caller.staff());
      return success(endpoint, await answer(parsedCall(endpoint, raw), caller));
    });
    return fails === 'answer-lost' ? lostConnection() : response;
  });
}

/** Whoever has to set up a second step may do nothing else before. */
function mustHaveStep(world: World, endpoint: Endpoint, account: StaffAccount): void {
  if (openBeforeSecondStep.includes(endpoint) || !mustSetUpStep(world, account)) return;
  throw new Refusal('forbidden', 'Set up a second step for your sign-in first: in the workspace, under your account.');
}

const methods = { GET: 'get', PUT: 'put', POST: 'post', DELETE: 'delete' } as const;

async function answered(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
}

function answerTo(name: EndpointName): Answer<Endpoint> {
  let found: unknown = answers;
  for (const part of name.split('.')) found = Reflect.get(Object(found), part);
  if (typeof found !== 'function') throw new Error(`Nothing answers ${name} yet.`);
  return found as Answer<Endpoint>;
}
