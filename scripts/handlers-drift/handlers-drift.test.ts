import { endpoints, listed, Problem, pathOf } from '@hearback/contract';
import { handlers, makeOrganisation, makeStaffMember, makeTrust, World } from '@hearback/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIns } from '../demo-data/sign-ins.ts';
import { AHEAD_MS, HALF_AN_HOUR_MS, platformToCompare } from './platform-to-compare.ts';
import { type Outcome, outcomesOf, type Side } from './sides.ts';
import { type Step, steps } from './steps.ts';

const baseUrl = 'https://feedback.example.org';
const practice = makeOrganisation();
const { ods, name } = practice;
const organisations = [
  practice,
  makeTrust(),
  makeOrganisation({ ods: 'Z99002', name: 'Alder Bridge', open: false, successor: { ods, name } }),
  makeOrganisation({ ods: 'Z99003', name: 'Old Mill', open: false }),
  makeOrganisation({ ods: 'Z99004', name: 'Ash Grove', doors: ['help', 'stories'] }),
];
const group = { id: 'ferrow-valley', name: 'Ferrow Valley GP Confederation', members: [ods] };
const [moderator, responder, , manager, operator] = signIns;
const requestHandlers = handlers({ baseUrl, world: worldToCompare() });

/** Lets the handlers answer without taking `fetch` from the platform's side. */
async function handled(request: Request): Promise<Response> {
  for (const handler of requestHandlers) {
    const result = await handler.run({ request, requestId: 'drift' });
    if (result?.response) return result.response;
  }
  throw new Error(`No handler answers ${request.method} ${request.url}.`);
}

function worldToCompare(): World {
  const robin = makeStaffMember({
    id: 'staff-moderator',
    name: 'Robin Hale',
    jobTitle: 'Moderator',
    roles: [{ role: 'moderator' }],
  });
  const kit = makeStaffMember({
    id: 'staff-operator',
    name: 'Kit Farrow',
    jobTitle: 'Feedback lead',
    roles: [{ role: 'operator' }],
  });
  const alex = makeStaffMember({
    id: 'staff-manager',
    name: 'Alex Whitlow',
    jobTitle: 'Practice manager',
    roles: [{ role: 'manager', organisation: { ods, name } }],
  });
  const staff = [
    { ...robin, email: moderator?.email ?? '', password: moderator?.password ?? '' },
    { ...kit, email: operator?.email ?? '', password: operator?.password ?? '' },
    { ...alex, email: manager?.email ?? '', password: manager?.password ?? '' },
    { ...makeStaffMember(), email: responder?.email ?? '', password: responder?.password ?? '' },
  ];
  return new World({ organisations, groups: [group], staff, now: onwards() });
}

async function tokensOf({ baseUrl, send }: Side): Promise<Record<NonNullable<Step['as']>, string>> {
  const tokens = [moderator, responder, operator].map(async (signIn) => {
    const request = new Request(baseUrl + pathOf(endpoints.staff.session.start), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: signIn?.email, password: signIn?.password, keep: 'token' }),
    });
    const response = await send(request);
    return endpoints.staff.session.start.result.parse(await response.json()).token ?? '';
  });
  const [ofModerator = '', ofResponder = '', ofOperator = ''] = await Promise.all(tokens);
  return { moderator: ofModerator, responder: ofResponder, operator: ofOperator, 'nobody known': 'made-up' };
}

let platform: Awaited<ReturnType<typeof platformToCompare>>;
let real: Outcome[];
let made: Outcome[];

let ahead = AHEAD_MS;

/** A clock that never says the same twice: in one process two calls come within a millisecond, and lists are in order of time. */
function onwards(): () => Date {
  let last = 0;
  return () => {
    last = Math.max(Date.now() + ahead, last + 1);
    return new Date(last);
  };
}

beforeAll(async () => {
  platform = await platformToCompare(organisations, group);
  const platformSide = { baseUrl: platform.url, send: fetch, passTime: platform.passTime };
  const passTime = () => {
    ahead += HALF_AN_HOUR_MS;
  };
  const handlersSide = { baseUrl, send: handled, passTime };
  real = await outcomesOf(platformSide, await tokensOf(platformSide));
  made = await outcomesOf(handlersSide, await tokensOf(handlersSide));
});
afterAll(() => platform?.stop());

it.each(steps.map(({ what, name }, index) => ({ what, name, index })))(
  'the test handlers answer $what as the platform does ($name)',
  ({ index }) => {
    expect(made[index]).toEqual(real[index]);
  },
);

it.each(steps.map(({ what, name }, index) => ({ what, name, index })))(
  'the platform answers $what with what the contract names ($name)',
  ({ name, index }) => {
    const endpoint = listed(endpoints).find(([listedName]) => listedName === name)?.[1];
    const { status = 0, body } = real[index] ?? {};
    if (status < 400) return expect([endpoint?.status, 200]).toContain(status);
    const anyCall = ['malformed', 'invalid', 'too-large', 'unsupported-media', 'unauthenticated'];
    return expect([...anyCall, ...(endpoint?.problems ?? [])]).toContain(Problem.parse(body).code);
  },
);

it('compares every endpoint of the contract', () => {
  const compared = new Set<string>(steps.map((step) => step.name));
  expect(listed(endpoints).filter(([name]) => !compared.has(name))).toEqual([]);
});
