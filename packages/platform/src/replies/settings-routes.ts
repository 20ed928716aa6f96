import { endpoints, type Role } from '@hearback/contract';
import { replySettingsSeenBy, replySettingsSetBy, templatesKeptBy } from '@hearback/contract/permissions';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { holdsAny } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findReplySettings, setReplySettings } from './settings.ts';
import { keepTemplate, removeTemplate, templatesOf } from './templates.ts';

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

/** The templates that organisations keep for replies. */
export function replyTemplateRoutes(app: FastifyInstance, services: Services): void {
  const { replyTemplates } = endpoints.staff;
  const { db } = services;
  const mustKeep = async (staff: SignedInStaff, ods: string) => {
    mustHold(staff, templatesKeptBy, ods);
    found(await services.directory(ods));
  };

  serveStaff(app, {
    services,
    endpoint: replyTemplates.list,
    handle: async ({ staff, params: { ods } }) => {
      await mustKeep(staff, ods);
      return { templates: await templatesOf(db, ods) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: replyTemplates.save,
    handle: async ({ staff, params: { ods, id }, body }) => {
      await mustKeep(staff, ods);
      if (await keepTemplate(db, { ods, id, draft: body })) return { id, ...body };
      throw new Refusal('id-used', 'Another template has this id. Make a new id and save it again.');
    },
  });

  serveStaff(app, {
    services,
    endpoint: replyTemplates.remove,
    handle: async ({ staff, params: { ods, id } }) => {
      await mustKeep(staff, ods);
      await removeTemplate(db, { ods, id });
      return undefined;
    },
  });
}

function mustHold({ grants }: SignedInStaff, roles: readonly Role[], ods: string): void {
  if (holdsAny(grants, roles, ods)) return;
  throw new Refusal(
    'forbidden',
    'Your roles do not include this here. Managers and operators give roles, under People.',
  );
}

function found<Value>(value: Value | undefined): Value {
  if (!value) throw notFound('organisation with this code');
  return value;
}
