// @vitest-environment jsdom
import { Role, type RoleDraft, type RoleHeld } from '@hearback/contract';
import { givenBy } from '@hearback/contract/permissions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { InviteModel, placesToGive } from './invite.model.ts';
import { messages } from './people.messages.ts';

const trust = { ods: 'RZZ', name: 'Ferrow Valley Trust' };
const site = { ods: 'RZZ01', name: 'Elmfield Hospital' };

/** The form of somebody who holds these roles, and what it sent. */
async function form(roles: readonly RoleHeld[]) {
  const { ports } = await bench();
  const sent: (RoleDraft & { email: string })[] = [];
  const send = async (_: string, draft: RoleDraft & { email: string }) => void sent.push(draft);
  const api = { ...ports.api, invitations: { ...ports.api.invitations, send: send as never } };
  const model = new InviteModel({ ...ports, api, roles, onSent: () => undefined });
  model.email.value = 'kim@example.org';
  model.role.value = 'responder';
  return { model, sent };
}

test('a manager of a trust chooses it or one of its sites, and cannot leave it empty', async () => {
  const { model, sent } = await form([
    { role: 'manager', organisation: trust },
    { role: 'manager', organisation: site },
    { role: 'responder', organisation: { ods: 'F84003', name: 'Dunmore Road' } },
  ]);
  expect(model.places.value).toEqual([site, trust]);
  await model.submit();
  expect(model.mistakes.value).toEqual([{ field: 'invite-organisation', text: messages.organisationMissing }]);
  expect(sent).toEqual([]);
  model.organisation.value = site.ods;
  await model.submit();
  expect(sent).toEqual([{ email: 'kim@example.org', role: 'responder', organisation: 'RZZ01' }]);
  expect([model.mistakes.value, model.organisation.value]).toEqual([[], '']);
});

test('a manager of one place chooses none, and invites to it', async () => {
  const { model, sent } = await form([{ role: 'manager', organisation: site }]);
  await model.submit();
  expect(sent).toEqual([{ email: 'kim@example.org', role: 'responder', organisation: 'RZZ01' }]);
});

test('an operator names any organisation, or none: then it is everywhere, once they have said so', async () => {
  const { model, sent } = await form([{ role: 'operator' }, { role: 'manager', organisation: site }]);
  expect(model.places.value).toBeUndefined();
  await model.submit();
  expect([model.asksEverywhere.value, sent]).toEqual([true, []]);
  await model.send();
  expect(model.asksEverywhere.value).toBe(false);
  expect(sent).toEqual([{ email: 'kim@example.org', role: 'responder' }]);
});

test('an address that is none is sent back before anything is asked', async () => {
  const { model, sent } = await form([{ role: 'operator' }, { role: 'manager', organisation: site }]);
  model.email.value = 'not-an-email';
  await model.submit();
  expect(model.mistakes.value).toEqual([{ field: 'invite-email', text: messages.emailWrong }]);
  expect([model.asksEverywhere.value, sent]).toEqual([false, []]);
});

test('every place that is offered is one where a role is held that gives the chosen one', () => {
  const place = fc.constantFrom(trust, site, undefined);
  const held = fc.record({ role: fc.constantFrom(...Role.options), organisation: place });
  fc.assert(
    fc.property(fc.array(held), fc.constantFrom(...Role.options), (roles, role) => {
      const offered = placesToGive(roles as RoleHeld[], role);
      const giving = roles.filter((one) => givenBy[role].includes(one.role));
      if (offered) {
        expect(new Set(offered.map(({ ods }) => ods))).toEqual(new Set(giving.map((one) => one.organisation?.ods)));
      } else expect(giving.some(({ organisation }) => !organisation)).toBe(true);
    }),
  );
});
