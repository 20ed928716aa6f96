import {
  type Hanging,
  type Organisation,
  type OrganisationName,
  type OrganisationSettings,
  OrganisationSettings as Settings,
  type StaffOrganisation,
  type StaffOrganisationSummary,
} from '@hearback/contract';
import { mayRunOrganisations } from './permissions.ts';
import { holdersAt } from './required-steps.ts';
import { isIn, membershipsOf } from './totals.ts';
import type { StaffAccount, World } from './world.ts';

/** What is kept of an organisation beside what the public sees of it. */
export interface KeptSettings extends OrganisationSettings {
  version: number;
  parent?: string | undefined;
  registerName?: string | undefined;
  closedAt?: string | undefined;
  /** Since when a second step is required of its staff. */
  stepRequiredSince?: string | undefined;
  /** Whether mails to its staff may hold words of its stories. */
  storyInMails?: boolean | undefined;
}

/** What is set for an organisation: until it is set anew, what its doors say. */
export function settingsOf(world: World, organisation: Organisation): KeptSettings {
  const { ods, open, doors, survey, replyWithin } = organisation;
  const known = world.settings.get(ods);
  if (known) return known;
  return {
    version: 1,
    help: doors.includes('help') ? 'Ask at the desk.' : undefined,
    complaint: doors.includes('complaint') ? 'Write to us.' : undefined,
    survey,
    closedDoors: open ? (['story', 'stories'] as const).filter((door) => !doors.includes(door)) : [],
    origins: [],
    replyWithin: replyWithin ?? { days: 2, counted: 'working' },
    isClockPublic: false,
    closedAt: open ? undefined : world.instant(),
  };
}

/** Keeps what was set; the version goes up. */
export function keepSettings(world: World, ods: string, settings: KeptSettings): void {
  world.settings.set(ods, { ...settings, version: settings.version + 1 });
}

/** An organisation as lists show it. */
export function organisationSummary(world: World, organisation: Organisation): StaffOrganisationSummary {
  const { ods, name, kind, open, services, successor } = organisation;
  const { parent } = settingsOf(world, organisation);
  return { ods, name, kind, parent: nameOf(world, parent), parts: partsOf(world, ods), open, services, successor };
}

/** An organisation as those see it who look after it. */
export function lookedAfter(world: World, organisation: Organisation, { roles }: StaffAccount): StaffOrganisation {
  const {
    version,
    registerName,
    closedAt,
    stepRequiredSince,
    storyInMails = false,
    parent: _,
    ...settings
  } = settingsOf(world, organisation);
  const holders = holdersAt(world, organisation.ods);
  return {
    ...organisationSummary(world, organisation),
    ...{ version, registerName, closedAt },
    settings: Settings.parse(settings),
    hanging: hangingOn(world, organisation.ods),
    secondStep: {
      since: stepRequiredSince,
      people: holders.length,
      without: holders.filter(({ secondStep }) => !secondStep?.since).length,
    },
    storyInMails,
    tags: tagsOf(organisation.ods),
    mayRun: mayRunOrganisations(roles),
  };
}

function partsOf(world: World, ods: string): number {
  return [...world.organisations.values()].filter((one) => settingsOf(world, one).parent === ods).length;
}

function nameOf(world: World, ods: string | undefined): OrganisationName | undefined {
  const found = world.organisations.get(ods ?? '');
  return found && { ods: found.ods, name: found.name };
}

function hangingOn(world: World, ods: string): Hanging {
  const stories = [...world.stories.values()].filter(({ organisation }) => organisation.ods === ods);
  const waiting = stories.filter(({ status }) => ['submitted', 'with-author', 'held'].includes(status));
  const people = [...world.staff.values()].filter(({ roles }) => roles.some((held) => held.organisation?.ods === ods));
  const groups = [...world.groups.values()].filter((group) =>
    membershipsOf(group).some((one) => one.ods === ods && isIn(one, world.today())),
  );
  return {
    published: stories.filter(({ status }) => status === 'published').length,
    waiting: waiting.length,
    people: people.length,
    groups: groups.map(({ id, name }) => ({ id, name })),
  };
}

/** Tags of a platform that is not there: they load nothing. */
function tagsOf(ods: string): StaffOrganisation['tags'] {
  const tag = (file: string) => `<script async src="https://feedback.example.org/${file}" data-org="${ods}"></script>`;
  return { newest: tag('embed.js'), pinned: tag('embed-0123456789abcdef.js') };
}
