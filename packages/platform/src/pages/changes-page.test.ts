import type { ChangeOfStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressChange, recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { dayInLondon } from '../time/clock.ts';
import { longDay } from '../time/words.ts';
import { words } from './changes-page.messages.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('the page of what changed on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let story: string;
  let ownPage: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    const told = await tellAndPublish(ground, token, { happened: 'Nobody rang back.' });
    [story, ownPage] = [told.id, told.path];
    for (const status of ['done', 'not-done', 'in-progress', undefined, 'done']) await change(status);
  });
  afterAll(() => ground.stop());

  let made = 0;
  const dues: string[] = [];
  async function change(status: string | undefined) {
    made += 1;
    const due = dayInLondon(new Date(Date.now() + made * DAY_MS));
    dues[made] = due;
    const id = await recordChange(ground, token, story, { what: `Change ${made}.`, due });
    if (status) await progressChange(ground, token, id, { status, note: `Note ${made}.` });
  }
  const page = (path = '/o/A81001/changes') => ground.ask('GET', path, { headers: AS_BROWSER });
  const inOrder = (text: string) => [...text.matchAll(/Change (\d)\./g)].map(([, number]) => Number(number));

  it('tells what was done and what is planned, the newest first, with the story behind each', async () => {
    const answer = await page();
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    expect(inOrder(answer.text)).toEqual([5, 4, 3, 2, 1]);
    expect(answer.text.match(new RegExp(`<a href="/s/${story}" dir="auto">Nobody rang back</a>`, 'g'))).toHaveLength(5);
    for (const did of Object.values(words.did)) expect(answer.text).toContain(did);
    expect(answer.text).toContain('2 of 5 changes done, 1 not done after all');
    expect(answer.text).not.toContain('Was due on');
    expect((await page('/o/A81001')).text).toContain('<a href="/o/A81001/changes">');
  });

  it('goes on page by page over the API and in cursors that are only its own', async () => {
    const seen: ChangeOfStory[] = [];
    let cursor = '';
    do {
      const { body } = await ground.ask('GET', `/v1/changes?organisation=A81001&limit=2${cursor}`);
      seen.push(...(body.items as ChangeOfStory[]));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen.map(({ what }) => what)).toEqual([5, 4, 3, 2, 1].map((number) => `Change ${number}.`));
    const { body } = await ground.ask('GET', '/v1/changes?organisation=A81001&limit=2');
    const next = await page(`/o/A81001/changes?cursor=${body.next}`);
    expect(inOrder(next.text)).toEqual([3, 2, 1]);
    expect(next.text).toContain(words.newest);
    expect((await page('/o/A81001/changes?cursor=made-up')).status).toBe(422);
  });

  it('leads an address in small letters to the one in capitals, and knows no organisation that is none', async () => {
    const typed = await page('/o/a81001/changes');
    expect([typed.status, typed.headers.get('location')]).toEqual([301, '/o/A81001/changes']);
    for (const path of ['/o/X1/changes', '/o/no-such-code/changes']) expect((await page(path)).status).toBe(404);
    expect((await ground.ask('GET', '/v1/changes?organisation=X1')).status).toBe(404);
  });

  it('says what comes here where there is nothing yet', async () => {
    const { text } = await page('/o/B82002/changes');
    expect(text).toContain(words.none);
    expect(text).toContain('href="/tell/B82002"');
    expect((await page('/o/C83003/changes')).text).not.toContain('href="/tell/');
  });

  it('counts what is overdue as it is, once its day is over', async () => {
    ground.forward(5 * DAY_MS);
    ground.platform.services.cache.clear();
    const { text } = await page();
    expect(text).toContain('2 of 5 changes done, 2 overdue, 1 not done after all');
    const said = [4, 3].map((number) => `status-late">Was due on ${longDay(dues[number] ?? '')}<`);
    expect(text.match(/status-late">[^<]+</g)).toEqual(said);
    expect(text.match(/Due by/g)).toHaveLength(3);
  });

  it('are said to be overdue on the page of their story, and on its author’s, too', async () => {
    for (const path of [`/s/${story}`, ownPage]) {
      const { text } = await page(path);
      const said = [3, 4].map((number) => `Was due on ${longDay(dues[number] ?? '')}<`);
      expect(text.match(/Was due on [^<]+</g)).toEqual(said);
      expect(text.match(/Due by/g)).toHaveLength(3);
    }
  });
});
