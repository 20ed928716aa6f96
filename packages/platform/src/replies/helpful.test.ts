import type { Followed, StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressChange, reply, replyWithChange, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

describe.each(engines)('whether a reply was helpful on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const replied = async (): Promise<Told & { reply: string }> => {
    const told = await tellAndPublish(ground, token, { organisation: 'B82002' });
    return { ...told, reply: String((await reply(ground, token, told.id)).body.id) };
  };
  const say = (told: Told, id: string, body: object) =>
    ground.ask('POST', `/v1/receipts/${told.token}/replies/${id}`, { body });
  const seen = async ({ id }: Told) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;
  const totals = async () => (await ground.ask('GET', '/v1/staff/replies/totals?organisation=B82002', { token })).body;

  it('is said by the author, changed by them, and seen by staff and them alone', async () => {
    const before = (await totals()) as Record<string, number>;
    const told = await replied();
    const { body } = await say(told, told.reply, { helpful: 'partly', words: 'It came late.' });
    expect((body as unknown as Followed).replies).toMatchObject([{ helpful: 'partly', helpfulWords: 'It came late.' }]);
    expect((await seen(told)).replies).toMatchObject([{ helpful: 'partly', helpfulWords: 'It came late.' }]);
    for (const path of [`/v1/stories/${told.id}`, `/s/${told.id}`, '/v1/stories?organisation=B82002', '/o/B82002']) {
      const { text } = await ground.ask('GET', path);
      expect(text).not.toContain('It came late.');
      expect(text).not.toContain('"helpful"');
    }
    await say(told, told.reply, { helpful: 'yes' });
    await say(told, told.reply, { helpful: 'yes' });
    const { replies, timeline } = await seen(told);
    expect(replies[0]).toMatchObject({ helpful: 'yes' });
    expect(replies[0]).not.toHaveProperty('helpfulWords');
    expect(timeline.filter(({ kind }) => kind === 'helpful-told').map(({ detail }) => detail)).toEqual([
      'partly',
      'yes',
    ]);
    const { replies: count = 0, yes = 0 } = before;
    expect(await totals()).toMatchObject({ replies: count + 1, yes: yes + 1 });
  });

  it('is said for one’s own story alone', async () => {
    const [told, other] = [await replied(), await replied()];
    expect((await say(told, other.reply, { helpful: 'no' })).status).toBe(404);
    expect((await seen(other)).replies[0]).not.toHaveProperty('helpful');
    const elsewhere = await ground.tokenOf({ responder: 'A81001' });
    const answer = await ground.ask('GET', '/v1/staff/replies/totals?organisation=B82002', { token: elsewhere });
    expect(answer.status).toBe(403);
  });

  it('is asked on the private page without a script, and shown there as it was said', async () => {
    const told = await replied();
    const page = () => ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect((await page()).text).toContain('Was this reply helpful?');
    const post = (form: [string, string][]) =>
      ground.ask('POST', `${told.path}/replies/${told.reply}`, { form, headers: AS_BROWSER });
    const { status, headers } = await post([
      [`words-${told.reply}`, MARKUP],
      ['helpful', 'no'],
    ]);
    expect([status, headers.get('location')]).toEqual([303, `${told.path}#helpful-${told.reply}`]);
    const after = await page();
    expectAuthorPage(after);
    expect(after.text).toContain('You said: No');
    expect(after.text).toContain('&lt;script>alert(1)');
    const odd = await post([
      [`text-${told.reply}`, 'Half of an answer'],
      ['helpful', 'perhaps'],
    ]);
    expect([odd.status, odd.text]).toEqual([422, expect.stringContaining('Half of an answer')]);
    expect(odd.text).toContain('Choose one of the answers');
  });

  it('loses nothing that is typed beside this reply or another one, whichever button is pressed', async () => {
    const told = await replied();
    const more = await replyWithChange(ground, token, { story: told.id, change: { what: 'A second phone.' } });
    await progressChange(ground, token, more.change, { status: 'done', note: 'It rings.' });
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    // A browser sends one form: that of the button.
    const own = (tag: string) => [...page.text.matchAll(new RegExp(`<${tag}(?= )[^>]* form="came"[^>]*>`, 'g'))];
    const fields = [...own('input'), ...own('textarea')].map(([field]) => field.match(/name="([^"]*)"/)?.[1]).sort();
    const named = (id: string) => [`id-${id}`, `text-${id}`, `words-${id}`];
    expect(fields).toEqual([...named(told.reply), ...named(more.id)].sort());
    const ways = new Set(own('button').map(([button]) => button.match(/formaction="([^"#]*)/)?.[1]));
    const [of, other] = [`${told.path}/replies/${told.reply}`, `${told.path}/replies/${more.id}`];
    const judging = `${told.path}/changes/${more.change}`;
    expect(ways).toEqual(new Set([of, `${of}/answers`, other, `${other}/answers`, judging]));
    let typed: Record<string, string> = {
      [`text-${told.reply}`]: `Half of it ${MARKUP}`,
      [`words-${told.reply}`]: 'It came late.',
      [`text-${more.id}`]: 'Thank you.',
      [`words-${more.id}`]: `Of the other ${MARKUP}`,
    };
    const press = async (path: string, button: Record<string, string>, sent: string) => {
      const form = Object.entries({ [`id-${told.reply}`]: newId(), [`id-${more.id}`]: newId(), ...typed, ...button });
      const { [sent]: _, ...unsent } = typed;
      typed = unsent;
      const answer = await ground.ask('POST', path, { form, headers: AS_BROWSER });
      if (answer.status !== 303) expectAuthorPage(answer, 'private, no-cache');
      const kept = Object.entries(unsent).filter(([name, text]) => {
        const [, stands = ''] = answer.text.match(new RegExp(`name="${name}"[^>]*>(.*?)</textarea>`, 's')) ?? [];
        return stands.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&') === text;
      });
      return [answer.status, Object.fromEntries(kept)];
    };
    expect(await press(judging, { difference: 'yes' }, '')).toEqual([200, typed]);
    expect(await press(of, { helpful: 'partly' }, `words-${told.reply}`)).toEqual([200, typed]);
    expect(await press(`${other}/answers`, {}, `text-${more.id}`)).toEqual([200, typed]);
    expect(await press(`${of}/answers`, {}, `text-${told.reply}`)).toEqual([200, typed]);
    expect(await press(other, { helpful: 'yes' }, `words-${more.id}`)).toEqual([303, {}]);
    const { replies } = await seen(told);
    expect(replies.find(({ id }) => id === told.reply)).toMatchObject({ helpfulWords: 'It came late.' });
    expect(replies.find(({ id }) => id === more.id)).toMatchObject({ helpful: 'yes' });
  });

  it('gives an answer back that comes when the story takes none any more', async () => {
    const told = await replied();
    const at = `/v1/staff/stories/${told.id}/reports/${newId()}`;
    const body = { reason: 'identifies-someone', words: 'The third line says who the nurse is.' };
    await ground.ask('PUT', at, { token: await ground.tokenOf({ responder: 'B82002' }), body });
    const { version } = await seen(told);
    const taken = await ground.ask('POST', `${at}/decision`, { token, body: { version, verdict: 'uphold' } });
    const form: [string, string][] = [
      [`id-${told.reply}`, newId()],
      [`text-${told.reply}`, 'Thank you for that.'],
    ];
    const path = `${told.path}/replies/${told.reply}/answers`;
    const { status, text } = await ground.ask('POST', path, { form, headers: AS_BROWSER });
    expect([taken.status, status, text]).toEqual([200, 409, expect.stringContaining('Thank you for that.')]);
  });
});
