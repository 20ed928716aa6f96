import type { ChangeDraft, Followed, RevisionDraft, StaffStory, StorySubmission } from '@hearback/contract';
import { REJECTION_OPEN_MINUTES } from '@hearback/contract/moderation';
import { markFailed } from '../outbox/store.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import type { Answer } from './ask.ts';
import type { Ground } from './ground.ts';
import { DOT } from './pictures.ts';
import { newId, submission } from './stories.ts';

/** A story that was sent and taken in. */
export interface Told {
  id: string;
  sent: StorySubmission;
  /** The path of the author's private page. */
  path: string;
  /** The secret part of that path. */
  token: string;
}

/** Sends a story as an author does. */
export async function tell({ ask }: Ground, parts: Partial<StorySubmission> = {}): Promise<Told> {
  const id = newId();
  const sent = submission(parts);
  const { status, body } = await ask('PUT', `/v1/stories/${id}`, { body: sent });
  if (status !== 201) throw new Error(`The story was not taken in: ${JSON.stringify(body)}`);
  const path = new URL(String(body.link)).pathname;
  return { id, sent, path, token: path.slice('/a/'.length) };
}

/** Publishes a story as a moderator does. */
export function publish({ ask }: Ground, token: string, id: string, version = 1): Promise<Answer> {
  return ask('POST', `/v1/staff/stories/${id}/publication`, { token, body: { version } });
}

/** Sends a story and publishes it. */
export async function tellAndPublish(
  ground: Ground,
  token: string,
  parts: Partial<StorySubmission> = {},
): Promise<Told> {
  const told = await tell(ground, parts);
  const { status } = await publish(ground, token, told.id);
  if (status !== 200) throw new Error(`The story was not published: ${status}`);
  return told;
}

/** Answers a published story as staff do. */
export function reply({ ask }: Ground, token: string, story: string): Promise<Answer> {
  return ask('PUT', `/v1/staff/stories/${story}/replies/${newId()}`, { token, body: { text: 'Thank you.' } });
}

/** Answers a published story with a change, and has another member of staff approve it; gives the ids of both. */
export async function replyWithChange(
  ground: Ground,
  token: string,
  { story, text = 'Thank you.', change = {} }: { story: string; text?: string; change?: Partial<ChangeDraft> },
): Promise<{ id: string; change: string }> {
  const ids = { id: newId(), change: newId() };
  const body = { text, change: { id: ids.change, ...changeDraft(change) } };
  const sent = await ground.ask('PUT', `/v1/staff/stories/${story}/replies/${ids.id}`, { token, body });
  if (sent.status !== 201) throw new Error(`The reply was not sent: ${sent.text}`);
  await approve(ground, story, ids.id);
  return ids;
}

/** A reply of one's own that waits to be checked and can be taken back, and one of somebody else's to check; and one that is public, to be judged. */
export async function standReplies(
  ground: Ground,
  token: string,
): Promise<
  Record<'toTakeBack' | 'toCheck', { story: string; id: string }> & { toJudge: { token: string; id: string } }
> {
  const other = await ground.tokenOf({ responder: EVERYWHERE });
  const send = async (by: string) => {
    const { id: story } = await tellAndPublish(ground, token);
    const id = newId();
    const body = { text: 'Thank you. We mend it.', change: { id: newId(), ...changeDraft() } };
    await ground.ask('PUT', `/v1/staff/stories/${story}/replies/${id}`, { token: by, body });
    return { story, id };
  };
  const told = await tellAndPublish(ground, token);
  const { body } = await reply(ground, token, told.id);
  const toJudge = { token: told.token, id: String(body.id) };
  return { toTakeBack: await send(token), toCheck: await send(other), toJudge };
}

/** A published story to report, and a report of somebody else's to decide on. */
export async function standReports(
  ground: Ground,
  token: string,
): Promise<{ toReport: string; toDecide: { story: string; id: string } }> {
  const other = await ground.tokenOf({ responder: EVERYWHERE });
  const [toReport, reported] = [await tellAndPublish(ground, token), await tellAndPublish(ground, token)];
  const toDecide = { story: reported.id, id: newId() };
  const body = { reason: 'duplicate', words: 'We have it already.' };
  const path = `/v1/staff/stories/${toDecide.story}/reports/${toDecide.id}`;
  const { status } = await ground.ask('PUT', path, { token: other, body });
  if (status !== 201) throw new Error(`The story was not reported: ${status}`);
  return { toReport: toReport.id, toDecide };
}

