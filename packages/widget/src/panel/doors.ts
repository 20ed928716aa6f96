import type { Door, Organisation } from '@hearback/contract';

/** The id of a survey that the platform itself asks, from its address; none of one that is elsewhere. */
export function surveyIn(address: string | undefined, platform: string): string | undefined {
  const ours = `${platform}/survey/`;
  return address?.startsWith(ours) ? address.slice(ours.length) : undefined;
}

/** Whether a door opens in its place: a complaint, and a survey elsewhere, are on pages of their own. */
export const opensHere = (door: Door | undefined, survey: string | undefined) =>
  door === 'story' || door === 'stories' || door === 'help' || (door === 'survey' && !!survey);

const DOORS: readonly Door[] = ['story', 'help', 'complaint', 'survey', 'stories'];

/**
 * The doors to show: those the organisation has opened, narrowed to what the editor asked for, in the editor's order.
 * The form itself explains an organisation that is closed or unknown, so that one keeps its first door.
 */
export function doorsOf(
  organisation: Organisation | undefined,
  wanted: string | undefined,
  onMissing: (word: string) => void,
): Door[] {
  const opened = organisation?.doors ?? [];
  if (opened.length === 0) return ['story'];
  const doors = new Set<Door>();
  for (const word of wanted?.match(/[^\s,]+/g) ?? []) {
    const door = DOORS.find((name) => name === word);
    if (door && opened.includes(door)) doors.add(door);
    else onMissing(word);
  }
  return doors.size > 0 ? [...doors] : [...opened];
}
