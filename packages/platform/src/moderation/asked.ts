import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Database } from '../database/schema.ts';
import type { Links } from '../receipts/link.ts';
import type { Now } from '../time/clock.ts';

/** How many of each kind are looked at in one round. */
export const AT_ONCE = 100;

export interface AskedPorts {
  db: Kysely<Database>;
  config: Config;
  links: Links;
  /** Of stories that staff tell. */
  workLinks: Links;
  now: Now;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when what waits could not be read. */
  onTrouble: (error: unknown) => void;
}

/** Something that an author is asked until a moment. Each of the two is done by one process alone, and gives how many it did. */
export interface Waiting {
  asked: string;
  until: string;
  isReminded: boolean;
  remind(): Promise<number>;
  end(): Promise<number>;
}
