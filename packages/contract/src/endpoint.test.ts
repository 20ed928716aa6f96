import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { listed } from './openapi.ts';

describe('pathOf', () => {
  it('fills in every parameter', () => {
    const { send } = endpoints.staff.replies;
    expect(pathOf(send, { story: 'one', id: 'two' })).toBe('/v1/staff/stories/one/replies/two');
  });

  it('keeps each parameter in its own part of the path', () => {
    expect(pathOf(endpoints.stories.get, { id: 'a/b?c#d e%f' })).toBe('/v1/stories/a%2Fb%3Fc%23d%20e%25f');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const [, version, name, last, ...rest] = pathOf(endpoints.stories.get, { id }).split('/');
        expect([version, name, decodeURIComponent(last ?? ''), rest]).toEqual(['v1', 'stories', id, []]);
      }),
    );
  });
});

describe('the table of endpoints', () => {
  const all = listed(endpoints);

  it('says each thing once', () => {
    const calls = all.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it.each(all)('describes the parameters of %s', (_, { path, params }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = params && 'shape' in params ? Object.keys(Object(params.shape)) : [];
    expect(described.toSorted()).toEqual(inPath.toSorted());
  });

  it.each(all)('says what %s does in a plain sentence', (_, { summary }) => {
    expect(summary).toMatch(/^[A-Z].{5,}\.$/);
  });

  it.each(all.filter(([, { method }]) => method === 'PUT'))('lets %s be sent again', (_, { status, problems }) => {
    expect(status).toBe(201);
    expect(problems).toContain('id-used');
  });

  /** What those need who are not signed in yet. */
  const beforeSignIn = [
    'staff.session.start',
    ...['staff.directories.list', 'staff.directories.begin', 'staff.directories.finish', 'staff.secondStep.pass'],
    ...['staff.recovery.ask', 'staff.recovery.look', 'staff.recovery.finish'],
    ...['staff.invitations.look', 'staff.invitations.accept'],
  ];

  it.each(all.filter(([name]) => name.startsWith('staff.')))('keeps %s for staff', (name, { audience }) => {
    expect(audience).toBe(beforeSignIn.includes(name) ? 'anyone' : 'staff');
  });
});
