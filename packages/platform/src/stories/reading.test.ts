import type { Story, StorySubmission } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const PERSON = { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140' };
const HOUR_MS = 3_600_000;

describe.each(engines)('reading stories on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const storyOf = async (id: string) => (await ground.ask('GET', `/v1/stories/${id}`)).body as unknown as Story;

  it('shows nothing of a story until it is published', async () => {
    const { id } = await tell(ground);
    const unknown = await ground.ask('GET', `/v1/stories/${newId()}`);
    for (const [method, path] of [
      ['GET', `/v1/stories/${id}`],
      ['POST', `/v1/stories/${id}/reads`],
      ['GET', `/s/${id}`],
    ] as const) {
      expect((await ground.ask(method, path)).status).toBe(404);
    }
    expect((await ground.ask('GET', `/v1/stories/${id}`)).text).toBe(unknown.text);
    expect((await ground.ask('GET', '/v1/stories?organisation=A81001')).text).not.toContain(id);
  });

  it('shows nothing of a story that was rejected, but to its author', async () => {
    const { id, path } = await tell(ground);
    await ground.ask('POST', `/v1/staff/stories/${id}/rejection`, { token, body: { version: 1, reason: 'abusive' } });
    expect((await ground.ask('GET', `/v1/stories/${id}`)).status).toBe(404);
    expect((await ground.ask('GET', path)).status).toBe(200);
  });

  it('never shows the address, the key or the hash of what was sent', async () => {
    const { id, sent } = await tellAndPublish(ground, token, { email: 'hidden@example.org' });
    const paths = [`/v1/stories/${id}`, '/v1/stories?organisation=A81001', `/v1/staff/stories/${id}`];
    for (const path of paths) {
      const { status, text } = await ground.ask('GET', path, { token });
      expect(status).toBe(200);
      expect(text).not.toContain('hidden@example.org');
      expect(text).not.toContain(sent.key);
      expect(text).not.toMatch(/fingerprint|email/);
    }
  });

  it('shows the public what a story was about and when, and never how old its author is', async () => {
    const parts: Partial<StorySubmission> = {
      goodTags: ['staff-manner'],
      betterTags: ['waiting', 'place'],
      visited: '2026-03',
    };
    const { id, token: link } = await tellAndPublish(ground, token, { ...parts, age: '35-44' });
    const paths = [`/v1/stories/${id}`, '/v1/stories?organisation=A81001', `/s/${id}`, '/o/A81001'];
    for (const path of paths) {
      const { status, text } = await ground.ask('GET', path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/35.{1,4}44|"age"/);
    }
    expect(await storyOf(id)).toMatchObject(parts);
    expect((await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body).toMatchObject({
      ...parts,
      age: '35-44',
    });
    expect((await ground.ask('GET', `/v1/receipts/${link}`)).body).toMatchObject({ told: parts, age: '35-44' });
  });

  it('leaves out of a story what was not said', async () => {
    const { id } = await tellAndPublish(ground, token, { goodTags: [] });
    expect(Object.keys(await storyOf(id)).join()).not.toMatch(/Tags|visited/);
  });

  it('shows a story at once after it is published', async () => {
    const { id } = await tell(ground);
    expect((await ground.ask('GET', `/v1/stories/${id}`)).status).toBe(404);
    await ground.ask('POST', `/v1/staff/stories/${id}/publication`, { token, body: { version: 1 } });
    expect((await ground.ask('GET', `/v1/stories/${id}`)).status).toBe(200);
  });

  it('walks through the stories of an organisation by cursors, newest first, each once', async () => {
    const told: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      told.push((await tellAndPublish(ground, token, { organisation: 'B82002' })).id);
      ground.forward(1000);
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await ground.ask('GET', `/v1/stories?organisation=B82002&limit=3${cursor}`);
      seen.push(...(body.items as Story[]).map(({ id }) => id));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen).toEqual(told.toReversed());
  });

  it('counts a visitor once a day, by page and by API alike', async () => {
    const { id } = await tellAndPublish(ground, token);
    const open = async (headers: Record<string, string>) => {
      await ground.ask('POST', `/v1/stories/${id}/reads`, { headers });
      await ground.ask('GET', `/s/${id}`, { headers });
      await ground.platform.services.reads.drain();
    };
    await open(PERSON);
    await open(PERSON);
    await open({ 'user-agent': 'Googlebot/2.1' });
    await open({ 'user-agent': 'Mozilla/5.0 another' });
    ground.platform.services.cache.clear();
    expect((await storyOf(id)).reads).toBe(2);
    ground.forward(25 * HOUR_MS);
    await open(PERSON);
    ground.platform.services.cache.clear();
    expect((await storyOf(id)).reads).toBe(3);
  });

  it('counts no page that was only fetched ahead or asked for without its text', async () => {
    const { id } = await tellAndPublish(ground, token);
    await ground.ask('GET', `/s/${id}`, { headers: { ...PERSON, 'sec-purpose': 'prefetch' } });
    await ground.ask('HEAD', `/s/${id}`, { headers: PERSON });
    await ground.platform.services.reads.drain();
    ground.platform.services.cache.clear();
    expect((await storyOf(id)).reads).toBe(0);
  });

  it('says what became of organisations that are closed, merged or unknown', async () => {
    const organisation = async (ods: string) => (await ground.ask('GET', `/v1/organisations/${ods}`)).body;
    expect(await organisation('C83003')).toMatchObject({ open: false });
    expect(await organisation('D84004')).toMatchObject({
      open: false,
      successor: { ods: 'B82002', name: 'Oak Practice' },
    });
    expect(await organisation('Z00000')).toMatchObject({ status: 404, code: 'not-found' });
    expect((await ground.ask('GET', '/v1/stories?organisation=Z00000')).status).toBe(404);
    expect((await ground.ask('GET', '/v1/groups/no-such-group')).status).toBe(404);
  });

  it('finds an organisation by its code as an editor wrote it, with small letters or spaces around', async () => {
    for (const path of ['organisations/a81001', 'organisations/%20A81001%20', 'organisations/a81001/totals']) {
      expect((await ground.ask('GET', `/v1/${path}`)).status).toBe(200);
    }
    const list = (code: string) => ground.ask('GET', `/v1/stories?organisation=${code}`);
    expect((await list('%20a81001')).body).toEqual((await list('A81001')).body);
    expect((await ground.ask('GET', '/v1/changes?organisation=a81001')).status).toBe(200);
  });

  it('lets any page call it and read its limits', async () => {
    const { headers } = await ground.ask('GET', '/v1/organisations/A81001', {
      headers: { origin: 'https://elm.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toMatch(/RateLimit-Remaining/i);
    // By which a form knows the day where its device's clock is wrong.
    expect(headers.get('access-control-expose-headers')).toMatch(/\bDate\b/);
    expect(Date.parse(headers.get('date') ?? '')).toBeGreaterThan(0);
    expect(Number(headers.get('ratelimit-remaining'))).toBeGreaterThan(0);
  });
});
