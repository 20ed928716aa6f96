import { randomBytes } from 'node:crypto';
import { AgeBand, type StorySubmission } from '@hearback/contract';
import {
  checkChange,
  checkReply,
  progressChange,
  publish,
  type Services,
  type SignedInStaff,
  sendReply,
  submitStory,
} from '@hearback/platform';
import type { ToldStory } from '@hearback/testing';
import { uuidv7obj } from 'uuidv7';
import { moderator, responder } from './sign-ins.ts';

const DAY_MS = 86_400_000;

/** A story of the demo and when it was told. */
export interface Telling {
  ods: string;
  story: ToldStory;
  at: Date;
}

/** Services whose clock can be set: the demo's past happens by the same rules as the present. */
export interface DemoServices extends Services {
  setNow(at: Date): void;
}

/** Tells a story that waits for a moderator. */
export async function tell(services: DemoServices, { ods, story, at }: Telling): Promise<string> {
  services.setNow(at);
  const { happened, goodTags, good, betterTags, better, feelings, relation, experience, service } = story;
  const id = idAt(at);
  const told = { happened, goodTags, good, betterTags, better, feelings, relation, experience, service };
  await submitStory(services, id, {
    ...told,
    ...visitAndAge(story.id, at),
    organisation: ods,
    language: 'en',
    key: randomBytes(18).toString('base64url'),
  });
  return id;
}

/** Two in three say when it was, and every other how old they are: the same ones each time. */
function visitAndAge(story: string, at: Date): Pick<StorySubmission, 'visited' | 'age'> {
  const draw = [...story].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - (draw % 4 === 0 ? 1 : 0)));
  return {
    visited: draw % 3 === 0 ? undefined : month.toISOString().slice(0, 7),
    age: draw % 2 === 0 ? undefined : AgeBand.options[1 + (draw % 8)],
  };
}

/** Tells a story and lets happen what happened to it by now: published, answered, changed something. */
export async function tellAndHearBack(
  services: DemoServices,
  telling: Telling,
  { today, known }: { today: Date /** Whom one can sign in as, who has replied before. */; known: SignedInStaff },
): Promise<string> {
  const id = await tell(services, telling);
  services.setNow(after(telling.at, 1, today));
  await publish(services, { staff: moderator, id, version: 1 });
  if (telling.story.reply) await answer(services, { telling, id, today, known });
  return id;
}

async function answer(
  services: DemoServices,
  told: { telling: Telling; id: string; today: Date; known: SignedInStaff },
): Promise<void> {
  const { telling, id, today, known } = told;
  const { reply, change } = telling.story;
  if (!reply) return;
  const staff = responder(telling.ods, reply.role, known);
  const repliedAt = after(telling.at, 2, today);
  services.setNow(repliedAt);
  const changeId = idAt(repliedAt);
  const due = change && new Date(repliedAt.getTime() + change.dueInDays * DAY_MS).toISOString().slice(0, 10);
  const replyId = idAt(repliedAt);
  const { reply: sent } = await sendReply(services, {
    staff,
    story: id,
    id: replyId,
    draft: {
      text: reply.text,
      ...(change && due ? { change: { id: changeId, what: change.what, owner: change.owner, due } } : {}),
    },
  });
  // What claims a change, or sounds like it, is read by a moderator first.
  if (sent.state === 'to-check') {
    await checkReply(services, { staff: moderator, story: id, id: replyId, check: { verdict: 'approve' } });
  }
  if (change) await settle(services, { staff, changeId, change, repliedAt, today });
}

async function settle(
  services: DemoServices,
  settling: {
    staff: SignedInStaff;
    changeId: string;
    change: NonNullable<ToldStory['change']>;
    repliedAt: Date;
    today: Date;
  },
): Promise<void> {
  const { staff, changeId, change, repliedAt, today } = settling;
  if (change.doneAfterDays === undefined) return;
  const doneAt = new Date(repliedAt.getTime() + change.doneAfterDays * DAY_MS);
  if (doneAt > today) return;
  services.setNow(doneAt);
  const progress = { status: 'done' as const, note: change.note };
  const { sent } = await progressChange(services, { staff, id: changeId, progress });
  // That it is done a moderator reads first.
  if (sent) await checkChange(services, { staff: moderator, id: sent.id, check: { verdict: 'approve' } });
}

function after(at: Date, days: number, today: Date): Date {
  return new Date(Math.min(at.getTime() + days * DAY_MS * 0.9, today.getTime()));
}

/** A UUIDv7 of a moment in the past. */
/** A new id of that moment. */
export function idAt(at: Date): string {
  const { bytes } = uuidv7obj();
  const moment = BigInt(at.getTime());
  const hex = moment.toString(16).padStart(12, '0') + Buffer.from(bytes.slice(6)).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
