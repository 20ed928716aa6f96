import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complain, openComplaintDoor } from '../testing/complaints.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, expectSafePage, fieldsOf } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { dayInLondon } from '../time/clock.ts';

const SHOWN = '&lt;script>alert(1)&lt;/script>';
const COMPLAIN = '/complain/A81001';

describe.each(engines)('complaining on a page on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
    await openComplaintDoor(ground);
  });
  afterAll(() => ground.stop());

  const visit = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const post = (path: string, form: [string, string][]) => ground.ask('POST', path, { form, headers: AS_BROWSER });
  const form = (fields: Record<string, string> = {}): [string, string][] =>
    Object.entries({
      ...{ id: newId(), key: 'p'.repeat(22), lang: 'en', wrong: 'Nobody rang me back.', name: 'Pat', by: 'page' },
      ...fields,
    });

  it.each([
    ['en', 'Make a complaint to Elm Practice', 'Your care will not suffer'],
    ['cy', 'Gwneud cwyn i Elm Practice', 'Nid oes neb wedi adolygu'],
    ['pl', 'Złóż skargę: Elm Practice', 'Nikt jeszcze nie sprawdził'],
    ['ar', 'Elm Practice', 'لم يراجع أحد هذه الترجمة بعد'],
  ])('is in %s, and says who reads it and that care does not suffer', async (lang, title, words) => {
    const page = await visit(`${COMPLAIN}?lang=${lang}`);
    expect(page.status).toBe(200);
    expectSafePage(page, lang);
    expect(page.text.includes('dir="rtl"')).toBe(lang === 'ar');
    for (const said of [title, words, '111', 'noindex', 'ICB']) expect(page.text).toContain(said);
    const query = lang === 'en' ? '' : `?lang=${lang}`;
    expect(page.text).toContain(`<a href="/help/A81001${query}#complaint">`);
  });

  it('is led to from the page of private doors and of stories, and back where the door is closed', async () => {
    for (const path of ['/help/A81001', '/tell/A81001']) {
      expect((await visit(path)).text).toContain(`href="${COMPLAIN}"`);
    }
    const closed = await visit('/complain/B82002');
    expect([closed.status, closed.headers.get('location')]).toEqual([303, '/help/B82002']);
    const merged = await visit('/complain/D84004');
    expect([merged.status, merged.headers.get('location')]).toEqual([303, '/help/D84004']);
    expect((await visit('/complain/Z99')).status).toBe(404);
  });

  it('names all that is missing or cannot be, keeps what was typed, and asks nothing of somebody else who is not', async () => {
    const wrong = `Nobody rang. ${MARKUP}`;
    const page = await post(
      COMPLAIN,
      form({ wrong, name: '', by: 'phone', about: 'somebody', whose: 'Sam', happenedOn: '2099-01-01' }),
    );
    expect(page.status).toBe(422);
    expectSafePage(page);
    const missing = ['Enter your name', 'Say why you complain for them', 'Choose today or an earlier day'];
    for (const said of [...missing, SHOWN, 'value="Sam"', 'value="2099-01-01"']) expect(page.text).toContain(said);
    const turned = await post(COMPLAIN, form({ happenedOn: '2026-03-02', knownOn: '2026-03-01' }));
    expect([turned.status, turned.text.includes('Choose the day it happened, or a later one')]).toEqual([422, true]);
    const odd = await post(COMPLAIN, form({ happenedOn: 'last Tuesday' }));
    expect([odd.status, odd.text.includes('Enter a day, like 2026-03-27')]).toEqual([422, true]);
    const known = await post(COMPLAIN, form({ happenedOn: 'last Tuesday', knownOn: '2026-03-01' }));
    expect([known.status, known.text.includes('Choose the day it happened, or a later one')]).toEqual([422, false]);
    const why = await post(COMPLAIN, form({ about: 'somebody', whose: 'Sam', by: '' }));
    for (const described of ['actingFor-hint actingFor-error', 'by-error'])
      expect(why.text).toContain(`<fieldset class="field field-wrong" aria-describedby="${described}">`);
    const empty = await post(COMPLAIN, form({ wrong: ' ', about: 'me', actingFor: 'nonsense' }));
    expect([empty.status, empty.text.includes('Say what happened')]).toEqual([422, true]);
    expect(empty.text).not.toContain('Say why you complain');
  });

  it('says before it is sent that it is long ago, and takes it all the same', async () => {
    const said = 'This is more than 12 months ago';
    const late = await post(COMPLAIN, form({ happenedOn: '2020-03-02' }));
    expect([late.status, late.text.includes(said)]).toEqual([200, true]);
    expect((await post(COMPLAIN, fieldsOf(late.text, 'send'))).status).toBe(303);
    const explained = await post(COMPLAIN, form({ happenedOn: '2020-03-02', whyLate: 'I was ill.' }));
    expect(explained.text).not.toContain(said);
  });

  it('leads by a page to check to a private page, once whatever is pressed again', async () => {
    const { id = '', key = '' } = Object.fromEntries(fieldsOf((await visit(COMPLAIN)).text, 'check'));
    const checked = await post(
      COMPLAIN,
      form({
        id,
        key,
        wrong: `Nobody. ${MARKUP}`,
        about: 'somebody',
        whose: 'Sam',
        actingFor: 'child',
        needs: 'audio',
      }),
    );
    expectSafePage(checked);
    for (const said of [SHOWN, 'Sam', 'They are a child', 'Audio']) expect(checked.text).toContain(said);
    const sending = fieldsOf(checked.text, 'send');
    const [sent, again] = [await post(COMPLAIN, sending), await post(COMPLAIN, sending)];
    expect([sent.status, again.headers.get('location')]).toEqual([303, sent.headers.get('location')]);
    const own = await visit(sent.headers.get('location') ?? '');
    expectPrivatePage(own);
    for (const said of ['Thank you. We have your complaint', SHOWN, 'Elm Practice', 'offer to talk with you'])
      expect(own.text).toContain(said);
    const other = sending.map(([name, value]): [string, string] => [name, name === 'name' ? 'Kim' : value]);
    const changed = await post(COMPLAIN, other);
    expect([changed.status, changed.text.includes('Kim')]).toEqual([200, true]);
    const second = 'You have sent a complaint from this page already';
    expect([changed.text.includes(second), checked.text.includes(second)]).toEqual([true, false]);
    expect(fieldsOf(changed.text, 'send').find(([name]) => name === 'id')).not.toEqual(
      sending.find(([name]) => name === 'id'),
    );
  });

  const closing = async (language: string) => {
    const checked = await post(COMPLAIN, form({ lang: language, wrong: `Late. ${MARKUP}` }));
    const { db, directory } = ground.platform.services;
    await db.updateTable('organisations').set({ complaint: null }).where('ods', '=', 'A81001').execute();
    directory.forget();
    const sent = await post(COMPLAIN, fieldsOf(checked.text, 'send'));
    await openComplaintDoor(ground);
    return { sent, again: await post(COMPLAIN, fieldsOf(sent.text, 'send')) };
  };

  it.each([
    ['en', 'Elm Practice takes no complaints here any more'],
    ['cy', 'Nid yw Elm Practice yn derbyn cwynion yma mwyach'],
    ['pl', 'Elm Practice: skarg nie można już tu składać'],
    ['ar', 'لم تعد Elm Practice تستقبل الشكاوى هنا'],
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

  it('leads from one whose organisation became part of another meanwhile to that one’s form, in its language', async () => {
    await openComplaintDoor(ground, 'D84004');
    const sent = await post('/complain/D84004', [...form({ lang: 'pl' }), ['step', 'send']]);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('href="/complain/B82002?lang=pl"');
  });

  it('shows who to turn to now where it sounds like a crisis, before it is sent and after', async () => {
    for (const field of ['wrong', 'wanted', 'whyLate']) {
      const checked = await post(COMPLAIN, form({ [field]: 'I want to kill myself.' }));
      expect([field, checked.text.includes('116123')]).toEqual([field, true]);
      const sent = await post(COMPLAIN, fieldsOf(checked.text, 'send'));
      const own = await visit(sent.headers.get('location') ?? '');
      expect([field, own.text.includes('116123')]).toEqual([field, true]);
    }
  });

  it.each([
    ['pl', 'Twoja skarga'],
    ['ar', 'شكواك'],
    ['cy', 'Eich cwyn'],
  ])('is followed in %s by whoever complained in it', async (language, title) => {
    const { path } = await complain(ground, { language });
    const own = await visit(path);
    expectPrivatePage(own, 'no-store', language);
    expect(own.text).toContain(title);
    expect(own.text).toContain(`<time datetime="${dayInLondon(ground.platform.services.now())}">`);
  });

  it('is taken back by two presses, and stays readable', async () => {
    const { path } = await complain(ground);
    expect((await visit(path)).text).toContain('It stays on record that you complained');
    const gone = await post(`${path}/complaint-withdrawal`, []);
    expect([gone.status, gone.headers.get('location')]).toEqual([303, path]);
    const { text } = await visit(path);
    for (const said of ['It was taken back.', 'Nobody rang me back for a week.']) expect(text).toContain(said);
    expect(text).not.toContain('complaint-withdrawal');
    expect((await post(`/a/${'a'.repeat(44)}/complaint-withdrawal`, [])).status).toBe(404);
    expect((await post('/a/nonsense/complaint-withdrawal', [])).status).toBe(404);
  });
});
