import { endpoints, type Role } from '@hearback/contract';
import { replySettingsSeenBy, replySettingsSetBy } from '@hearback/contract/permissions';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { holdsAny } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findReplySettings, setReplySettings } from './settings.ts';

/** How organisations' replies go out. */
export function replySettingsRoutes(app: FastifyInstance, services: Services): void {
  const { replySettings } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: replySettings.get,
    handle: async ({ staff, params: { ods } }) => {
      mustHold(staff, replySettingsSeenBy, ods);
      return found(await findReplySettings(services.db, ods));
    },
  });

  serveStaff(app, {
    services,
    endpoint: replySettings.save,
    handle: async ({ staff, params: { ods }, body }) => {
      mustHold(staff, replySettingsSetBy, ods);
      found(await findReplySettings(services.db, ods));
      await setReplySettings(services.db, ods, body);
      return body;
    },
  });
}

function mustHold({ grants }: SignedInStaff, roles: readonly Role[], ods: string): void {
  if (holdsAny(grants, roles, ods)) return;
  throw new Refusal('forbidden', 'Your role does not allow this here. Ask whoever manages your access.');
}

function found<Value>(value: Value | undefined): Value {
  if (!value) throw notFound('organisation with this code');
  return value;
}