/** A story that was rejected, whose author has been told and can appeal. */
export async function tellAndReject(ground: Ground, token: string): Promise<Told & { decision: string }> {
  const told = await tell(ground, { email: 'pat@example.org' });
  const path = `/v1/staff/stories/${told.id}/rejection`;
  const body = { version: 1, reason: 'duplicate', note: 'We have it already.' };
  const { status } = await ground.ask('POST', path, { token, body });
  if (status !== 200) throw new Error(`The story was not rejected: ${status}`);
  ground.forward(REJECTION_OPEN_MINUTES * 60_000);
  return { ...told, decision: await appealableIn(ground, told) };
}

/** A story that was held, whose author can appeal at once. */
export async function tellAndHold(ground: Ground, token: string): Promise<Told & { decision: string }> {
  const told = await tell(ground);
  const body = { version: 1, reason: 'checking' };
  const { status } = await ground.ask('POST', `/v1/staff/stories/${told.id}/hold`, { token, body });
  if (status !== 200) throw new Error(`The story was not held: ${status}`);
  return { ...told, decision: await appealableIn(ground, told) };
}

async function appealableIn({ ask }: Ground, { token }: Told): Promise<string> {
  const { appealable } = (await ask('GET', `/v1/receipts/${token}`)).body as unknown as Followed;
  return appealable?.decision ?? '';
}

/** Asks for a second look at a decision as an author does. */
export async function sendAppeal(
  { ask }: Ground,
  { token, decision }: { token: string; decision: string },
  { id = newId(), words = 'It is another visit.' } = {},
): Promise<{ id: string } & Answer> {
  return { id, ...(await ask('PUT', `/v1/receipts/${token}/appeals/${id}`, { body: { decision, words } })) };
}

/** A story that was held, and an appeal against that by its author. */
export async function standAppeal(ground: Ground, token: string): Promise<{ story: string; id: string }> {
  const told = await tellAndHold(ground, token);
  const { id, status } = await sendAppeal(ground, told);
  if (status !== 201) throw new Error(`The appeal was not taken in: ${status}`);
  return { story: told.id, id };
}

/** What an author answers to a reply to their story; waits to be read. */
export async function answerReply(
  { ask }: Ground,
  { token, reply: id }: { token: string; reply: string },
  text = 'Thank you for writing back.',
): Promise<{ id: string } & Answer> {
  const answer = newId();
  const answered = await ask('PUT', `/v1/receipts/${token}/replies/${id}/answers/${answer}`, { body: { text } });
  return { id: answer, ...answered };
}

/** A story with a reply that its author has answered. */
export async function standAnswer(ground: Ground, token: string): Promise<{ story: string; id: string }> {
  const { told, id } = await tellAndAnswer(ground, token);
  return { story: told.id, id };
}

async function tellAndAnswer(ground: Ground, token: string): Promise<{ told: Told; id: string }> {
  const told = await tellAndPublish(ground, token);
  const { body } = await reply(ground, token, told.id);
  if (body.state !== 'published') await approve(ground, told.id, String(body.id));
  const { id, status, text } = await answerReply(ground, { token: told.token, reply: String(body.id) });
  if (status !== 201) throw new Error(`The answer was not taken in: ${text}`);
  return { told, id };
}

/** The same, whose author is asked about an edit of it. */
export async function standAskedAnswer(
  ground: Ground,
  token: string,
): Promise<{ token: string; id: string; edit: string }> {
  const { told, id } = await tellAndAnswer(ground, token);
  const path = `/v1/staff/stories/${told.id}/author-answers/${id}/decision`;
  const body = { verdict: 'ask', text: 'Thank you.', edited: 'language' };
  const { status, body: story } = await ground.ask('POST', path, { token, body });
  if (status !== 200) throw new Error(`The author was not asked: ${status}`);
  const [asked] = (story as unknown as StaffStory).authorAnswers;
  return { token: told.token, id, edit: asked?.revisions[0]?.id ?? '' };
}

/** A story to send on, one whose author is asked about that, and one that was sent on. */
export async function standSentOn(
  ground: Ground,
  token: string,
): Promise<Record<'toSuggest' | 'asked' | 'sent', string>> {
  const ask = async () => {
    const told = await tell(ground);
    const body = { version: 1, to: 'enquiry', note: 'They can look into it.' };
    const { status } = await ground.ask('POST', `/v1/staff/stories/${told.id}/reroute`, { token, body });
    if (status !== 200) throw new Error(`The author was not asked: ${status}`);
    return told;
  };
  const [toSuggest, asked, sent] = [await tell(ground), await ask(), await ask()];
  const body = { version: 2, answer: 'yes', contact: 'pat@example.org' };
  const { status } = await ground.ask('POST', `/v1/receipts/${sent.token}/reroute`, { body });
  if (status !== 200) throw new Error(`The story was not sent on: ${status}`);
  return { toSuggest: toSuggest.id, asked: asked.token, sent: sent.id };
}

