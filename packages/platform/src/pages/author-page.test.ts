import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  editDraft,
  progressChange,
  publish,
  replyWithChange,
  sendAppeal,
  standAskedAnswer,
  tell,
  tellAndEdit,
  tellAndReject,
} from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const SHOWN = '&lt;script>alert(1)&lt;/script>';

describe.each(engines)('the author’s private page on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const page = async (path: string, language = 'en') => {
    const answer = await ground.ask('GET', path, { headers: AS_BROWSER });
    expect(answer.status).toBe(200);
    expectAuthorPage(answer, 'no-store', language);
    return answer.text;
  };

  it('says thank you once, what was told, and what comes next', async () => {
    const { path } = await tell(ground, {
      happened: `It hurt ${MARKUP}`,
      good: `Nurse ${MARKUP}`,
      email: 'pat@example.org',
    });
    expect(await page(`${path}?sent=1`)).toContain('Thank you. We have your story');
    const text = await page(path);
    for (const words of [`It hurt ${SHOWN}`, `Nurse ${SHOWN}`, 'A person will read it', 'We will also write']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Thank you. We have your story');
    expect(text).not.toContain('pat@example.org');
  });

  it('shows what was chosen, and the age that nobody else sees', async () => {
    const { path } = await tell(ground, {
      goodTags: ['listening', 'skill'],
      betterTags: ['waiting'],
      visited: '2026-03',
      age: '85-over',
    });
    const text = await page(path);
    for (const words of ['Being listened to', 'Skill and knowledge', 'Waiting times', 'March 2026', '85 or over']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Your age, never published');
    expect(await page((await tell(ground)).path)).not.toMatch(/When it was|Your age|What was good/);
  });

  it('says who told it, where they said so', async () => {
    expect(await page((await tell(ground, { relation: 'carer' })).path)).toContain('Told by: a carer');
    expect(await page((await tell(ground)).path)).not.toContain('Told by');
  });

  it('shows the reply, the change and the public page once there are', async () => {
    const { id, path } = await tell(ground);
    expect(await page(path)).not.toContain(`/s/${id}`);
    await publish(ground, token, id);
    const change = { what: `Change ${MARKUP}` };
    await replyWithChange(ground, token, { story: id, text: `Reply ${MARKUP}`, change });
    const text = await page(path);
    for (const words of [`Reply ${SHOWN}`, `Change ${SHOWN}`, `/s/${id}`, 'It is published'])
      expect(text).toContain(words);
  });

  it('tells what has happened: rejected, asked to look again, asked about a change, sent on, taken down', async () => {
    const happened = async (path: string) => {
      const list = /<ul class="history">(.*?)<\/ul>/s.exec(await page(path))?.[1] ?? '';
      return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) => line.replace(/ ?\d+ \w+ \d{4}/, ' …'));
    };
    const send = async (method: string, to: string, body: object) => {
      const { status, text, body: told } = await ground.ask(method, to, { token, body });
      if (status >= 300) throw new Error(text);
      return told;
    };
    const rejected = await tell(ground);
    await send('POST', `/v1/staff/stories/${rejected.id}/rejection`, { version: 1, reason: 'duplicate' });
    ground.forward(30 * 60_000);
    const { appealable } = (await ground.ask('GET', `/v1/receipts/${rejected.token}`)).body;
    const { decision } = appealable as { decision: string };
    await send('PUT', `/v1/receipts/${rejected.token}/appeals/${newId()}`, { decision, words: 'It is another visit.' });
    expect(await happened(rejected.path)).toEqual([
      'You sent it on …',
      'We decided on … that we could not publish it',
      'You asked us on … to look again',
    ]);
    const edited = await tellAndEdit(ground, token);
    await send('POST', `/v1/staff/stories/${edited.id}/asking`, { version: 2 });
    await send('POST', `/v1/receipts/${edited.token}/answer`, { version: 3, answer: 'accept' });
    expect((await happened(edited.path)).slice(1)).toEqual([
      'We asked you on … about a change of words',
      'You agreed to the change on …',
    ]);
    await ground.hire({ 'enquiries-officer': 'A81001' });
    const sentOn = await tell(ground);
    await send('POST', `/v1/staff/stories/${sentOn.id}/reroute`, { version: 1, to: 'enquiry', note: 'They can help.' });
    await send('POST', `/v1/receipts/${sentOn.token}/reroute`, { version: 2, answer: 'yes', contact: 'Ring me.' });
    expect((await happened(sentOn.path)).slice(1)).toEqual([
      'We asked you on … whether to send it on privately',
      'You agreed on …, and we sent it on',
    ]);
    const open = await tellAndEdit(ground, token);
    await publish(ground, token, open.id, 2);
    await send('POST', `/v1/receipts/${open.token}/answer`, { version: 3, answer: 'decline' });
    expect((await happened(open.path)).slice(1)).toEqual([
      'It was published on …',
      'You said no to the change on …',
      'It was taken down on …',
    ]);
  });

  it.each([
    ['uphold', 'We looked again on …: you were right', 'You were right. We published your story as you wrote it.'],
    [
      'dismiss',
      'We looked again on …: our decision stays',
      'We looked again. We could still not publish it. This is why:',
    ],
  ])('tells what came of asking to look again: %s', async (verdict, line, words) => {
    const told = await tellAndReject(ground, token);
    const { id } = await sendAppeal(ground, told, { words: `Another visit ${MARKUP}` });
    const waiting = await page(told.path);
    expect(waiting).toContain('We have not decided yet. Your story stays as it is until then.');
    const decision = `/v1/staff/stories/${told.id}/appeals/${id}/decision`;
    const body = { version: 2, verdict, ...(verdict === 'dismiss' && { note: `It is the same ${MARKUP}` }) };
    const other = await ground.tokenOf(ALL_ROLES);
    expect((await ground.ask('POST', decision, { token: other, body })).status).toBe(200);
    const text = await page(told.path);
    for (const part of [words, `Another visit ${SHOWN}`]) expect(text).toContain(part);
    expect(text).not.toContain('We have not decided yet');
    expect(text.includes(`It is the same ${SHOWN}`)).toBe(verdict === 'dismiss');
    const list = /<ul class="history">(.*?)<\/ul>/s.exec(text)?.[1]?.replace(/ ?\d+ \w+ \d{4}/g, ' …');
    expect(list).toContain(`<li>${line}</li>`);
  });

  it('tells that own words were sent in place of an edit, and shows them', async () => {
    const edited = await tellAndEdit(ground, token);
    await ground.ask('POST', `/v1/staff/stories/${edited.id}/asking`, { token, body: { version: 2 } });
    const answer = { version: 3, answer: 'change', words: { title: 'Own title', happened: `Own words ${MARKUP}` } };
    const sent = await ground.ask('POST', `/v1/receipts/${edited.token}/answer`, { body: answer });
    expect([sent.status, sent.text]).toEqual([200, expect.any(String)]);
    const text = await page(`${edited.path}?answered=change`);
    expect(text).toContain('Thank you. We have your words. A person reads them before they are published.');
    expect(text).toContain(`Own words ${SHOWN}`);
    expect(text).toMatch(/<ul class="history">.*<li>You sent your own words on \d+ \w+ \d{4}<\/li>/s);
  });

  it('says why a story was not published', async () => {
    const { id, path } = await tell(ground);
    const body = { version: 1, reason: 'identifies-someone', note: `Note ${MARKUP}` };
    await ground.ask('POST', `/v1/staff/stories/${id}/rejection`, { token, body });
    ground.forward(30 * 60_000);
    const text = await page(path);
    for (const words of ['We could not publish it', 'It could identify someone', `Note ${SHOWN}`])
      expect(text).toContain(words);
  });

  it.each([
    ['cy', 'ltr', 'Eich stori', 'Adroddwyd gan: Y claf', 'Anfonoch chi hi ar'],
    ['pl', 'ltr', 'Twoja historia', 'Kto opowiada: Pacjent lub pacjentka', 'Historia wysłana:'],
    ['ar', 'rtl', 'قصتك', 'حكاها: المريض أو المريضة', 'أرسلتها في'],
  ])('speaks the language that was written in: %s', async (language, direction, ...said) => {
    const { id, path } = await tell(ground, {
      ...{ language, relation: 'patient', age: '85-over', happened: 'Good.', good: 'Good.' },
      goodTags: ['listening'],
      feelings: ['sad'],
    });
    const sent = await page(path, language);
    expect(sent).toContain(`<html lang="${language}" dir="${direction}">`);
    for (const words of said) expect(sent).toContain(words);
    await publish(ground, token, id);
    await replyWithChange(ground, token, { story: id, text: 'We rang.', change: { what: 'A second phone.' } });
    const english =
      /We will|It was|You |Your|reply|answer|Being listened|Sad\b|85 or over|Told by|What was|Planned|Due by/;
    const own = (await page(path, language)).replace(
      /<(header|footer).*?<\/\1>|<a[^>]* lang="en".*?<\/a>|<[^>]*>/gs,
      ' ',
    );
    expect(own).not.toMatch(english);
    const inEnglish = await page(`${path}?lang=en`);
    expect(inEnglish).toContain('<html lang="en">');
    expect(inEnglish).toContain('Being listened to');
  });

  it('says in its own language what is missing, and marks as English what is said in English alone', async () => {
    const { id, path } = await tell(ground, { language: 'cy' });
    await publish(ground, token, id);
    await replyWithChange(ground, token, { story: id, text: 'We rang.', change: { what: 'A second phone.' } });
    const reply = /id="answer-([\w-]+)"/.exec(await page(path, 'cy'))?.[1];
    const answer = (text: string) => {
      const form: [string, string][] = [
        [`id-${reply}`, newId()],
        [`text-${reply}`, text],
      ];
      return ground.ask('POST', `${path}/replies/${reply}/answers`, { form, headers: AS_BROWSER });
    };
    const refused = await answer('');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ysgrifennwch eich ateb, o 5,000 nod neu lai.');
    expect((await answer('Thank you.')).status).toBe(303);
    const again = await answer('Once more.');
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.text).toMatch(/<p class="notice" role="alert" lang="en" dir="ltr">/);
  });

  it.each([
    ['cy', 'Ysgrifennwch rywbeth yma.', 'Gwnewch hyn yn fyrrach.', 'Newidiwch rywbeth, neu', 'Dywedwch sut gallant'],
    ['pl', 'Wpisz coś tutaj.', 'Skróć ten tekst.', 'Zmień coś albo', 'Podaj, jak mogą'],
    ['ar', 'اكتب شيئًا هنا.', 'اجعل هذا النص أقصر.', 'غيّر شيئًا، أو', 'اذكر كيف يمكنهم'],
  ])('says in its own language what is wrong with own words and with a contact: %s', async (language, ...said) => {
    const [missing, long, unchanged, contact] = said;
    const english = /Enter something|Make this|Change something|Say how they/;
    const post = async (path: string, form: [string, string][]) => {
      const { status, text } = await ground.ask('POST', path, { form, headers: AS_BROWSER });
      expect([status, text]).toEqual([422, expect.not.stringMatching(english)]);
      return text;
    };
    const { id, path } = await tell(ground, { language });
    const edit = editDraft({ title: 'On the phone' });
    await ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body: edit });
    await ground.ask('POST', `/v1/staff/stories/${id}/asking`, { token, body: { version: 2 } });
    const change = (title: string, happened: string) =>
      post(path, Object.entries({ version: '3', answer: 'change', title, happened }));
    expect(await change('', '')).toContain(missing);
    expect(await change('t'.repeat(201), 'It hurt.')).toContain(long);
    expect(await change(edit.title, edit.happened)).toContain(unchanged);
    await ground.hire({ 'enquiries-officer': 'A81001' });
    const asked = await tell(ground, { language });
    const body = { version: 1, to: 'enquiry', note: 'They can help.' };
    await ground.ask('POST', `/v1/staff/stories/${asked.id}/reroute`, { token, body });
    const yes = (reach: string) =>
      post(`${asked.path}/reroute`, Object.entries({ version: '2', answer: 'yes', contact: reach }));
    expect(await yes('')).toContain(contact);
    expect(await yes('1'.repeat(501))).toContain(long);
  });

  it('says in its own language what is wrong with own words for an answer', async () => {
    const asked = await standAskedAnswer(ground, token);
    const { db, links } = ground.platform.services;
    const story = links.idIn(asked.token) ?? '';
    await db.updateTable('stories').set({ language: 'cy' }).where('id', '=', story).execute();
    const change = async (text: string) => {
      const form = Object.entries({ edit: asked.edit, answer: 'change', text });
      const path = `/a/${asked.token}/answers/${asked.id}/edit`;
      const { status, text: html } = await ground.ask('POST', path, { form, headers: AS_BROWSER });
      expect([status, html]).toEqual([422, expect.not.stringMatching(/Enter something|Change something/)]);
      return html;
    };
    expect(await change('')).toContain('Ysgrifennwch rywbeth yma.');
    expect(await change('Thank you.')).toContain('Newidiwch rywbeth, neu');
  });

  describe('asked in a language of its reader’s choice', () => {
    /** Sends the form of the page whose address ends so, as it stands there, and says where that leads. */
    const send = async (path: string, end: RegExp, given: Record<string, string>) => {
      const text = await page(`${path}?lang=en`);
      const actionsIn = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, action = '']) => action);
      const forms = actionsIn(/<form[^>]*method="post"[^>]*action="([^"]*)"/g);
      expect(forms.length).toBe([...text.matchAll(/<form[^>]*method="post"/g)].length);
      const all = [...forms, ...actionsIn(/<button[^>]* formaction="([^"]*)"/g)];
      const action = all.find((one) => end.test(one.replace(/[?#].*/, '')))?.replace(/#.*/, '') ?? '';
      const form = Object.entries(given);
      const { status, text: html, headers } = await ground.ask('POST', action, { form, headers: AS_BROWSER });
      return { status, html, location: headers.get('location') ?? '' };
    };
    const expectKept = async ({ status, location }: Awaited<ReturnType<typeof send>>) => {
      expect([status, location]).toEqual([303, expect.stringContaining('lang=en')]);
      expect(await page(location.replace(/#.*/, ''))).toContain('<html lang="en">');
    };
    const welsh = async () => tell(ground, { language: 'cy' });

    it('stays in it when a reply, a change or an answer is judged, answered or said no to', async () => {
      const { id, path } = await welsh();
      await publish(ground, token, id);
      const ids = await replyWithChange(ground, token, { story: id, text: 'We rang.', change: { what: 'A phone.' } });
      await progressChange(ground, token, ids.change, { status: 'done', note: 'It rings.' });
      await expectKept(await send(path, /replies\/[\w-]+$/, { helpful: 'yes' }));
      await expectKept(await send(path, /changes\/[\w-]+$/, { difference: 'yes' }));
      const refused = await send(path, /answers$/, { [`id-${ids.id}`]: newId(), [`text-${ids.id}`]: '' });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('<html lang="en">')]);
      expect(refused.html).toContain('Write your answer');
      await expectKept(await send(path, /answers$/, { [`id-${ids.id}`]: newId(), [`text-${ids.id}`]: 'Thank you.' }));
    });

    it('stays in it when an edit is answered, and says in it what is wrong', async () => {
      const { id, path } = await welsh();
      const edit = editDraft({ title: 'On the phone' });
      await ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${newId()}`, { token, body: edit });
      await ground.ask('POST', `/v1/staff/stories/${id}/asking`, { token, body: { version: 2 } });
      const own = /\/a\/[^/]+$/;
      const refused = await send(path, own, { version: '3', answer: 'change', title: '', happened: '' });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('Enter something here.')]);
      expect(refused.html).toContain('lang=en"');
      await expectKept(await send(path, own, { version: '3', answer: 'accept' }));
    });

    it('stays in it when sending it on is answered, and when they ask to look again', async () => {
      await ground.hire({ 'enquiries-officer': 'A81001' });
      const asked = await welsh();
      const body = { version: 1, to: 'enquiry', note: 'They can help.' };
      await ground.ask('POST', `/v1/staff/stories/${asked.id}/reroute`, { token, body });
      const refused = await send(asked.path, /reroute$/, { version: '2', answer: 'yes', contact: '' });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('Say how they')]);
      await expectKept(await send(asked.path, /reroute$/, { version: '2', answer: 'no' }));
      const rejected = await tellAndReject(ground, token);
      const { appealable } = (await ground.ask('GET', `/v1/receipts/${rejected.token}`)).body;
      const { decision } = appealable as { decision: string };
      const ask = { id: newId(), decision, words: 'It is another visit.' };
      await expectKept(await send(rejected.path, /appeals$/, ask));
    });

    it('stays in it when an edit of their answer is agreed to', async () => {
      const asked = await standAskedAnswer(ground, token);
      await expectKept(await send(`/a/${asked.token}`, /edit$/, { edit: asked.edit, answer: 'accept' }));
    });

    it('is in the language of the story where no other is asked for', async () => {
      const { path } = await welsh();
      expect(await page(path, 'cy')).not.toContain('lang=cy"');
    });
  });

  it('opens for its own link alone', async () => {
    const { path } = await tell(ground);
    const last = path.at(-1) === 'A' ? 'B' : 'A';
    for (const wrong of [`${path.slice(0, -1)}${last}`, path.slice(0, -1), `${path}A`]) {
      expect((await ground.ask('GET', wrong, { headers: AS_BROWSER })).status).toBe(404);
      expect([404, 422]).toContain((await ground.ask('GET', `/v1/receipts/${wrong.slice(3)}`)).status);
    }
  });

  it('is kept nowhere as an API answer either', async () => {
    const { token: secret } = await tell(ground);
    const { headers } = await ground.ask('GET', `/v1/receipts/${secret}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
