import { type FieldError, fieldError } from '@hearback/contract';
import type { Services } from '../services.ts';

/** The doors behind which only those who see to it read what is written. */
export type PrivateDoor = 'help' | 'complaint';

const words: Readonly<Record<PrivateDoor, { instead: string; none: string }>> = {
  help: {
    instead: 'Ask for help there',
    none: 'takes no requests for help here. Ask its staff: they can tell you whom to ask.',
  },
  complaint: {
    instead: 'Complain there',
    none: 'takes no complaints here. Ask its staff: they can tell you how to complain.',
  },
};

/** Why nothing can be sent to an organisation by one of its private doors; nothing where it is open. */
export async function wrongDoor(
  { directory }: Pick<Services, 'directory'>,
  ods: string,
  door: PrivateDoor,
): Promise<FieldError[]> {
  const organisation = await directory(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor, doors } = organisation;
  if (doors.includes(door)) return [];
  const { instead, none } = words[door];
  const mend = successor
    ? `${name} is now part of ${successor.name}. ${instead}, with the code ${successor.ods}.`
    : `${name} ${none}`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

/** Whether what was to be sent is refused because its door is closed: no field of a form can mend that. */
export function isDoorClosed(errors: readonly FieldError[] = []): boolean {
  return errors.some(({ pointer, code }) => pointer === '/organisation' && code === 'closed-organisation');
}
