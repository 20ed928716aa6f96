import { endpoints, type FieldError, Ods, parseBody, type StaffOrganisation } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { pinnedLoader } from '../pages/assets.ts';
import { recordAccess } from '../people/access-log.ts';
import { requireSecondStep } from '../second-step/requiring.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, mayRunOrganisations, organisationsScopeOf, type Scope } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { pastedTags } from '../tag/tags.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { addOne, allowStoryInMails, closeOne, renameOne, reopenOne, setOne } from './changing.ts';
import { wrongWithPlace, wrongWithServices, wrongWithSuccessor } from './judging.ts';
import { listOrganisations } from './listing.ts';
import { findLookedAfter } from './looked-after.ts';

/** Organisations as those see them who look after them, and looking after them. */
export function staffOrganisationRoutes(app: FastifyInstance, services: Services): void {
  readingRoutes(app, services);
  runningRoutes(app, services);
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.organisations.set,
    handle: async ({ staff, params: { ods }, body: { version, ...draft } }) => {
      const known = await mustLookAfter(services, staff, ods);
      refuseWrong(await wrongWithServices(db, ods, draft));
      const registerName = known.registerName ?? known.name;
      mustBeFirst(await setOne(db, { ods, version }, { draft, registerName }));
      return changed(services, staff, ods);
    },
  });

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.organisations.requireSecondStep,
    handle: async ({ staff, params: { ods }, body: { version, isRequired } }) => {
      const known = await mustLookAfter(services, staff, ods);
      const isSo = (known.secondStep.since !== undefined) === isRequired;
      // Whoever asks for what is so already starts no second round of mails.
      if (isSo) mustBeFirst(known.version === version);
      else mustBeFirst(await requireSecondStep(services, staff, { ods, version, isRequired, name: known.name }));
      return isSo ? known : changed(services, staff, ods);
    },
  });

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.organisations.allowStoryInMails,
    handle: async ({ staff, params: { ods }, body: { version, isAllowed } }) => {
      const known = await mustLookAfter(services, staff, ods);
      if (known.storyInMails !== isAllowed) mustBeFirst(await allowStoryInMails(db, { ods, version }, isAllowed));
      else mustBeFirst(known.version === version);
      return changed(services, staff, ods);
    },
  });
}

function readingRoutes(app: FastifyInstance, services: Services): void {
  const { organisations } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: organisations.list,
    handle: async ({ staff, query: { parent, search = '', limit, cursor } }) => {
      const scope = mustHaveScope(staff);
      const after = cursor && Buffer.from(cursor, 'base64url').toString();
      if (after !== undefined && !/^[A-Z0-9]{1,9}$/.test(after)) throw badCursor();
      const { items, hasMore } = await listOrganisations(services.db, { scope, parent, search, limit, after });
      const last = hasMore ? items.at(-1) : undefined;
      return { items, next: last && Buffer.from(last.ods).toString('base64url') };
    },
  });

  serveStaff(app, {
    services,
    endpoint: organisations.get,
    handle: ({ staff, params: { ods } }) => mustLookAfter(services, staff, ods),
  });
}

function runningRoutes(app: FastifyInstance, services: Services): void {
  const { organisations } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: organisations.add,
    handle: async ({ staff, params: { ods }, body, reply }) => {
      await mustRun(services, staff, ods);
      refuseWrong(await wrongWithPlace(db, body));
      const isAdded = await addOne(db, ods, body);
      const one = await changed(services, staff, ods);
      if (isAdded) return one;
      const isSame = one.name === body.name && one.kind === body.kind && one.parent?.ods === body.parent;
      if (!isSame) throw new Refusal('id-used', `This code is ${one.name}’s already.`);
      reply.code(200);
      return one;
    },
  });

  serveStaff(app, {
    services,
    endpoint: organisations.rename,
    handle: async ({ staff, params: { ods }, body: { version, ...draft } }) => {
      const known = await mustRun(services, staff, ods).then(() => mustLookAfter(services, staff, ods));
      refuseWrong(await wrongWithPlace(db, draft, known));
      mustBeFirst(await renameOne(db, { ods, version }, draft));
      return changed(services, staff, ods);
    },
  });

  serveStaff(app, {
    services,
    endpoint: organisations.close,
    handle: async ({ staff, params: { ods }, body: { version, successor } }) => {
      await mustRun(services, staff, ods);
      const known = await mustLookAfter(services, staff, ods);
      refuseWrong(await wrongWithSuccessor(db, ods, successor));
      if (!known.open && known.successor?.ods === successor) throw new Refusal('not-now', 'It is closed already.');
      const at = known.closedAt ?? instant(services.now());
      mustBeFirst(await closeOne(db, { ods, version }, { at, successor }));
      return changed(services, staff, ods);
    },
  });

  serveStaff(app, {
    services,
    endpoint: organisations.reopen,
    handle: async ({ staff, params: { ods }, body: { version } }) => {
      await mustRun(services, staff, ods);
      if ((await mustLookAfter(services, staff, ods)).open) throw new Refusal('not-now', 'It is open already.');
      mustBeFirst(await reopenOne(db, { ods, version }));
      return changed(services, staff, ods);
    },
  });
}

/** An organisation that whoever asks looks after. Throws `not-found` or `forbidden`. */
async function mustLookAfter(services: Services, staff: SignedInStaff, ods: string): Promise<StaffOrganisation> {
  const scope = mustHaveScope(staff);
  if (scope !== EVERYWHERE && !scope.includes(ods)) await refuse(services, staff, ods);
  const today = dayInLondon(services.now());
  const found = await findLookedAfter(services.db, { ods, today, mayRun: mayRunOrganisations(staff.grants) });
  if (!found) throw new Refusal('not-found', 'There is no organisation with this code here.');
  const { accent, theme } = found.settings;
  const place = { publicUrl: services.config.publicUrl, ods, accent, theme };
  return { ...found, tags: pastedTags(place, pinnedLoader()) };
}

/** Refuses whoever may not add, rename and close organisations. Throws `forbidden`. */
export async function mustRun(services: Services, staff: SignedInStaff, subject: string): Promise<void> {
  if (!mayRunOrganisations(staff.grants)) await refuse(services, staff, subject);
}

async function refuse({ db, now }: Services, actor: SignedInStaff, subject: string): Promise<never> {
  const about = parseBody(Ods, subject).ok ? { ods: subject } : {};
  await recordAccess(db, instant(now()), { kind: 'refused', actor, subject, detail: 'organisations', ...about });
  throw new Refusal(
    'forbidden',
    'Your roles do not include this here. Managers and operators give roles, under People.',
  );
}

function mustHaveScope({ grants }: SignedInStaff): Scope {
  const scope = organisationsScopeOf(grants);
  if (scope === EVERYWHERE || scope.length > 0) return scope;
  throw new Refusal('forbidden', 'Your roles do not include this. Managers and operators give roles, under People.');
}

function refuseWrong(errors: FieldError[]): void {
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}

function mustBeFirst(isFirst: boolean): void {
  if (isFirst) return;
  throw new Refusal('stale', 'Somebody else changed this organisation while you had it open. Look at it again.');
}

/** The organisation as it is now, which the public sees from now on. */
function changed(services: Services, staff: SignedInStaff, ods: string): Promise<StaffOrganisation> {
  services.directory.forget();
  services.cache.clear();
  return mustLookAfter(services, staff, ods);
}

function badCursor(): Refusal {
  const detail = 'Use the cursor that the last page gave.';
  return new Refusal('invalid', 'Start the list again without a cursor.', [
    { parameter: 'cursor', code: 'not-a-code', detail },
  ]);
}
