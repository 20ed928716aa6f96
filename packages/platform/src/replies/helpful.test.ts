import type { Followed, StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply, type Told, tellAndPublish } from '../testing/deeds.ts';
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
      ['words', MARKUP],
      ['helpful', 'no'],
    ]);
    expect([status, headers.get('location')]).toEqual([303, `${told.path}#helpful-${told.reply}`]);
    const after = await page();
    expectAuthorPage(after);
    expect(after.text).toContain('You said: No');
    expect(after.text).toContain('&lt;script>alert(1)');
    expect((await post([['helpful', 'perhaps']])).status).toBe(422);
  });

  it('loses no answer that is typed beside it, nor does the answer lose what is typed of it', async () => {
    const told = await replied();
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    // A browser sends one form: that of the button.
    const [form = ''] = page.text.match(/<form class="difference".*?<\/form>/s) ?? [];
    const fields = [...form.matchAll(/name="(id|text|words)"/g)].map(([, name]) => name);
    const [, judging] = form.match(/formaction="([^"#]*)#[^"]*" formnovalidate/) ?? [];
    const [, answering] = form.match(/<form[^>]* action="([^"]*)"/) ?? [];
    expect([fields, judging]).toEqual([['id', 'text', 'words'], `${told.path}/replies/${told.reply}`]);
    const send = (path = '', given: Record<string, string> = {}) =>
      ground.ask('POST', path, { form: Object.entries(given), headers: AS_BROWSER });
    const judged = await send(judging, { text: `Half of it ${MARKUP}`, words: 'It came late.', helpful: 'partly' });
    expectAuthorPage(judged, 'private, no-cache');
    expect([judged.status, judged.text]).toEqual([200, expect.stringContaining('You said: Partly')]);
    expect(judged.text).toMatch(/name="text"[^>]*>Half of it &lt;script>/);
    const answered = await send(answering, { id: newId(), text: 'Thank you.', words: `It came ${MARKUP}` });
    expect([answered.status, answered.text]).toEqual([200, expect.stringContaining('Thank you.')]);
    expect(answered.text).toMatch(/name="words"[^>]*>It came &lt;script>/);
    expect((await seen(told)).replies[0]).toMatchObject({ helpful: 'partly', helpfulWords: 'It came late.' });
  });
});
