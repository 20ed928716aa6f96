import { Door } from '@hearback/contract';

/** The doors that stand open until they are closed; the others open when it is said where they lead. */
export const OPEN_BY_ITSELF = ['story', 'stories'] as const satisfies readonly Door[];
export type OpenByItself = (typeof OPEN_BY_ITSELF)[number];

/** What is kept of an organisation's doors. Texts are plain text for the public; null where that door is closed. */
export interface KeptDoors {
  /** Whom to ask for help, and how. */
  help: string | null;
  /** How to complain. */
  complaint: string | null;
  /** The survey's address, https. */
  survey: string | null;
  closed: readonly OpenByItself[];
}

/** The doors that are open, in the order they are shown in. An organisation that is closed has none. */
export function openDoors(isOpen: boolean, { closed, ...kept }: KeptDoors): Door[] {
  if (!isOpen) return [];
  return Door.options.filter((door) =>
    door === 'story' || door === 'stories' ? !closed.includes(door) : kept[door] !== null,
  );
}
