import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { messages as changeMessages } from '../changes/change.messages.ts';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { publishedStory } from '../testing/told-stories.ts';
import { checkField } from './checking.ts';
import { messages } from './reply.messages.ts';
import { ReplyModel, replyDraftName } from './reply.model.ts';
import { messages as sentWords } from './sent.messages.ts';
import { SentModel } from './sent.model.ts';
import { messages as templateWords } from './templates.messages.ts';

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-03-31`;

async function replying() {
  const story = publishedStory();
  const { ports, platform, timesSignedOut } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  return { ports, platform, timesSignedOut, shown, story, reply: new ReplyModel(ports, shown, story) };
}

test('checks everything before anything is sent', async () => {
  const { platform, reply } = await replying();
  reply.claimChange(true);
  expect(await reply.submit()).toBe(false);
  expect(reply.mistakes.value).toEqual([
    { field: 'text', text: messages.textMissing },
    { field: 'what', text: changeMessages.whatMissing },
    { field: 'owner', text: changeMessages.ownerMissing },
    { field: 'due', text: changeMessages.dueMissing },
  ]);
  expect(platform.seen).toEqual([]);
});

test('a due day in the past is sent back', async () => {
  const { platform, reply } = await replying();
  reply.fields.text.value = 'Thank you.';
  reply.claimChange(true);
  Object.assign(reply.fields.what, { value: 'A second line' });
  reply.fields.owner.value = 'Practice manager';
  reply.fields.due.value = '2020-01-01';
  await reply.submit();
  expect(reply.mistakes.value).toEqual([{ field: 'due', text: changeMessages.duePast }]);
  expect(platform.seen).toEqual([]);
});

test('publishes the reply with the change it claims, and the draft is gone', async () => {
  const { ports, shown, reply } = await replying();
  reply.fields.text.value = 'Thank you. A second line opens.';
  reply.claimChange(true);
  reply.fields.what.value = 'A second line opens';
  reply.fields.owner.value = 'Practice manager';
  reply.fields.due.value = NEXT_YEAR;
  expect(await reply.submit()).toBe(true);
  expect(shown.story.value?.replies.map(({ text }) => text)).toEqual(['Thank you. A second line opens.']);
  expect(shown.story.value?.changes.map(({ due }) => due)).toEqual([NEXT_YEAR]);
  expect(shown.notice.value?.text).toBe(messages.publishedTold);
  expect(ports.drafts.isEmpty()).toBe(true);
});

test('a change that is claimed no more is not sent', async () => {
  const { shown, reply } = await replying();
  reply.fields.text.value = 'Thank you.';
  reply.claimChange(true);
  reply.fields.what.value = 'A second line';
  reply.claimChange(false);
  expect(await reply.submit()).toBe(true);
  expect(shown.story.value?.changes).toEqual([]);
});

test('two clicks, and a retry after a lost answer, publish one reply', async () => {
  const { platform, story, reply } = await replying();
  reply.fields.text.value = 'Thank you.';
  platform.next = 'cut';
  const done = await Promise.all([reply.submit(), reply.submit()]);
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(story.replies).toHaveLength(1);
  const puts = platform.seen.filter((call) => call.startsWith('PUT'));
  expect(puts.length).toBeGreaterThan(1);
  expect(new Set(puts).size).toBe(1);
});

test('a draft is picked up where it was left, with the ids it had', async () => {
  const { ports, platform, shown, story, reply } = await replying();
  reply.fields.text.value = 'Thank you for';
  reply.claimChange(true);
  platform.isSignedIn = false;
  reply.fields.due.value = NEXT_YEAR;
  reply.fields.what.value = 'A second line';
  reply.fields.owner.value = 'Practice manager';
  expect(await reply.submit()).toBe(false);
  platform.isSignedIn = true;
  const again = new ReplyModel(ports, shown, story);
  expect(again.fields.text.value).toBe('Thank you for');
  expect(again.claims.value).toBe(true);
  expect(await again.submit()).toBe(true);
  expect(new Set(platform.seen.filter((call) => call.startsWith('PUT'))).size).toBe(1);
});

test('words typed since an earlier version went out stay, and go out as another reply', async () => {
  const { platform, shown, story, reply } = await replying();
  reply.fields.text.value = 'Thank you. And one more thing.';
  platform.next = 'id-used';
  expect(await reply.submit()).toBe(false);
  expect(shown.notice.value).toEqual({ tone: 'problem', text: messages.alreadyPublished });
  expect(reply.fields.text.value).toBe('Thank you. And one more thing.');
  expect(await reply.submit()).toBe(true);
  expect(story.replies).toHaveLength(1);
});

test('a reply that is too long says by how much it may be', async () => {
  const { reply } = await replying();
  reply.fields.text.value = 'x'.repeat(5001);
  await reply.submit();
  expect(reply.mistakes.value).toEqual([{ field: 'text', text: messages.textLong }]);
});

test('personal data in a reply has to be confirmed before it is published', async () => {
  const { platform, shown, reply } = await replying();
  reply.fields.text.value = 'Thank you. Dr Patel will ring you on 07700 900123.';
  expect(reply.found.value).toEqual(['a name', 'a phone number']);
  expect(await reply.submit()).toBe(false);
  expect(reply.asking.value?.question).toBe('personal-data');
  expect(platform.seen).toEqual([]);
  // A colleague's title and the number of the practice are for anybody to read.
  expect(reply.readFirst.value).toEqual([]);
  expect(await reply.submit('personal-data')).toBe(true);
  expect(reply.asking.value).toBeUndefined();
  expect(shown.story.value?.replies).toHaveLength(1);
});

test('words that something changes are asked about where no change is written down, one question after the other', async () => {
  const { platform, shown, reply } = await replying();
  reply.fields.text.value = 'Thank you, Mrs Cope. We have moved the desk.';
  expect([reply.mayClaim.value, reply.readFirst.value]).toEqual([true, ['a name']]);
  expect(await reply.submit()).toBe(false);
  expect(reply.asking.value).toEqual({ question: 'change', answered: [] });
  expect(await reply.submit('change')).toBe(false);
  expect(reply.asking.value).toEqual({ question: 'personal-data', answered: ['change'] });
  expect(platform.seen).toEqual([]);
  expect(await reply.submit('change', 'personal-data')).toBe(true);
  expect(shown.story.value?.sentReplies).toMatchObject([
    { state: 'to-check', checks: ['may-change', 'personal-data'], personalData: ['name'] },
  ]);
  reply.fields.text.value = 'We have moved the desk.';
  reply.claimChange(true);
  expect(reply.mayClaim.value).toBe(false);
});

test('what is wrong is said before it is asked, and a change that is not claimed is not looked through', async () => {
  const { reply } = await replying();
  reply.claimChange(true);
  reply.fields.what.value = 'Ring Pat on 07700 900123';
  await reply.submit();
  expect(reply.asking.value).toBeUndefined();
  expect(reply.mistakes.value[0]).toEqual({ field: 'text', text: messages.textMissing });
  expect(reply.found.value).toContain('a phone number');
  reply.claimChange(false);
  expect(reply.found.value).toEqual([]);
});

test('a reply that waits is among those on their way, and taking it back puts its words into the draft again', async () => {
  const { ports, platform, shown, story, reply } = await replying();
  platform.replySettings.takeBackMinutes = 30;
  await shown.load();
  reply.fields.text.value = 'Too soon.';
  reply.claimChange(true);
  reply.fields.what.value = 'A second line';
  reply.fields.owner.value = 'Practice manager';
  reply.fields.due.value = NEXT_YEAR;
  expect(await reply.submit()).toBe(true);
  expect(shown.notice.value?.text).toMatch(/^Your reply is sent. It goes out at \d+:\d\d[ap]m. Until then/);
  const [sent] = shown.story.value?.sentReplies ?? [];
  expect([sent?.state, shown.story.value?.replies]).toEqual(['waiting', []]);
  const taking = new SentModel(ports, shown, { story: story.id, id: sent?.id ?? '' });
  expect(await taking.takeBack()).toBe(true);
  expect(shown.story.value?.sentReplies).toEqual([]);
  const again = new ReplyModel(ports, shown, story);
  expect(again.fields.text.value).toBe('Too soon.');
  expect([again.claims.value, again.fields.due.value]).toEqual([true, NEXT_YEAR]);
  expect(await again.submit()).toBe(true);
  expect(shown.story.value?.sentReplies).toHaveLength(1);
});

test('a reply that is read by somebody else first says so, and does not say that it goes out', async () => {
  const { platform, shown, reply } = await replying();
  Object.assign(platform.replySettings, { takeBackMinutes: 30, secondLook: 'always' });
  await shown.load();
  reply.fields.text.value = 'Thank you.';
  expect(await reply.submit()).toBe(true);
  expect(shown.story.value?.sentReplies).toMatchObject([{ state: 'waiting', checks: ['second-look'] }]);
  const said = shown.notice.value?.text;
  expect(said).toMatch(/^Your reply is sent. Until \d+:\d\d[ap]m you can take it back. Then somebody else reads it/);
  expect(said).not.toContain('goes out');
});

test('what was begun meanwhile stays beneath what is taken back', async () => {
  const { ports, platform, shown, story, reply } = await replying();
  platform.replySettings.takeBackMinutes = 30;
  await shown.load();
  reply.fields.text.value = 'The first.';
  await reply.submit();
  reply.fields.text.value = 'The second.';
  const id = shown.story.value?.sentReplies[0]?.id ?? '';
  await new SentModel(ports, shown, { story: story.id, id }).takeBack();
  expect(ports.drafts.read(replyDraftName(story.id)).text).toBe('The first.\n\nThe second.');
});

test('a reply that somebody else was quicker with is not sent, and what was typed stays', async () => {
  const { platform, shown, story, reply } = await replying();
  await shown.load();
  reply.fields.text.value = 'Thank you.';
  const { organisation } = story;
  const other = { id: newId(), text: 'I was first.', role: 'GP', organisation, publishedAt: new Date().toISOString() };
  story.replies.push(other);
  expect(await reply.submit()).toBe(false);
  expect(shown.notice.value).toEqual({ tone: 'problem', text: messages.overtaken });
  expect(shown.story.value?.replies.map(({ text }) => text)).toEqual(['I was first.']);
  expect(reply.fields.text.value).toBe('Thank you.');
  expect(await reply.submit()).toBe(true);
  expect(platform.stories[0]?.replies).toHaveLength(2);
});

test('a reply goes back only with a reason, and is published when it is approved', async () => {
  const { ports, platform, shown, story, reply } = await replying();
  platform.replySettings.secondLook = 'always';
  await shown.load();
  reply.fields.text.value = 'Thank you.';
  await reply.submit();
  expect(shown.notice.value?.text).toBe(messages.toCheck);
  const id = shown.story.value?.sentReplies[0]?.id ?? '';
  const checking = new SentModel(ports, shown, { story: story.id, id });
  expect(await checking.sendBack()).toBe(false);
  expect(checking.mistakes.value).toEqual([{ field: checkField(id, 'reason'), text: sentWords.reasonMissing }]);
  checking.reason.value = 'tone';
  expect(await checking.sendBack()).toBe(true);
  expect(shown.story.value?.sentReplies).toMatchObject([{ state: 'sent-back', sentBack: { reason: 'tone' } }]);
  expect(await checking.approve()).toBe(true);
  expect(shown.story.value?.replies).toHaveLength(1);
});

test('a template is put after what is written, and is sent neither as it is nor with a blank left', async () => {
  const { platform, reply } = await replying();
  platform.replyTemplates = [{ id: newId(), name: 'Thanks', text: 'Thank you for telling us about [what they told].' }];
  await reply.loadTemplates();
  const [template] = reply.templates.value;
  if (template) reply.insert(template);
  expect(reply.blanks.value).toEqual(['[what they told]']);
  platform.seen.length = 0;
  expect(await reply.submit()).toBe(false);
  expect(reply.mistakes.value).toEqual([{ field: 'text', text: templateWords.unfilled('[what they told]') }]);
  platform.replyTemplates = [{ id: newId(), name: 'Sorry', text: 'We are sorry.' }];
  await reply.loadTemplates();
  platform.seen.length = 0;
  reply.fields.text.value = 'We are sorry';
  expect(await reply.submit()).toBe(false);
  expect(reply.mistakes.value).toEqual([{ field: 'text', text: templateWords.unchanged }]);
  expect(platform.seen).toEqual([]);
  reply.fields.text.value = 'We are sorry that you waited.';
  expect(await reply.submit()).toBe(true);
});
