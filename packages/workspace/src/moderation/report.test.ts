import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { publishedStory } from '../testing/told-stories.ts';
import { messages } from './report.messages.ts';
import { ReportDecisionModel, ReportModel } from './report.model.ts';

async function opened(different: Parameters<typeof publishedStory>[0] = {}) {
  const story = publishedStory({ actions: ['report', 'reply'], ...different });
  const { ports, platform } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  return { ports, platform, shown, loaded };
}

const report = {
  ...{ id: newId(), by: 'Sam', isOwn: false, at: new Date().toISOString(), state: 'open' as const },
  ...{ reason: 'abusive' as const, words: 'The last line.' },
};

test('reporting wants a rule and words, is kept while it is typed, and is sent once', async () => {
  const { ports, platform, shown, loaded } = await opened();
  const reporting = new ReportModel(ports, shown, loaded);
  expect(await reporting.send()).toBe(false);
  expect(reporting.mistakes.value.map(({ field }) => field)).toEqual(['report-reason', 'report-words']);
  reporting.fields.reason.value = 'abusive';
  reporting.fields.words.value = '  The last line.  ';
  expect(new ReportModel(ports, shown, loaded).isBegun()).toBe(true);
  platform.next = 'cut';
  expect(await reporting.send()).toBe(true);
  expect(platform.seen.filter((call) => call.includes('/reports/'))).toHaveLength(2);
  expect(shown.story.value?.reports).toMatchObject([{ reason: 'abusive', words: 'The last line.', isOwn: true }]);
});

test('a report that went through is said, and nothing of it is kept', async () => {
  const { ports, shown, loaded } = await opened();
  const reporting = new ReportModel(ports, shown, loaded);
  reporting.fields.reason.value = 'abusive';
  reporting.fields.words.value = 'The last line.';
  expect(await reporting.send()).toBe(true);
  expect([shown.notice.value?.text, reporting.isBegun()]).toEqual([messages.sent, false]);
});

test('leaving a reported story wants a note; taking it down puts it among those to moderate', async () => {
  const { ports, shown, loaded } = await opened({ reports: [report], actions: ['decide-report'] });
  const deciding = new ReportDecisionModel(ports, shown, loaded);
  expect(await deciding.decide(report, loaded.version, 'dismiss')).toBe(false);
  expect(deciding.mistakes.value).toEqual([{ field: 'report-note', text: messages.noteMissing }]);
  deciding.note.value = 'We agree.';
  expect(await deciding.decide(report, loaded.version, 'uphold')).toBe(true);
  expect(shown.story.value).toMatchObject({ status: 'submitted', returned: 'report-upheld' });
  expect(shown.notice.value?.text).toBe(messages.upheld);
});

test('what somebody else decided first is loaded again', async () => {
  const { ports, platform, shown, loaded } = await opened({ reports: [report], actions: ['decide-report'] });
  const deciding = new ReportDecisionModel(ports, shown, loaded);
  const [story] = platform.stories;
  if (story) story.version += 1;
  expect(await deciding.decide(report, loaded.version, 'uphold')).toBe(false);
  expect([deciding.mistakes.value, shown.notice.value?.tone]).toEqual([[], 'problem']);
});
