import { Door, type endpoints, type Organisation } from '@hearback/contract';
import { notFound } from '../world/refusal.ts';
import { totalsOf } from '../world/totals.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { reasonOf } from './surveys.ts';

export const organisations: Answers<typeof endpoints.organisations> = {
  get: ({ params }, { world, baseUrl }) => ({
    result: withSurveyDoor(world, ledOn(world, organisation(world, params.ods)), baseUrl),
  }),
  totals: ({ params }, { world }) => {
    const { ods, name } = organisation(world, params.ods);
    return { result: { organisation: { ods, name }, totals: totalsOf(world, ods) } };
  },
};

/** With its survey's door open where it asks one here, and names no address of its own. */
function withSurveyDoor(world: World, found: Organisation, baseUrl: string): Organisation {
  const open = [...world.surveys.values()].filter(
    (survey) => survey.ods === found.ods && survey.kind !== 'staff' && !reasonOf(world, survey),
  );
  open.sort((one, other) => (one.kind + other.changedAt < other.kind + one.changedAt ? -1 : 1));
  const [survey] = open;
  if (!survey || !found.open || found.doors.includes('survey')) return found;
  const doors = Door.options.filter((door) => door === 'survey' || found.doors.includes(door));
  return { ...found, doors, survey: `${baseUrl}/survey/${survey.id}` };
}

/** An organisation as people are led on from it: of those that merged one into the other, to the last. */
export function ledOn(world: World, found: Organisation): Organisation {
  const seen = new Set([found.ods]);
  let { successor } = found;
  for (let next = successor; next && !seen.has(next.ods); next = world.organisations.get(next.ods)?.successor) {
    seen.add(next.ods);
    successor = next;
  }
  return { ...found, successor };
}

/** The organisation with this code. Throws `not-found`. */
export function organisation(world: World, ods: string): Organisation {
  const found = world.organisations.get(ods);
  if (!found) throw notFound('organisation with this code');
  return found;
}
