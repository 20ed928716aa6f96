import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/schema.ts';
import { moveStory } from '../stories/store.ts';
import { publish, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import type { Letter } from './mail.ts';
import { mailOf } from './messages.ts';
import { isToStaff, type ToStaff } from './staff-messages.ts';
import { textsFor } from './story-texts.ts';

const TITLE = 'Zebra quilt';
const HAPPENED = 'The lift hurt Wilberforce.';

/** One mail of each kind to staff about a story, and whether it may hold the story's words where they are allowed. */
function lettersAbout(story: string): Record<ToStaff['kind'], [letter: ToStaff, mayHold: boolean]> {
  const shared = { to: 'sam@example.org', organisation: 'Elm Practice', link: 'http://x.example/workspace', story };
  const { to, organisation, link } = shared;
  const due = '2027-03-31';
  const waiting = { id: story, organisation, day: due, link };
  const list = { list: 'toReply', fresh: 1, waiting: 1, stories: [waiting], link } as const;
  const toCheck = { kind: 'reply-to-check', ...shared } as const;
  return {
    'reply-due': [{ kind: 'reply-due', ...shared, due }, true],
    'reply-late': [{ kind: 'reply-late', ...shared, due }, true],
    'reply-escalated': [{ kind: 'reply-escalated', ...shared, due }, true],
    'clock-stands': [{ kind: 'clock-stands', ...shared, since: due }, true],
    'clock-stands-long': [{ kind: 'clock-stands-long', ...shared, since: due }, true],
    'reply-to-check': [toCheck, true],
    'reply-sent-back': [{ kind: 'reply-sent-back', ...shared }, true],
    'change-to-check': [{ kind: 'change-to-check', ...shared }, true],
    'change-sent-back': [{ kind: 'change-sent-back', ...shared }, true],
    'answer-to-check': [{ kind: 'answer-to-check', ...shared }, true],
    'author-answered': [{ kind: 'author-answered', ...shared }, true],
    digest: [
      {
        ...{ kind: 'digest', rhythm: 'daily', to, staff: 'sam', lists: [{ ...list, stories: [waiting] }], link },
        ...{ letters: [toCheck], searches: [{ name: 'Lifts', count: 1, link }], account: link, stop: link },
      },
      true,
    ],
    'story-held': [{ kind: 'story-held', to, organisation, link }, false],
    'clock-stands-unmanaged': [{ kind: 'clock-stands-unmanaged', to, organisation, link }, false],
    'reply-late-unmanaged': [{ kind: 'reply-late-unmanaged', to, organisation, link }, false],
    'story-held-unmanaged': [{ kind: 'story-held-unmanaged', to, organisation, link }, false],
    'urgent-story': [{ kind: 'urgent-story', to, organisation, link }, false],
    'urgent-answer': [{ kind: 'urgent-answer', to, organisation, link }, false],
    'urgent-written': [{ kind: 'urgent-written', to, organisation, link }, false],
    appealed: [{ kind: 'appealed', ...shared }, false],
    'sent-on': [{ kind: 'sent-on', reroute: 'complaint', to, organisation, link }, false],
    'sent-on-unseen': [{ kind: 'sent-on-unseen', reroute: 'enquiry', to, organisation, link }, false],
    'work-story-waits': [{ kind: 'work-story-waits', to, organisation, link }, false],
    'work-story-urgent': [{ kind: 'work-story-urgent', to, organisation, link }, false],
    'work-story-unread': [{ kind: 'work-story-unread', to, organisation, link }, false],
    'work-story-shared': [{ kind: 'work-story-shared', to, organisation, link }, false],
    'enquiry-waits': [{ kind: 'enquiry-waits', to, organisation, link }, false],
    'enquiry-urgent': [{ kind: 'enquiry-urgent', to, organisation, link }, false],
    'enquiry-written': [{ kind: 'enquiry-written', to, organisation, link }, false],
    'enquiry-due': [{ kind: 'enquiry-due', to, organisation, due, link }, false],
    'enquiry-late': [{ kind: 'enquiry-late', to, organisation, due, link }, false],
    'enquiry-unseen': [{ kind: 'enquiry-unseen', to, organisation, link }, false],
    'complaint-waits': [{ kind: 'complaint-waits', to, organisation, link }, false],
    'complaint-urgent': [{ kind: 'complaint-urgent', to, organisation, link }, false],
    'complaint-withdrawn': [{ kind: 'complaint-withdrawn', to, organisation, link }, false],
    'complaint-unseen': [{ kind: 'complaint-unseen', to, organisation, link }, false],
    'complaint-due': [{ kind: 'complaint-due', to, organisation, of: 'acknowledge', due, link }, false],
    'complaint-late': [{ kind: 'complaint-late', to, organisation, of: 'law', due, link }, false],
    'report-upheld': [{ kind: 'report-upheld', to, organisation, link }, false],
    'report-dismissed': [{ kind: 'report-dismissed', to, organisation, link }, false],
    'return-due': [{ kind: 'return-due', to, organisation, ods: 'A81001', month: '2027-02', due, link }, false],
    'search-alert': [{ kind: 'search-alert', to, count: 1, name: 'Lifts', link, searches: link }, false],
  };
}

const kinds = Object.keys(lettersAbout('')) as ToStaff['kind'][];

describe.each(engines)('a story’s words in mails to staff on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  let story: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
    const told = await tell(ground, { happened: HAPPENED });
    story = told.id;
    await publish(ground, await ground.tokenOf(ALL_ROLES), story);
    await db().updateTable('stories').set({ title: TITLE }).where('id', '=', story).execute();
  });
  afterAll(() => ground.stop());

  const db = (): Kysely<Database> => ground.platform.services.db;
  const shown = async () => (await ground.ask('GET', '/v1/staff/organisations/A81001', { token: manager })).body;
  const allow = async (isAllowed: boolean, token = manager) => {
    const body = { version: (await shown()).version, isAllowed };
    return ground.ask('POST', '/v1/staff/organisations/A81001/story-in-mails', { token, body });
  };
  const written = async (kind: ToStaff['kind']) => {
    const [letter, mayHold] = lettersAbout(story)[kind];
    return { ...mailOf(letter, await textsFor(db(), letter as Letter)), mayHold };
  };

  it('are in none, as long as nobody has allowed it', async () => {
    expect((await shown()).storyInMails).toBe(false);
    for (const kind of kinds) {
      const { subject, text, html } = await written(kind);
      expect(isToStaff(lettersAbout(story)[kind][0]), kind).toBe(true);
      for (const words of [subject, text, html]) {
        expect(words, kind).not.toContain('Wilberforce');
        expect(words, kind).not.toContain(TITLE);
      }
      expect(text, kind).toContain('What authors write is not in this message.');
    }
  });

  it('are in those about one published story where its organisation allows it, never in the subject', async () => {
    expect((await allow(true)).body).toMatchObject({ storyInMails: true });
    for (const kind of kinds) {
      const { subject, text, html, mayHold } = await written(kind);
      expect(subject, kind).not.toContain('Wilberforce');
      expect(subject, kind).not.toContain(TITLE);
      expect([kind, text.includes(`> ${HAPPENED}`), html.includes(HAPPENED)]).toEqual([kind, mayHold, mayHold]);
      expect([kind, text.includes(TITLE), html.includes(TITLE)]).toEqual([kind, mayHold, mayHold]);
      expect([kind, text.includes('It holds words of a patient')]).toEqual([kind, mayHold]);
    }
    expect((await allow(false)).body).toMatchObject({ storyInMails: false });
    expect(JSON.stringify(await written('reply-due'))).not.toContain('Wilberforce');
  });

  it('are in no mail once the story is public no more', async () => {
    await allow(true);
    const row = await db().selectFrom('stories').selectAll().where('id', '=', story).executeTakeFirstOrThrow();
    const to = { status: 'submitted', published_at: null, returned: 'report-upheld' } as const;
    await moveStory(db(), { id: story, version: row.version, from: 'published', to });
    for (const kind of kinds) expect(JSON.stringify(await written(kind)), kind).not.toContain('Wilberforce');
  });

  it('are allowed by managers of the organisation and operators alone, and by whoever was first', async () => {
    const asked = async (roles: Parameters<Ground['tokenOf']>[0]) =>
      (await allow(true, await ground.tokenOf(roles))).status;
    expect(await asked({ responder: 'A81001' })).toBe(403);
    expect(await asked({ manager: 'B82002' })).toBe(403);
    expect(await asked({ operator: '*' })).toBe(200);
    const body = { version: 1, isAllowed: false };
    const late = await ground.ask('POST', '/v1/staff/organisations/A81001/story-in-mails', { token: manager, body });
    expect(late.body.code).toBe('stale');
  });
});
