import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { mailOf } from '../mail/messages.ts';
import type { Post } from '../mail/post.ts';
import { textsFor } from '../mail/story-texts.ts';
import { invitationFailed, invitationSent, mayGoOut } from '../survey-invitations/letters.ts';
import type { Now } from '../time/clock.ts';
import { isAddressRefused, troubleIn } from './refusal.ts';
import { waitAfter } from './retry.ts';
import { type ClaimedLetter, claim, markFailed, markSent } from './store.ts';

const LOOK_EVERY_MS = 1000;
const AT_ONCE = 10;
/** Longer than any one try can take, so that a claim of a killed process frees itself. */
const CLAIM_MS = 120_000;

export interface OutboxPorts {
  db: Kysely<Database>;
  post: Post;
  now: Now;
  /** Hears of every failed try; never with what the mail says or whom it is for. */
  onFailure: (failure: { id: string; attempts: number; error: unknown; isDead: boolean }) => void;
  /** Hears when the outbox itself could not be read. */
  onTrouble: (error: unknown) => void;
}

/** Sends what is in the outbox, at least once each, until stopped. */
export interface OutboxWorker {
  /** Looks now instead of at the next tick. */
  nudge(): void;
  /** Ends after the mails being sent. */
  stop(): Promise<void>;
}

/** Starts the outbox. Several processes may run one on the same database. */
export function startOutbox(ports: OutboxPorts): OutboxWorker {
  let isStopped = false;
  let round: Promise<void> = Promise.resolve();
  let isRunning = false;
  let isWantedAgain = false;
  const tick = () => {
    if (isStopped) return;
    if (isRunning) {
      // The round may have looked for the last time just before this mail came.
      isWantedAgain = true;
      return;
    }
    isRunning = true;
    round = sendDue(ports, () => isStopped)
      .catch(ports.onTrouble)
      .finally(() => {
        isRunning = false;
        if (isWantedAgain) setImmediate(tick);
        isWantedAgain = false;
      });
  };
  const timer = setInterval(tick, LOOK_EVERY_MS);
  tick();
  return {
    nudge: () => setImmediate(tick),
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await round;
    },
  };
}

async function sendDue(ports: OutboxPorts, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const at = ports.now();
    const mails = await claim(ports.db, { at, until: new Date(at.getTime() + CLAIM_MS), most: AT_ONCE });
    if (mails.length === 0) return;
    await Promise.all(mails.map((claimed) => sendOne(ports, claimed)));
  }
}

async function sendOne(ports: OutboxPorts, { id, letter, attempts }: ClaimedLetter): Promise<void> {
  const { db, post, now, onFailure } = ports;
  const invited = letter.kind === 'survey-invitation' ? { id, letter } : undefined;
  if (invited && !(await mayGoOut(db, invited, now()))) return;
  const texts = await textsFor(db, letter);
  try {
    await post.send(id, mailOf(letter, texts, now()));
  } catch (error) {
    const wait = isAddressRefused(error) ? undefined : waitAfter(attempts + 1, Math.random());
    const nextAt = wait === undefined ? undefined : new Date(now().getTime() + wait);
    if (invited) await invitationFailed(db, invited, { ...troubleIn(error), nextAt });
    else await markFailed(db, id, { ...troubleIn(error), nextAt, letter });
    onFailure({ id, attempts: attempts + 1, error, isDead: !nextAt });
    return;
  }
  if (invited) await invitationSent(db, invited, now());
  else await markSent(db, id, now());
}
