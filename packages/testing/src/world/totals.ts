import type { Group, MembershipDraft, Totals } from '@hearback/contract';
import type { KeptGroup, World } from './world.ts';

/** Below this many ratings, or answers about replies, a share is not shown: it could tell what one person answered. */
const LEAST_ANSWERS = 5;

type Counts = Omit<Totals, 'positive' | 'helpful'> & { positive: number; helpful: { yes: number; answers: number } };

/** An organisation's figures over its published stories. */
export function totalsOf(world: World, ods: string): Totals {
  return shown(countsOf(world, [{ ods, from: '' }]));
}

const LONG_AGO = '2018-04-01';

/** Since when and until when each organisation is in a group. */
export function membershipsOf({ members, memberships }: KeptGroup): readonly MembershipDraft[] {
  return memberships ?? members.map((ods) => ({ ods, from: LONG_AGO }));
}

/** Whether a membership holds on a day. */
export function isIn({ from, until }: MembershipDraft, day: string): boolean {
  return from <= day && (until === undefined || until > day);
}

/**
 * A group with its figures and those of its organisations, of what was published while each was in it. Its share is left out
 * where it would tell a hidden one.
 */
export function groupOf(world: World, group: KeptGroup): Group {
  const begun = membershipsOf(group).filter(({ from }) => from <= world.today());
  const codes = [...new Set(begun.map(({ ods }) => ods))];
  const organisations = codes
    .flatMap((ods) => world.organisations.get(ods) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ ods, name }) => {
      const own = begun.filter((one) => one.ods === ods);
      const left = own.some((one) => isIn(one, world.today())) ? undefined : lastDay(own);
      const counts = countsOf(world, own);
      const ever = countsOf(world, [{ ods, from: '' }]);
      const totals = shown(counts, {
        rated: ever.rated - counts.rated,
        answers: ever.helpful.answers - counts.helpful.answers,
      });
      return { counts, member: { organisation: { ods, name }, totals, ...(left && { left }) } };
    });
  const hidden = {
    rated: sumOf(organisations.map(({ counts, member }) => (member.totals.positive === null ? counts.rated : 0))),
    answers: sumOf(organisations.map(({ counts, member }) => (member.totals.helpful ? 0 : counts.helpful.answers))),
  };
  const { id, name } = group;
  const totals = shown(countsOf(world, begun), hidden);
  return { id, name, totals, organisations: organisations.map(({ member }) => member) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function lastDay(memberships: readonly MembershipDraft[]): string | undefined {
  return memberships
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
}

function countsOf(world: World, memberships: readonly MembershipDraft[]): Counts {
  const isWithin = (ods: string, at: string | undefined) =>
    memberships.some((one) => one.ods === ods && isIn(one, (at ?? '').slice(0, 10)));
  const stories = [...world.stories.values()].filter(
    ({ status, organisation, publishedAt }) => status === 'published' && isWithin(organisation.ods, publishedAt),
  );
  const changes = [...world.changes.values()].filter(({ change }) =>
    isWithin(change.organisation.ods, change.recordedAt),
  );
  const replied = new Set([...world.replies.values()].map(({ story }) => story));
  const rated = stories.filter(({ experience }) => experience !== undefined);
  const judged = [...world.replies.values()].flatMap(({ story, reply: { id, organisation, publishedAt } }) => {
    const isPublic = world.stories.get(story)?.status === 'published' && isWithin(organisation.ods, publishedAt);
    return (isPublic && world.helpful.get(id)) || [];
  });
  return {
    stories: stories.length,
    reads: stories.reduce((sum, { reads }) => sum + reads, 0),
    rated: rated.length,
    positive: rated.filter(({ experience }) => experience === 'very-good' || experience === 'good').length,
    helpful: { yes: judged.filter(({ helpful }) => helpful === 'yes').length, answers: judged.length },
    replied: stories.filter(({ id }) => replied.has(id)).length,
    changesPlanned: changes.filter(({ change: { status } }) => status === 'planned' || status === 'in-progress').length,
    changesDone: changes.filter(({ change: { status } }) => status === 'done').length,
  };
}

/** The figures as they are shown, beside others that leave out so many answers. */
function shown({ helpful, positive, ...counts }: Counts, rest = { rated: 0, answers: 0 }): Totals {
  const mayShow = (answers: number, left: number) => answers >= LEAST_ANSWERS && (left <= 0 || left >= LEAST_ANSWERS);
  return {
    ...counts,
    positive: mayShow(counts.rated, rest.rated) ? positive : null,
    ...(mayShow(helpful.answers, rest.answers) && { helpful }),
  };
}
