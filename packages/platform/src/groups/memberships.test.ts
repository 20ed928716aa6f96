import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';

describe.each(engines)('the memberships of a group on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: '*' });
  });
  afterAll(() => ground.stop());

  const save = (group: string, memberships: object[]) =>
    ground.ask('PUT', `/v1/staff/groups/${group}`, { token: operator, body: { name: 'Vale', memberships } });

  it('begin and end in no year that is a slip of the hand', async () => {
    const { status, body } = await save('vale', [
      { ods: 'A81001', from: '0001-01-01' },
      { ods: 'B82002', from: '2026-04-01', until: '20260-04-01' },
      { ods: 'D84004', from: '2026-04-01', until: '9999-12-31' },
    ]);
    expect([status, body.errors]).toEqual([
      422,
      [
        { pointer: '/memberships/0/from', code: 'too-long-ago', detail: 'Choose a day in 1900 or later.' },
        { pointer: '/memberships/1/until', code: 'not-a-date', detail: 'Enter a real date, like 2026-03-31.' },
        { pointer: '/memberships/2/until', code: 'too-far-ahead', detail: 'Choose a day in 2099 or earlier.' },
      ],
    ]);
    expect((await ground.ask('GET', '/v1/staff/groups/vale', { token: operator })).status).toBe(404);
    expect((await save('vale', [{ ods: 'A81001', from: '1900-01-01', until: '2099-12-31' }])).status).toBe(201);
  });
});
