import type { Receipt, ResponseReceipt } from '@hearback/contract';
import { isHearbackProblem } from '../errors/hearback-problem.ts';
import { type Identity, newIdentity } from '../ids/new-id.ts';
import type { EnquiryDraft, OutboxItem, OutboxStorage, ResponseDraft, StoryDraft } from './item.ts';
import { type Submission, type Tracker, track, type Underway } from './submission.ts';
import { alone, pause } from './surroundings.ts';

/** What an outbox works with. */
export interface OutboxPorts {
  /** The platform the submissions are for. */
  baseUrl: string;
  /** One try to send; the same item may be sent any number of times. */
  send(item: OutboxItem): Promise<Receipt | ResponseReceipt>;
  /** Where to keep what is not sent yet; without it, only in memory. */
  storage?: OutboxStorage | undefined;
  /** How long to wait after the given number of failed tries, in milliseconds. */
  backoff?: ((tries: number) => number) | undefined;
}

/** Stories, responses and private requests for help on their way to the platform. */
export interface Outbox {
  /**
   * Keeps the story, or the private request for help, on the device, then sends it until the platform has taken or refused it.
   * Pass an identity to say that it may be the same one as was submitted before, perhaps before a reload; one that was
   * refused is tried again with these words, one that was forgotten begins afresh.
   */
  submit(draft: EnquiryDraft, identity?: Identity): Submission<EnquiryDraft>;
  submit(draft: StoryDraft, identity?: Identity): Submission;
  /** The same for a response to a survey. */
  respond(survey: string, draft: ResponseDraft, identity?: Identity): Submission<ResponseDraft, ResponseReceipt>;
  /** Takes up what earlier visits left. */
  resume(): Promise<Submission<never, Receipt | ResponseReceipt>[]>;
}

/** An {@link Outbox} whose submissions are watched alone, and not waited for. */
export interface OutboxPort {
  submit(draft: EnquiryDraft, identity?: Identity): Underway<EnquiryDraft>;
  submit(draft: StoryDraft, identity?: Identity): Underway;
  respond(survey: string, draft: ResponseDraft, identity?: Identity): Underway<ResponseDraft, ResponseReceipt>;
  resume(): Promise<Underway<never, Receipt | ResponseReceipt>[]>;
}

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 5 * 60_000;
const STORE_PATIENCE = 2000;

/** Doubles from 2 s to 5 min, each between half and the whole, so that many devices do not come back at once. */
function doubling(tries: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.5 + Math.random() / 2);
}

/** One that this outbox has begun. */
interface Begun extends Underway {
  readonly isForgotten: boolean;
}

export function createOutbox(ports: OutboxPorts): OutboxPort {
  /** With those that were forgotten, so that what was read from the device just before is not sent after all. */
  const live = new Map<string, Begun>();
  const { baseUrl } = ports;
  const take = (item: OutboxItem, isStored?: boolean): Underway => {
    const running = live.get(item.id);
    if (running) return running;
    const submission = start(item, isStored, ports);
    live.set(item.id, submission);
    submission.subscribe(({ name }) => name === 'sent' && live.get(item.id) === submission && live.delete(item.id));
    return submission;
  };
  const tell = (
    { survey, body }: { survey?: string; body: StoryDraft | ResponseDraft | EnquiryDraft },
    { id, key } = newIdentity(),
  ): Underway => {
    if (live.get(id)?.isForgotten) live.delete(id);
    const running = live.get(id);
    if (running?.state.name === 'refused') running.mend(body as StoryDraft);
    return running ?? take({ id, baseUrl, ...(survey && { survey }), body: { ...body, key } });
  };
  return {
    submit: (draft: StoryDraft | EnquiryDraft, identity?: Identity) =>
      tell({ body: draft }, identity) as Underway<never>,
    // What its receipt has depends on what was sent, which the types cannot follow through the store.
    respond: (survey, draft, identity) => tell({ survey, body: draft }, identity) as Underway<never, never>,
    async resume() {
      const items = await stored(ports.storage);
      return items.filter((item) => item.baseUrl === baseUrl).map((item) => take(item, true));
    },
  };
}

function start(first: OutboxItem, isStored: boolean | undefined, ports: OutboxPorts): Begun {
  let item = first;
  const tracker = track(item.refusal ? { name: 'refused', durable: true, problem: item.refusal } : { name: 'saving' });
  const keep = async () => isDone(() => ports.storage?.put(item));
  const run = async (wasStored?: boolean) => {
    const durable = wasStored || (await keep());
    tracker.become({ name: 'saved', durable });
    await alone(`hearback-${item.id}`, () => sendUntilSettled(item, durable, { ports, tracker }));
  };
  if (!item.refusal) void run(isStored);
  return {
    id: item.id,
    get state() {
      return tracker.state;
    },
    get isForgotten() {
      return tracker.isForgotten;
    },
    subscribe: tracker.subscribe,
    mend(draft) {
      const { refusal: _, ...rest } = item;
      item = { ...rest, body: { ...draft, key: item.body.key } };
      tracker.isForgotten = false;
      tracker.become({ name: 'saving' });
      void run();
    },
    async forget() {
      tracker.isForgotten = true;
      tracker.wake();
      await isDone(() => ports.storage?.remove(item.id));
    },
  };
}

async function sendUntilSettled(
  item: OutboxItem,
  durable: boolean,
  { ports, tracker }: { ports: OutboxPorts; tracker: Tracker },
): Promise<void> {
  for (let tries = 1; !tracker.isForgotten; tries++) {
    tracker.become({ name: 'sending', durable });
    try {
      const receipt = (await ports.send(item)) as Receipt;
      if (!tracker.isForgotten) await isDone(() => ports.storage?.remove(item.id));
      return tracker.become({ name: 'sent', receipt });
    } catch (error) {
      // It may be on the device again by now, with other words.
      if (tracker.isForgotten) return;
      if (isHearbackProblem(error) && isFinal(error.problem.status)) {
        const { problem } = error;
        const kept = await isDone(() => ports.storage?.put({ ...item, refusal: problem }));
        return tracker.become({ name: 'refused', durable: kept, problem });
      }
      const wait = Math.max((ports.backoff ?? doubling)(tries), asked(error));
      tracker.become({ name: 'waiting', durable, retryAt: Date.now() + wait });
      await pause(wait, tracker);
    }
  }
}

/** A 4xx says that the same story will never be taken, but for "too slow" (408) and "too many" (429). */
function isFinal(status: number): boolean {
  return /^4(?!08|29)..$/.test(`${status}`);
}

/** How long the platform asked to wait. */
function asked(error: unknown): number {
  return Number(Object(error).retryAfter ?? 0);
}

async function stored(storage: OutboxStorage | undefined): Promise<OutboxItem[]> {
  try {
    return (await storage?.items()) ?? [];
  } catch {
    return [];
  }
}

/**
 * Whether storing worked. A full, forbidden or (as now and then in Safari) silent store must never stop a story from
 * being sent.
 */
async function isDone(work: () => Promise<void> | undefined): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const done = work()?.then(() => true);
    const tooLate = () => new Promise<boolean>((resolve) => (timer = setTimeout(resolve, STORE_PATIENCE, false)));
    return done ? await Promise.race([done, tooLate()]) : false;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
