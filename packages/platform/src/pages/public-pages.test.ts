import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveGroup } from '../groups/store.ts';
import { saveOrganisation } from '../organisations/store.ts';
import { setReplySettings } from '../replies/settings.ts';
import { progressChange, replyWithChange, type Told, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const SHOWN = '&lt;script>alert(1)&lt;/script>&lt;img src=x onerror=alert(2)> &amp; &quot;quoted&quot;';

describe.each(engines)('public pages on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let told: Told;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    const { db } = ground.platform.services;
    const services = [{ id: 'clinic', name: `Clinic ${MARKUP}` }];
    await saveOrganisation(db, { ods: 'M88008', name: `Practice ${MARKUP}`, kind: 'practice', services });
    await setReplySettings(db, 'M88008', { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 });
    await saveGroup(db, { id: 'markup', name: `Group ${MARKUP}`, members: ['M88008'], fromDay: '2020-01-01' });
    told = await tellAndPublish(ground, token, {
      organisation: 'M88008',
      service: 'clinic',
      happened: `Title ${MARKUP}\n\nSecond part ${MARKUP}`,
      good: `Good ${MARKUP}`,
      better: `Better ${MARKUP}`,
      feelings: ['sad', 'angry'],
      relation: 'carer',
      experience: 'poor',
    });
    const change = { what: `Change ${MARKUP}`, owner: `Owner ${MARKUP}` };
    const ids = await replyWithChange(ground, token, { story: told.id, text: `Reply ${MARKUP}`, change });
    await progressChange(ground, token, ids.change, { status: 'done', note: `Note ${MARKUP}` });
  });
  afterAll(() => ground.stop());

  const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });

  it.each([
    ['/', ['Practice', 'Group']],
    ['/o/M88008', ['What people say about Practice', 'Title']],
    ['/o/M88008/changes', ['What changed at Practice', 'Title', 'Change', 'Owner', 'Note']],
    ['/g/markup', ['Group', 'Practice']],
  ])('show markup as text at %s', async (path, parts) => {
    const answer = await page(path);
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    for (const part of parts) expect(answer.text).toContain(`${part} ${SHOWN}`);
  });

  it('show a story with its reply and change, and markup in every part as text', async () => {
    const answer = await page(`/s/${told.id}`);
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    for (const part of [
      'Title',
      'Second part',
      'Good',
      'Better',
      'Reply',
      'Change',
      'Owner',
      'Note',
      'Clinic',
      'Practice',
    ]) {
      expect(answer.text).toContain(`${part} ${SHOWN}`);
    }
    for (const words of ['Sad, Angry', 'Poor', 'a carer', 'Practice manager replied', 'Done']) {
      expect(answer.text).toContain(words);
    }
  });

  it('show what a story was about and when it was, on its page and in the list', async () => {
    const { id } = await tellAndPublish(ground, token, {
      goodTags: ['listening', 'skill'],
      betterTags: ['travel'],
      visited: '2026-03',
    });
    const story = await page(`/s/${id}`);
    expectSafePage(story);
    for (const words of ['Being listened to', 'Travel and parking', 'When it was', 'March 2026']) {
      expect(story.text).toContain(words);
    }
    const list = (await page('/o/A81001')).text;
    for (const words of [
      'Good: Being listened to, Skill and knowledge',
      'better: Travel and parking',
      'in March 2026',
    ]) {
      expect(list).toContain(words);
    }
    expect(story.text.match(/<meta[^>]*>/g)?.join('')).not.toMatch(/2026|Travel/);
  });

  it('go on to older stories and back, twenty a page', async () => {
    for (let count = 0; count < 25; count += 1) {
      await tellAndPublish(ground, token, { organisation: 'B82002', happened: `Story number ${count}.` });
      ground.forward(1000);
    }
    const first = await page('/o/B82002');
    const older = first.text.match(/href="(\/o\/B82002\?cursor=[^"]+)"/)?.[1] ?? '';
    const second = await page(older);
    const cards = (text: string) => text.match(/class="story-card-link"/g)?.length;
    expect([cards(first.text), cards(second.text)]).toEqual([20, 5]);
    expect(first.text).toContain('Story number 24');
    expect(second.text).toContain('Story number 0');
    expect(second.text).toContain('Back to the newest stories');
  });

  it('lead from a merged organisation to its successor, and keep its stories readable', async () => {
    const { status, text } = await page('/o/D84004');
    expect(status).toBe(200);
    expect(text).toContain('<a href="/o/B82002">');
    expect(text).not.toContain('href="/tell/D84004"');
  });

  it('lead from each figure to the stories it was counted from', async () => {
    const { text } = await page('/o/M88008');
    const figures = text.slice(text.indexOf('class="totals"'), text.indexOf('</dl>'));
    expect(figures.match(/href="[^"]+"/g)).toEqual([
      'href="#stories"',
      'href="#stories"',
      'href="/o/M88008?only=answered#stories"',
      'href="/o/M88008?only=changed#stories"',
    ]);
    const silent = await tellAndPublish(ground, token, { organisation: 'M88008', experience: 'very-good' });
    const shown = async (only: string) => {
      const { text: list } = await page(`/o/M88008?only=${only}`);
      return [told.id, silent.id].map((id) => list.includes(`/s/${id}`));
    };
    expect(await shown('answered')).toEqual([true, false]);
    expect(await shown('changed')).toEqual([true, false]);
    expect(await shown('good')).toEqual([false, true]);
    expect(await shown('anything')).toEqual([true, true]);
    expect((await page('/g/markup')).text).toContain('href="#by-organisation"');
  });

  it.each([
    ['/o/a81001', '/o/A81001'],
    ['/o/b82002?cursor=aB1', '/o/B82002?cursor=aB1'],
    ['/tell/a81001', '/tell/A81001'],
  ])('lead from %s to the code in capitals', async (path, to) => {
    const { status, headers } = await page(path);
    expect([status, headers.get('location')]).toEqual([301, to]);
  });

  it('may be kept only as long as they are fresh', async () => {
    for (const path of ['/', '/o/M88008', `/s/${told.id}`, '/g/markup']) {
      expect((await page(path)).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
  });

  it.each([
    '/s/nothing',
    `/s/${newId()}`,
    '/g/no-such-group',
    '/g/%3Cscript%3E',
    '/a/nothing',
    `/a/${'A'.repeat(44)}`,
    '/nowhere/<script>alert(1)</script>',
  ])('say on a page that nothing is at %s', async (path) => {
    const answer = await page(path);
    expect(answer.status).toBe(404);
    expectSafePage(answer);
    expect(answer.text).toContain('Nothing is here');
    expect(answer.text).toContain('noindex');
  });

  it('answer a program with a problem where they answer a person with a page', async () => {
    for (const [path, accept, type] of [
      ['/o/Z00000', 'application/json', 'application/problem+json'],
      ['/o/Z00000', 'text/html', 'text/html'],
      ['/v1/organisations/Z00000', 'text/html', 'application/problem+json'],
    ] as const) {
      const { status, headers } = await ground.ask('GET', path, { headers: { accept } });
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, expect.stringContaining(type)]);
    }
  });

  it.each([
    '?cursor=',
    '?cursor=x&cursor=y',
    '?cursor=%00',
    `?cursor=${Buffer.from('2026\u0000 x').toString('base64url')}`,
  ])('refuse the place %s in a list that nobody gave', async (query) => {
    const answer = await page(`/o/M88008${query}`);
    expect(answer.status).toBe(422);
    expectSafePage(answer);
  });

  it('show nothing of what waits for a moderator', async () => {
    const { id } = await tell(ground, { organisation: 'M88008', happened: 'Not read by anyone yet.' });
    for (const path of ['/', '/o/M88008', '/g/markup', `/s/${id}`]) {
      expect((await page(path)).text).not.toContain('Not read by anyone yet');
    }
  });

  it('have a workspace that runs its own script alone', async () => {
    const { status, headers, text } = await page('/workspace/stories');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(text).not.toMatch(/<script>|<script type="module">/);
    expect(text).toContain('<noscript>The workspace needs JavaScript.');
    expect((await page('/workspace/gone-12345678.js')).status).toBe(404);
  });
});
