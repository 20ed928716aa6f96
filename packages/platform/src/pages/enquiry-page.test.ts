import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { askForHelp, enquirySubmission, openHelpDoor } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, expectSafePage, fieldsOf } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { dayOf } from '../time/words.ts';

const SHOWN = '&lt;script>alert(1)&lt;/script>';

describe.each(engines)('asking for help on a page on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
    await openHelpDoor(ground);
  });
  afterAll(() => ground.stop());

  const visit = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const post = (path: string, form: [string, string][]) => ground.ask('POST', path, { form, headers: AS_BROWSER });
  const ASK = '/help/A81001/ask';
  const form = (fields: Record<string, string> = {}): [string, string][] =>
    Object.entries({
      ...{ id: newId(), key: 'p'.repeat(22), lang: 'en', wrong: 'My tablets are late.', name: 'Pat', by: 'page' },
      ...fields,
    });

  it.each([
    ['en', 'Ask Elm Practice for help', 'not at night or at weekends'],
    ['cy', 'Gofyn i Elm Practice am help', 'Nid oes neb wedi adolygu'],
    ['pl', 'Poproś o pomoc: Elm Practice', 'Nikt jeszcze nie sprawdził'],
    ['ar', 'Elm Practice', 'لم يراجع أحد هذه الترجمة بعد'],
  ])('is in %s, and says who reads it and when', async (lang, title, words) => {
    const page = await visit(`${ASK}?lang=${lang}`);
    expect(page.status).toBe(200);
    expectSafePage(page, lang);
    expect(page.text.includes('dir="rtl"')).toBe(lang === 'ar');
    for (const said of [title, words, '111', 'noindex']) expect(page.text).toContain(said);
  });

  it('says that the practice manager gets it and where else to turn, or that PALS does', async () => {
    const atPractice = (await visit(ASK)).text;
    for (const said of ['practice manager', 'integrated care board (ICB)']) expect(atPractice).toContain(said);
    expect(atPractice).not.toContain('PALS');
    await ground.platform.services.db
      .updateTable('organisations')
      .set({ kind: 'trust' })
      .where('ods', '=', 'A81001')
      .execute();
    ground.platform.services.directory.forget();
    const atTrust = (await visit(ASK)).text;
    expect(atTrust).toContain('PALS, the Patient Advice and Liaison Service');
    expect(atTrust).not.toContain('practice manager');
  });

  it('is led to from the page of private doors, and back to it where the door is closed', async () => {
    expect((await visit('/help/A81001')).text).toContain(`href="${ASK}"`);
    const closed = await visit('/help/B82002/ask');
    expect([closed.status, closed.headers.get('location')]).toEqual([303, '/help/B82002']);
    expect((await visit('/help/Z99/ask')).status).toBe(404);
  });

  it('names all that is missing, keeps what was typed, and asks nothing of somebody else who asks for themselves', async () => {
    const wrong = `It is late. ${MARKUP}`;
    const page = await post(
      ASK,
      form({ wrong, name: '', by: 'phone', about: 'somebody', whose: 'Sam', agrees: 'cannot' }),
    );
    expect(page.status).toBe(422);
    expectSafePage(page);
    for (const said of ['Enter your name', 'Enter your phone number', 'Say why they cannot', SHOWN, 'value="Sam"']) {
      expect(page.text).toContain(said);
    }
    const named = await post(ASK, form({ by: 'phone', about: 'somebody', whose: 'Sam', agrees: 'cannot' }));
    for (const said of ['Enter your phone number', 'Say why they cannot agree']) expect(named.text).toContain(said);
    expect((await post(ASK, form({ about: 'me', agrees: 'nonsense', whose: 'x'.repeat(500) }))).status).toBe(200);
  });

  it('takes a phone number with words beside it, and says of other words how to write one, also where it is hidden', async () => {
    const said = 'Enter the phone number in figures, like 01632 960001';
    for (const by of ['phone', 'page']) {
      const page = await post(ASK, form({ by, phone: 'abc' }));
      expect([page.status, page.text.split(said).length - 1]).toEqual([422, 2]);
      expect(page.text).toContain('value="abc"');
      expect(page.text).not.toContain('class="for-phone"');
    }
    expect((await post(ASK, form({ by: 'phone', phone: '+44 1632 960001 after 5' }))).status).toBe(200);
    const { body } = await ground.ask('PUT', `/v1/enquiries/${newId()}`, {
      body: { ...enquirySubmission(), by: 'phone', phone: 'abc', name: '' },
    });
    expect(body.errors).toMatchObject([{ pointer: '/name' }, { pointer: '/phone' }]);
  });

  it('leads by a page to check to a private page, once whatever is pressed again', async () => {
    const { id = '', key = '' } = Object.fromEntries(fieldsOf((await visit(ASK)).text, 'check'));
    const checked = await post(
      ASK,
      form({ id, key, wrong: `Late. ${MARKUP}`, email: 'pat@example.org', needs: 'audio' }),
    );
    expectSafePage(checked);
    for (const said of [SHOWN, 'pat@example.org', 'Audio']) expect(checked.text).toContain(said);
    const sending = fieldsOf(checked.text, 'send');
    const [sent, again] = [await post(ASK, sending), await post(ASK, sending)];
    expect([sent.status, again.headers.get('location')]).toEqual([303, sent.headers.get('location')]);
    const own = await visit(String(sent.headers.get('location')));
    expectPrivatePage(own);
    for (const said of ['Thank you. We have your request for help', SHOWN, 'Elm Practice'])
      expect(own.text).toContain(said);
    const other = sending.map(([name, value]): [string, string] => [name, name === 'name' ? 'Kim' : value]);
    const changed = await post(ASK, other);
    expect([changed.status, changed.text.includes('Kim')]).toEqual([200, true]);
    const second = 'You have asked for help from this page already';
    expect([changed.text.includes(second), checked.text.includes(second)]).toEqual([true, false]);
    expect(fieldsOf(changed.text, 'send').find(([name]) => name === 'id')).not.toEqual(
      sending.find(([name]) => name === 'id'),
    );
  });

  const closing = async (language: string) => {
    const checked = await post(ASK, form({ lang: language, wrong: `Late. ${MARKUP}` }));
    const { db, directory } = ground.platform.services;
    await db.updateTable('organisations').set({ help: null }).where('ods', '=', 'A81001').execute();
    directory.forget();
    const sent = await post(ASK, fieldsOf(checked.text, 'send'));
    await openHelpDoor(ground);
    return { sent, again: await post(ASK, fieldsOf(sent.text, 'send')) };
  };

  it.each([
    ['en', 'Elm Practice takes no requests for help here any more'],
    ['cy', 'Nid yw Elm Practice yn derbyn ceisiadau am help yma mwyach'],
    ['pl', 'Elm Practice: nie można już tu prosić o pomoc'],
    ['ar', 'لم تعد Elm Practice تستقبل طلبات المساعدة هنا'],
  ])(
    'says in %s that a door was closed before it was sent, keeps what was written, and leads nowhere that is not there',
    async (language, said) => {
      const { sent, again } = await closing(language);
      expect(sent.status).toBe(422);
      expectSafePage(sent, language);
      for (const part of [said, SHOWN]) expect(sent.text).toContain(part);
      expect(sent.text).not.toContain('#organisation');
      expect(again.status).toBe(303);
    },
  );

  it('shows who to turn to now before it is sent where it sounds like a crisis, and takes it all the same', async () => {
    const checked = await post(ASK, form({ wrong: 'I want to kill myself.' }));
    expect(checked.text).toContain('116123');
    expect((await post(ASK, fieldsOf(checked.text, 'send'))).status).toBe(303);
  });

  it('is where one writes again, each message once, and nothing empty', async () => {
    const { path } = await askForHelp(ground);
    const empty = await post(`${path}/enquiry-messages`, [
      ['id', newId()],
      ['text', '  '],
    ]);
    expect([empty.status, empty.text.includes('Write something first')]).toEqual([422, true]);
    const long = await post(`${path}/enquiry-messages`, [['text', `Very ${'x'.repeat(5000)}`]]);
    expect([long.status, long.text.includes('Use 5,000 characters or fewer')]).toEqual([422, true]);
    expect(long.text).toContain('Very xxx');
    const message: [string, string][] = [
      ['id', newId()],
      ['text', `Is there news? ${MARKUP}`],
    ];
    for (const answer of [
      await post(`${path}/enquiry-messages`, message),
      await post(`${path}/enquiry-messages`, message),
    ]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}#messages`]);
    }
    await post(`${path}/enquiry-messages`, [
      ['id', newId()],
      ['text', 'I want to kill myself.'],
    ]);
    expect((await visit(path)).text).toContain('116123');
    const { text } = await visit(path);
    expect(text.split(`Is there news? ${SHOWN}`)).toHaveLength(2);
    expect((await visit(`/a/${'a'.repeat(44)}`)).status).toBe(404);
    expect((await post(`/a/${'a'.repeat(44)}/enquiry-messages`, message)).status).toBe(404);
  });

  it.each([
    ['pl', 'Twoja prośba o pomoc', 'Ty'],
    ['ar', 'طلبك للمساعدة', 'أنت'],
    ['cy', 'Eich cais am help', 'Chi'],
  ])('is followed in %s by whoever asked in it, with who wrote and when', async (language, title, you) => {
    const { path } = await askForHelp(ground, { language });
    await post(`${path}/enquiry-messages`, [['text', 'Is there news?']]);
    const own = await visit(path);
    expectPrivatePage(own, 'no-store', language);
    expect(own.text).toContain(title);
    expect(own.text).toMatch(new RegExp(`from-person".*<bdi>${you}</bdi>.*<time datetime="[^"]*">[^<]+</time>`));
  });

  it('leads from one that was closed to the form for a complaint, in its language', async () => {
    const { id, path } = await askForHelp(ground, { language: 'pl' });
    const token = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    const body = { version: 1, to: 'closed', outcome: 'explained', note: 'They know.' };
    expect((await ground.ask('POST', `/v1/staff/enquiries/${id}/progress`, { token, body })).status).toBe(200);
    expect((await visit(path)).text).toContain('href="/complain/A81001?lang=pl"');
  });

  it('takes it back by two presses', async () => {
    const { path } = await askForHelp(ground);
    const gone = await post(`${path}/enquiry-withdrawal`, []);
    expect([gone.status, gone.headers.get('location')]).toEqual([303, path]);
    const { text } = await visit(path);
    expect(text).toContain('You took it back.');
    expect(text).toContain(`You took it back on ${dayOf(new Date().toISOString())}`);
    expect(text).not.toMatch(/Pat Example|prescription/);
  });
});