/** A mail that was given up; gives its id. */
export async function standMail(ground: Ground): Promise<string> {
  const { db } = ground.platform.services;
  const { id: story } = await tell(ground, { email: 'pat@example.org' });
  const row = await db.selectFrom('outbox').selectAll().where('story_id', '=', story).executeTakeFirstOrThrow();
  const letter = JSON.parse(row.mail ?? '{}');
  await markFailed(db, row.id, { error: 'no such mailbox', code: 'EENVELOPE', nextAt: undefined, letter });
  return row.id;
}

/** Approves a reply as a moderator does who did not write it. */
export async function approve(ground: Ground, story: string, id: string): Promise<void> {
  const token = await ground.tokenOf({ moderator: EVERYWHERE });
  const path = `/v1/staff/stories/${story}/replies/${id}/check`;
  const { status, text } = await ground.ask('POST', path, { token, body: { verdict: 'approve' } });
  if (status !== 200) throw new Error(`The reply was not approved: ${text}`);
}

/** An edit of a story that nobody has touched yet. */
export function editDraft(parts: Partial<RevisionDraft> = {}): RevisionDraft {
  const words = { title: 'I rang at eight', happened: 'I rang. Nobody answered for long.' };
  return { version: 1, ...words, reason: 'identifying-detail', ...parts };
}

/** Sends a story and edits it. */
export async function tellAndEdit(ground: Ground, token: string): Promise<Told> {
  const told = await tell(ground);
  const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
  const { status } = await ground.ask('PUT', path, { token, body: editDraft() });
  if (status !== 201) throw new Error(`The story was not edited: ${status}`);
  return told;
}

/** A change that may be recorded today. */
export function changeDraft(parts: Partial<ChangeDraft> = {}): ChangeDraft {
  const inAMonth = new Date(Date.now() + 30 * 86_400_000);
  return { what: 'Say on the website how to book.', owner: 'Practice manager', due: dayInLondon(inAMonth), ...parts };
}

/** Records a change because of a story, and has a moderator approve it. */
export async function recordChange(
  ground: Ground,
  token: string,
  story: string,
  parts: Partial<ChangeDraft> = {},
): Promise<string> {
  const id = await sendChange(ground, token, story, parts);
  await approveChange(ground, id);
  return id;
}

/** Writes down a change because of a story, which waits to be read. */
export async function sendChange(
  { ask }: Ground,
  token: string,
  story: string,
  parts: Partial<ChangeDraft> = {},
): Promise<string> {
  const id = newId();
  const { status } = await ask('PUT', `/v1/staff/changes/${id}`, { token, body: { story, ...changeDraft(parts) } });
  if (status !== 201) throw new Error(`The change was not taken in: ${status}`);
  return id;
}

/** Says where a change stands, and has a moderator approve it where somebody has to; gives the answer to whoever said it. */
export async function progressChange(ground: Ground, token: string, id: string, body: object): Promise<Answer> {
  const answer = await ground.ask('POST', `/v1/staff/changes/${id}/progress`, { token, body });
  const { sent } = answer.body as { sent?: { id: string } };
  if (sent) await approveChange(ground, sent.id);
  return answer;
}

/** Approves what somebody says of a change, as a moderator does who did not write it. */
export async function approveChange(ground: Ground, id: string): Promise<void> {
  const { status, text } = await checkChange(ground, id, { verdict: 'approve' });
  if (status !== 200) throw new Error(`The change was not approved: ${text}`);
}

/** Checks what somebody says of a change, as a moderator does who did not write it. */
export async function checkChange(ground: Ground, id: string, body: object): Promise<Answer> {
  const path = `/v1/staff/sent-changes/${id}/check`;
  const answer = await ground.ask('POST', path, { token: await moderatorOf(ground), body });
  if (answer.status !== 401) return answer;
  // Their session ended with the days that the clock was turned on.
  moderators.delete(ground);
  return ground.ask('POST', path, { token: await moderatorOf(ground), body });
}

const moderators = new WeakMap<Ground, Promise<string>>();

/** A moderator who writes nothing, the same one each time. */
function moderatorOf(ground: Ground): Promise<string> {
  const known = moderators.get(ground) ?? ground.tokenOf({ moderator: EVERYWHERE });
  moderators.set(ground, known);
  return known;
}

/** Adds a picture for a change because of a story; gives its id. */
export async function addPicture({ ask }: Ground, token: string, story: string): Promise<string> {
  const id = newId();
  const { status } = await ask('PUT', `/v1/staff/pictures/${id}`, { token, body: { story, data: DOT } });
  if (status !== 201) throw new Error(`The picture was not taken in: ${status}`);
  return id;
}
