import {
  Door,
  type endpoints,
  type Organisation,
  type OrganisationDraft,
  type OrganisationName,
  placeTroubles,
  type StaffOrganisation,
  serviceTroubles,
  successorTroubles,
} from '@hearback/contract';
import {
  type KeptSettings,
  keepSettings,
  lookedAfter,
  organisationSummary,
  settingsOf,
} from '../world/looked-after.ts';
import { lookedAfterScope, mayRunOrganisations } from '../world/permissions.ts';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';

export const staffOrganisations: Answers<typeof endpoints.staff.organisations> = {
  list: ({ query: { parent, search = '', limit, cursor } }, { world, staff }) => {
    const scope = mustHaveScope(staff());
    const part = search.trim().toLowerCase();
    const found = [...world.organisations.values()]
      .filter(({ ods }) => scope === '*' || scope.includes(ods))
      .filter((one) => isListed(world, one, { part, parent, scope }))
      .sort((one, other) => one.name.toLowerCase().localeCompare(other.name.toLowerCase()));
    const start = cursor === undefined ? 0 : found.findIndex(({ ods }) => btoa(ods) === padded(cursor)) + 1;
    if (cursor !== undefined && start === 0) throw wrongCursor();
    const items = found.slice(start, start + limit).map((one) => organisationSummary(world, one));
    const hasMore = start + limit < found.length;
    return { result: { items, ...(hasMore && { next: btoa(items.at(-1)?.ods ?? '').replaceAll('=', '') }) } };
  },
  get: ({ params: { ods } }, { world, staff }) => ({ result: shown(world, staff(), ods) }),
  add: ({ params: { ods }, body }, { world, staff }) => {
    mustRun(staff());
    refuseWrongPlace(world, body);
    const known = world.organisations.get(ods);
    const { name, kind, parent } = body;
    if (!known) {
      const replyWithin = { days: 2, counted: 'working' } as const;
      const added = { ods, name, kind, services: [], open: true, doors: ['story', 'stories'] as Door[], replyWithin };
      world.organisations.set(ods, added);
      world.settings.set(ods, { ...settingsOf(world, added), parent });
      return { result: shown(world, staff(), ods) };
    }
    const isSame = known.name === name && known.kind === kind && settingsOf(world, known).parent === parent;
    if (!isSame) throw new Refusal('id-used', `This code is ${known.name}’s already.`);
    return { result: shown(world, staff(), ods), isRepeat: true };
  },
  rename: ({ params: { ods }, body: { version, ...draft } }, { world, staff }) => {
    mustRun(staff());
    const one = mustLookAfter(world, staff(), ods);
    refuseWrongPlace(world, draft, organisationSummary(world, one));
    const { name, kind, parent } = draft;
    change(world, one, { version, as: { ...one, name, kind }, settings: { parent, registerName: undefined } });
    return { result: shown(world, staff(), ods) };
  },
  close: ({ params: { ods }, body: { version, successor } }, { world, staff }) => {
    mustRun(staff());
    const one = mustLookAfter(world, staff(), ods);
    const heir = successor === undefined ? undefined : mustSucceed(world, ods, successor);
    if (!one.open && one.successor?.ods === successor) throw new Refusal('not-now', 'It is closed already.');
    const closed: Organisation = { ...one, open: false, doors: [], successor: heir };
    change(world, one, { version, as: closed, settings: { closedAt: world.instant() } });
    return { result: shown(world, staff(), ods) };
  },
  reopen: ({ params: { ods }, body: { version } }, { world, staff }) => {
    mustRun(staff());
    const one = mustLookAfter(world, staff(), ods);
    if (one.open) throw new Refusal('not-now', 'It is open already.');
    const { successor: _, ...rest } = one;
    change(world, one, { version, as: { ...rest, open: true }, settings: { closedAt: undefined } });
    return { result: shown(world, staff(), ods) };
  },
  set: ({ params: { ods }, body: { version, name, services, ...settings } }, { world, staff }) => {
    const one = mustLookAfter(world, staff(), ods);
    const used = [...world.stories.values()].flatMap(({ organisation, service }) =>
      organisation.ods === ods && service ? service.id : [],
    );
    mustBeRight(serviceTroubles({ services }, used));
    const { registerName = one.name } = settingsOf(world, one);
    const kept = { ...cleared, ...settings, registerName: registerName === name ? undefined : registerName };
    const { survey, opening, replyWithin } = settings;
    const as = { ...one, name, services, survey, opening, replyWithin };
    change(world, one, { version, as, settings: kept });
    return { result: shown(world, staff(), ods) };
  },
  requireSecondStep: ({ params: { ods }, body: { version, isRequired } }, { world, staff }) => {
    const one = mustLookAfter(world, staff(), ods);
    const known = settingsOf(world, one);
    if ((known.stepRequiredSince !== undefined) === isRequired) mustBeNow(known, version);
    else
      change(world, one, {
        version,
        as: one,
        settings: { stepRequiredSince: isRequired ? world.instant() : undefined },
      });
    return { result: shown(world, staff(), ods) };
  },
  allowStoryInMails: ({ params: { ods }, body: { version, isAllowed } }, { world, staff }) => {
    const one = mustLookAfter(world, staff(), ods);
    const known = settingsOf(world, one);
    if ((known.storyInMails ?? false) === isAllowed) mustBeNow(known, version);
    else change(world, one, { version, as: one, settings: { storyInMails: isAllowed } });
    return { result: shown(world, staff(), ods) };
  },
};

