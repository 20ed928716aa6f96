import type { Door, Organisation } from '@hearback/contract';

const DOORS: readonly Door[] = ['story', 'help', 'complaint', 'survey', 'stories'];

/**
 * The doors to show: those the organisation has opened, narrowed to what the editor asked for, in the editor's order.
 * The form itself explains an organisation that is closed or unknown, so that one keeps its first door.
 */
export function doorsOf(
  organisation: Organisation | undefined,
  wanted: string | undefined,
  onUnknown: (word: string) => void,
): Door[] {
  const opened = organisation?.doors ?? [];
  if (opened.length === 0) return ['story'];
  const words = wanted?.split(/[\s,]+/).filter(Boolean) ?? [];
  const asked = words.filter((word): word is Door => (DOORS as readonly string[]).includes(word));
  for (const word of words) if (!asked.includes(word as Door)) onUnknown(word);
  const doors = asked.length > 0 ? asked.filter((door) => opened.includes(door)) : opened;
  return doors.length > 0 ? [...new Set(doors)] : [...opened];
}
