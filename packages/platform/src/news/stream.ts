import { PassThrough } from 'node:stream';
import type { News, TimelineEvent } from '@hearback/contract';
import {
  type Grant,
  mayKeepConversations,
  maySee,
  maySeeComplaints,
  maySeeEnquiries,
  maySeeSurveys,
} from '../staff/permissions.ts';
import type { Answered } from './answered.ts';
import type { StoryNews } from './feed.ts';

const BEAT_MS = 15_000;
const CHECK_MS = 5000;
/** Whoever shows a list anew for each of a hundred stories a second shows none of them. */
const AT_MOST_EVERY_MS = 1000;
/** More than this not taken, and there is nobody there. */
const UNTAKEN_BYTES = 64 * 1024;

export interface StreamParts {
  grants: readonly Grant[];
  seconds: number;
  follow: (hear: (news: readonly StoryNews[]) => void) => Promise<() => void>;
  /** Follows the survey that was named, where one was. */
  followAnswered?: ((hear: (answered: Answered) => void) => Promise<() => void>) | undefined;
  /** Follows enquiries, where one sees to any. */
  followAsked?: ((hear: (ods: readonly string[]) => void) => Promise<() => void>) | undefined;
  /** Follows complaints, where one sees to any. */
  followComplained?: ((hear: (ods: readonly string[]) => void) => Promise<() => void>) | undefined;
  /** Follows everyday conversations, where one writes any down. */
  followConversed?: ((hear: (ods: readonly string[]) => void) => Promise<() => void>) | undefined;
  /** Whether who listens is still signed in with these roles. */
  isStill: () => Promise<boolean>;
}

/** What one member of staff hears, until the time is over or they are no longer who they were. */
export function newsStream(parts: StreamParts): PassThrough {
  const { grants, seconds, follow, followAnswered, followAsked, followComplained, followConversed, isStill } = parts;
  const stream = new PassThrough();
  const tell = (news: News) => write(stream, `event: ${news.kind}\ndata: ${JSON.stringify(news)}\n\n`);
  const check = async () => {
    const isTrue = await isStill().catch(() => false);
    if (!isTrue) stream.end();
    return isTrue;
  };
  let waiting: NodeJS.Timeout | undefined;
  const hear = (news: readonly StoryNews[]) => {
    if (waiting || !news.some((one) => concerns(grants, one))) return;
    waiting = setTimeout(async () => {
      waiting = undefined;
      if (await check()) tell({ kind: 'stories' });
    }, AT_MOST_EVERY_MS);
  };
  // The feeds themselves are slow enough.
  const hearAnswered = async ({ ods }: Answered) => {
    if (maySeeSurveys(grants, ods) && (await check())) tell({ kind: 'responses' });
  };
  const hearOf = (kind: News['kind'], maySeeAt: typeof maySeeComplaints) => async (places: readonly string[]) => {
    if (places.some((ods) => maySeeAt(grants, ods)) && (await check())) tell({ kind });
  };
  const timers = [
    setInterval(() => write(stream, ':\n\n'), BEAT_MS),
    setInterval(check, CHECK_MS),
    setTimeout(() => stream.end(), seconds * 1000),
  ];
  const following = [
    ...[follow(hear), followAnswered?.(hearAnswered), followAsked?.(hearOf('enquiries', maySeeEnquiries))],
    ...[followComplained?.(hearOf('complaints', maySeeComplaints))],
    followConversed?.(hearOf('conversations', mayKeepConversations)),
  ].filter((one) => one !== undefined);
  // Whatever becomes of it is said by the stream's end.
  Promise.all(following)
    .then(() => tell({ kind: 'ready' }))
    .catch(() => stream.end());
  stream.once('close', () => {
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(waiting);
    for (const one of following) one.then((stop) => stop()).catch(() => undefined);
  });
  return stream;
}

function write(stream: PassThrough, text: string): void {
  if (stream.writableEnded || stream.destroyed) return;
  if (stream.readableLength > UNTAKEN_BYTES) stream.destroy();
  else stream.write(text);
}

/** After these a story that was public may be so no more: it goes from the lists of those who saw it. */
const takesDown: ReadonlySet<TimelineEvent['kind']> = new Set(['author-declined', 'author-changed']);

function concerns(grants: readonly Grant[], { kind, status, ods }: StoryNews): boolean {
  return maySee(grants, status, ods) || (takesDown.has(kind) && maySee(grants, 'published', ods));
}