/** What is left out is taken away. */
const cleared = {
  ...{ help: undefined, complaint: undefined, survey: undefined, opening: undefined, accent: undefined },
  theme: undefined,
  helpWithin: undefined,
};

interface Change {
  version: number;
  as: Organisation;
  settings: Partial<KeptSettings>;
}

function change(world: World, one: Organisation, { version, as, settings }: Change): void {
  const known = settingsOf(world, one);
  mustBeNow(known, version);
  const kept = { ...known, ...settings };
  keepSettings(world, one.ods, kept);
  world.organisations.set(one.ods, { ...as, doors: doorsOf(as, kept) });
}

function mustBeNow(known: KeptSettings, version: number): void {
  if (known.version === version) return;
  throw new Refusal('stale', 'Somebody else changed this organisation while you had it open. Look at it again.');
}

function doorsOf({ open }: Organisation, settings: KeptSettings): Door[] {
  if (!open) return [];
  return Door.options.filter((door) =>
    door === 'story' || door === 'stories' ? !settings.closedDoors.includes(door) : settings[door] !== undefined,
  );
}

function isListed(
  world: World,
  one: Organisation,
  { part, parent, scope }: { part: string; parent: string | undefined; scope: readonly string[] | '*' },
): boolean {
  if (part !== '') return one.name.toLowerCase().includes(part) || one.ods.toLowerCase().startsWith(part);
  const whole = settingsOf(world, one).parent;
  if (parent !== undefined) return whole === parent;
  return whole === undefined || (scope !== '*' && !scope.includes(whole));
}

/** Those who look after no organisation have no business here. */
function mustHaveScope({ roles }: StaffAccount): readonly string[] | '*' {
  const scope = lookedAfterScope(roles);
  if (scope === '*' || scope.length > 0) return scope;
  throw new Refusal('forbidden', 'Your roles do not include this. Managers and operators give roles, under People.');
}

/** Those who run no organisations have no business here. */
export function mustRun({ roles }: StaffAccount): void {
  if (mayRunOrganisations(roles)) return;
  throw new Refusal(
    'forbidden',
    'Your roles do not include this here. Managers and operators give roles, under People.',
  );
}

function mustLookAfter(world: World, account: StaffAccount, ods: string): Organisation {
  const scope = mustHaveScope(account);
  if (scope !== '*' && !scope.includes(ods)) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include this here. Managers and operators give roles, under People.',
    );
  }
  const found = world.organisations.get(ods);
  if (!found) throw new Refusal('not-found', 'There is no organisation with this code here.');
  return found;
}

function shown(world: World, account: StaffAccount, ods: string): StaffOrganisation {
  return lookedAfter(world, mustLookAfter(world, account, ods), account);
}

function refuseWrongPlace(
  world: World,
  { kind, parent }: OrganisationDraft,
  known?: Pick<StaffOrganisation, 'kind' | 'parts'>,
): void {
  mustBeRight(placeTroubles({ kind, parent }, world.organisations.get(parent ?? ''), known));
}

function mustSucceed(world: World, ods: string, successor: string): OrganisationName {
  const seen = new Set<string>();
  const next = (code: string) => world.organisations.get(code)?.successor?.ods;
  for (let at: string | undefined = successor; at && !seen.has(at); at = next(at)) seen.add(at);
  const found = world.organisations.get(successor);
  mustBeRight(successorTroubles(found, seen.has(ods)));
  return { ods: successor, name: found?.name ?? '' };
}

function padded(cursor: string): string {
  return cursor.padEnd(Math.ceil(cursor.length / 4) * 4, '=');
}

function wrongCursor(): Refusal {
  const detail = 'Use the cursor that the last page gave.';
  return new Refusal('invalid', 'Start the list again.', [{ parameter: 'cursor', code: 'not-a-code', detail }]);
}
