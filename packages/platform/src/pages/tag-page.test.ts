import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { openHelpDoor } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { MARKUP } from '../testing/stories.ts';

describe.each(engines)('the page of tags on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine, { publicUrl: 'https://feedback.example.org' });
    await saveOrganisation(ground.platform.services.db, { ods: 'M88008', name: `Practice ${MARKUP}` });
  });
  afterAll(() => ground.stop());

  const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  /** What a person would copy from each of the page's boxes. */
  const copied = (html: string) =>
    [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code>/gs)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );

  it('gives the newest tag and the pinned one, with a link for those whose browser does not run it', async () => {
    const answer = await page('/tag/A81001');
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    const [newest = '', pinned = '', elements = ''] = copied(answer.text);
    expect(newest).toBe(
      '<a href="https://feedback.example.org/tell/A81001" data-hearback>Tell us your story</a>\n' +
        '<script async src="https://feedback.example.org/embed.js" data-org="A81001" data-place="bottom-right"></script>',
    );
    expect(pinned).toMatch(
      /^<a href="https:\/\/feedback\.example\.org\/tell\/A81001" data-hearback>.*<\/a>\n<script async src="https:\/\/feedback\.example\.org\/embed-[0-9a-f]{16}\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" data-org="A81001" data-place="bottom-right"><\/script>$/,
    );
    const [panel, story, stories, changes, ...more] = elements.split('\n');
    expect(more).toEqual([]);
    const tell = '<a href="https://feedback.example.org/tell/A81001">Tell us your story</a>';
    expect(panel).toBe(`<hearback-panel org="A81001">${tell}</hearback-panel>`);
    expect(story).toBe(`<hearback-story org="A81001">${tell}</hearback-story>`);
    expect(stories).toBe(
      '<hearback-stories org="A81001" limit="3"><a href="https://feedback.example.org/o/A81001">What people told us</a></hearback-stories>',
    );
    expect(changes).toBe(
      '<hearback-changes org="A81001" limit="3"><a href="https://feedback.example.org/o/A81001/changes">What changed</a></hearback-changes>',
    );
  });

  it('has the element for private help where that door is open', async () => {
    await openHelpDoor(ground, 'B82002');
    const { text } = await page('/tag/B82002');
    const [, , elements = ''] = copied(text);
    expect(elements.split('\n').at(-1)).toBe(
      '<hearback-enquiry org="B82002"><a href="https://feedback.example.org/help/B82002">Get help</a></hearback-enquiry>',
    );
    expect(text).toContain('The fifth asks for help in private.');
  });

  it('names each attribute that can be set, and what a strict policy must allow', async () => {
    const { text } = await page('/tag/A81001');
    for (const name of ['org', 'lang', 'button', 'place', 'accent', 'doors', 'isolate']) {
      expect(text).toContain(`<code>data-${name}</code>`);
    }
    for (const name of ['org', 'lang', 'limit', 'doors', 'isolate']) expect(text).toContain(`<code>${name}</code>`);
    const boxes = copied(text);
    expect(boxes).toContain(
      'script-src https://feedback.example.org;\nconnect-src https://feedback.example.org;\nimg-src https://feedback.example.org;',
    );
    expect(boxes).toContain('frame-src https://feedback.example.org;');
  });

  it('shows markup in a name as text', async () => {
    const answer = await page('/tag/M88008');
    expectSafePage(answer);
    expect(answer.text).toContain('Practice &lt;script>alert(1)&lt;/script>');
  });

  it('gives no tag for an organisation that is closed, and leads to the one it is part of', async () => {
    const answer = await page('/tag/D84004');
    expect(answer.status).toBe(410);
    expectSafePage(answer);
    expect(answer.text).toContain('href="/tag/B82002"');
    expect(copied(answer.text)).toEqual([]);
    expect((await page('/tag/Z00000')).status).toBe(404);
  });
});
