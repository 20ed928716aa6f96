import { expect, test } from 'vitest';
import { StoryModel } from '../story/story.model.ts';
import { checkChange } from '../testing/small-platform-changes.ts';
import { bench } from '../testing/test-ports.ts';
import { publishedStory } from '../testing/told-stories.ts';
import { messages } from './change.messages.ts';
import { ProgressModel, progressField } from './progress.model.ts';
import { RecordChangeModel } from './record-change.model.ts';
import { SentChangeModel } from './sent-change.model.ts';

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-03-31`;

async function recording() {
  const story = publishedStory();
  const { ports, platform } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const change = new RecordChangeModel(ports, shown, story);
  change.fields.what.value = 'A second line opens';
  change.fields.owner.value = 'Practice manager';
  change.fields.due.value = NEXT_YEAR;
  return { ports, platform, shown, change, story };
}

/** A change that is public, and what shows it. */
async function recorded() {
  const known = await recording();
  await known.change.submit();
  const [sent] = known.story.sentChanges;
  checkChange(known.platform, { id: sent?.id ?? '' }, { verdict: 'approve' });
  const [change] = known.story.changes;
  if (!change) throw new Error('The change was not recorded.');
  return { ...known, recorded: change, progress: new ProgressModel(known.ports, known.shown, change) };
}

test('records a change once, however often the button is pressed', async () => {
  const { shown, change, story } = await recording();
  expect(await Promise.all([change.submit(), change.submit()])).toEqual([true, false]);
  expect([story.changes.length, story.sentChanges.length]).toEqual([0, 1]);
  expect(shown.notice.value?.text).toBe(messages.recorded);
  expect(change.fields.what.value).toBe('');
});

test('a change wants what, who and when, in the words of the screen', async () => {
  const { change, platform } = await recording();
  change.fields.owner.value = '  ';
  change.fields.due.value = '2020-01-01';
  await change.submit();
  expect(change.mistakes.value).toEqual([
    { field: 'owner', text: messages.ownerMissing },
    { field: 'due', text: messages.duePast },
  ]);
  expect(platform.seen).toEqual([]);
});

test('a change is due within five years, and the screen says so before it sends', async () => {
  const { change, platform } = await recording();
  change.fields.due.value = '9999-12-31';
  expect(await change.submit()).toBe(false);
  expect(change.mistakes.value).toEqual([{ field: 'due', text: messages.dueFar }]);
  expect(platform.seen).toEqual([]);
});

test('an id that is used for other words gets a new one, and the words stay', async () => {
  const { shown, change, platform } = await recording();
  platform.next = 'id-used';
  expect(await change.submit()).toBe(false);
  expect(shown.notice.value).toEqual({ tone: 'problem', text: messages.alreadyRecorded });
  expect(change.fields.what.value).toBe('A second line opens');
  expect(await change.submit()).toBe(true);
  expect(new Set(platform.seen.filter((call) => call.startsWith('PUT'))).size).toBe(2);
});

test('says where a change stands; one that was not done needs a reason', async () => {
  const { platform, shown, recorded: change, progress } = await recorded();
  await progress.submit();
  expect(progress.mistakes.value[0]?.text).toBe(messages.statusMissing);
  progress.fields.status.value = 'not-done';
  await progress.submit();
  expect(progress.mistakes.value).toEqual([{ field: progressField(change.id, 'note'), text: messages.noteMissing }]);
  progress.fields.note.value = 'The money was needed elsewhere.';
  expect(await progress.submit()).toBe(true);
  expect(shown.notice.value).toEqual({ tone: 'done', text: messages.sent });
  expect(shown.story.value?.changes[0]?.status).toBe('planned');
  checkChange(platform, { id: shown.story.value?.sentChanges[0]?.id ?? '' }, { verdict: 'approve' });
  await shown.load();
  expect(shown.story.value?.changes[0]).toMatchObject({
    status: 'not-done',
    note: 'The money was needed elsewhere.',
  });
});

test('a change that is done needs a sentence, or something that shows it', async () => {
  const { platform, recorded: change, progress } = await recorded();
  progress.fields.status.value = 'done';
  const before = platform.seen.length;
  expect(await progress.submit()).toBe(false);
  expect(progress.mistakes.value).toEqual([{ field: progressField(change.id, 'note'), text: messages.doneMissing }]);
  expect(platform.seen).toHaveLength(before);
  progress.fields.link.value = 'https://example.org/poster';
  expect(await progress.submit()).toBe(true);
  const fresh = await recording();
  fresh.change.fields.done.value = 'yes';
  expect(await fresh.change.submit()).toBe(false);
  expect(fresh.change.mistakes.value).toEqual([{ field: 'evidence', text: messages.doneMissing }]);
});

test('a step that is not allowed any more loads the story again', async () => {
  const { platform, shown, progress } = await recorded();
  progress.fields.status.value = 'done';
  progress.fields.note.value = 'It is.';
  platform.next = 'not-now';
  expect(await progress.submit()).toBe(false);
  expect(shown.notice.value?.tone).toBe('problem');
  expect(progress.fields.status.value).toBe('done');
});

test('evidence is sent with the step, and a link that is no https address is told at its field', async () => {
  const { shown, recorded: change, progress } = await recorded();
  progress.fields.status.value = 'done';
  progress.fields.evidence.value = ' A poster in the hall. ';
  progress.fields.link.value = 'http://example.org';
  expect(await progress.submit()).toBe(false);
  expect(progress.mistakes.value).toEqual([{ field: progressField(change.id, 'link'), text: messages.linkWrong }]);
  expect(progress.fields.evidence.value).toBe(' A poster in the hall. ');
  progress.fields.link.value = 'https://example.org/poster';
  expect(await progress.submit()).toBe(true);
  expect(shown.story.value?.sentChanges[0]?.step?.evidence).toEqual({
    text: 'A poster in the hall.',
    link: 'https://example.org/poster',
  });
});

test('what waits is taken back among what is typed, a change and a step alike', async () => {
  const { ports, shown, change, story } = await recording();
  await change.submit();
  const said = story.sentChanges[0]?.id ?? '';
  expect(await new SentChangeModel(ports, shown, { story: story.id, id: said }).takeBack()).toBe(true);
  expect(shown.redrafts.value).toBe(1);
  const again = new RecordChangeModel(ports, shown, story);
  expect([again.fields.what.value, again.fields.due.value]).toEqual(['A second line opens', NEXT_YEAR]);
  const known = await recorded();
  known.progress.fields.status.value = 'done';
  known.progress.fields.link.value = 'https://example.org/poster';
  await known.progress.submit();
  const step = { story: known.story.id, id: known.story.sentChanges[0]?.id ?? '' };
  expect(await new SentChangeModel(known.ports, known.shown, step).takeBack()).toBe(true);
  const mended = new ProgressModel(known.ports, known.shown, known.recorded);
  expect([mended.fields.status.value, mended.fields.link.value]).toEqual(['done', 'https://example.org/poster']);
});

test('a change that is done already is sent with what shows it, and asks for no day', async () => {
  const { platform, change, story } = await recording();
  change.fields.due.value = '';
  change.fields.done.value = 'yes';
  change.fields.link.value = 'http://example.org';
  expect(await change.submit()).toBe(false);
  expect(change.mistakes.value).toEqual([{ field: 'link', text: messages.linkWrong }]);
  change.fields.link.value = 'https://example.org/poster';
  change.fields.evidence.value = ' A poster in the hall. ';
  expect(await change.submit()).toBe(true);
  const [sent] = story.sentChanges;
  expect(sent?.step).toEqual({
    status: 'done',
    evidence: { text: 'A poster in the hall.', link: 'https://example.org/poster' },
  });
  checkChange(platform, { id: sent?.id ?? '' }, { verdict: 'approve' });
  expect(story.changes).toMatchObject([{ status: 'done', evidence: { text: 'A poster in the hall.' } }]);
});

test('what was typed to show it stays at home where the change is not done', async () => {
  const { change, story } = await recording();
  change.fields.done.value = 'yes';
  change.fields.evidence.value = 'A poster in the hall.';
  change.fields.done.value = '';
  expect(await change.submit()).toBe(true);
  expect(story.sentChanges[0]).toMatchObject({ due: NEXT_YEAR });
  expect(story.sentChanges[0]?.step).toBeUndefined();
});

test('what is done already is taken back whole, and so are the pictures of a step', async () => {
  const { ports, platform, shown, change, story } = await recording();
  const picture = { id: ports.newId(), alt: 'The new sign' };
  platform.pictures.set(picture.id, { id: picture.id, width: 1, height: 1, data: '' });
  change.fields.done.value = 'yes';
  change.fields.pictures.value = JSON.stringify([picture]);
  change.fields.evidence.value = 'A poster in the hall.';
  const filled = new RecordChangeModel(ports, shown, story);
  expect(await filled.submit()).toBe(true);
  const [sent] = story.sentChanges;
  expect(sent?.step?.evidence?.pictures).toMatchObject([picture]);
  await new SentChangeModel(ports, shown, { story: story.id, id: sent?.id ?? '' }).takeBack();
  const again = new RecordChangeModel(ports, shown, story);
  expect([again.isDone.value, again.fields.evidence.value, again.pictures.chosen.value]).toEqual([
    ...[true, 'A poster in the hall.', [picture]],
  ]);
  const known = await recorded();
  known.platform.pictures.set(picture.id, { id: picture.id, width: 1, height: 1, data: '' });
  known.progress.fields.status.value = 'done';
  known.progress.fields.pictures.value = JSON.stringify([picture]);
  const step = new ProgressModel(known.ports, known.shown, known.recorded);
  expect(await step.submit()).toBe(true);
  const said = { story: known.story.id, id: known.story.sentChanges[0]?.id ?? '' };
  await new SentChangeModel(known.ports, known.shown, said).takeBack();
  const mended = new ProgressModel(known.ports, known.shown, known.recorded);
  expect(mended.pictures.chosen.value).toEqual([picture]);
});
