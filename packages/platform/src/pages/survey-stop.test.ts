import { everyKindSurvey } from '@hearback/contract/surveys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, fieldsOf } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { linksDraft, standSurvey, URGENT, VISIT } from '../testing/surveys.ts';

type Fields = [string, string][];

/** What a browser may keep for its own history, so that Back shows the answer to a posted form. */
const FOR_BACK = 'private, no-cache';
const ASKS = 'Send the answers you have given so far?';
const HERE = 'value="stop"';
const PART = 'send part';

describe.each(engines)('stopping before the end of a survey’s pages on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const stand = (parts: object = {}) => standSurvey(ground, manager, parts);
  const get = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const press = (id: string, html: string, step: string, answers: Fields = []) => {
    const names = new Set(answers.map(([name]) => name));
    const form = [...fieldsOf(html, step).filter(([name]) => !names.has(name)), ...answers];
    return ground.ask('POST', `/survey/${id}`, { form, headers: AS_BROWSER });
  };
  const responses = (id: string) =>
    ground.platform.services.db.selectFrom('responses').selectAll().where('survey_id', '=', id).execute();
  const begun = async (id: string, path = `/survey/${id}`) =>
    press(id, (await get(path)).text, 'next', [['answer', 'yes']]);

  it('is offered once something is answered, asks plainly, and sends what was answered and no more', async () => {
    const id = await stand();
    expect((await get(`/survey/${id}`)).text).not.toContain(HERE);
    const second = await begun(id);
    expect(second.text).toContain(HERE);
    const asking = await press(id, second.text, 'stop');
    expect(asking.text).toContain(`<h1>${ASKS}</h1>`);
    expectPrivatePage(asking, FOR_BACK);
    expect(asking.text).toContain('Could anything be better?');
    expect(asking.text).not.toContain('How easy was it?');
    expect(asking.text).not.toContain('Your link');
    expect(await responses(id)).toEqual([]);
    const sent = await press(id, asking.text, PART);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/survey/${id}/thanks?lang=en`]);
    expect(await responses(id)).toMatchObject([{ is_partial: 1, answers: '{"better":"yes"}', method: 'online' }]);
    expect((await press(id, asking.text, PART)).status).toBe(303);
    expect(await responses(id)).toHaveLength(1);
  });

  it('takes the answer of the page along, and goes on where somebody was', async () => {
    const id = await stand();
    const asking = await press(id, (await begun(id)).text, 'stop', [['answer', 'phone']]);
    const back = await press(id, asking.text, 'resume what');
    expect(back.text).toMatch(/<h1 id="question"[^>]*>What could be better\?/);
    expect(back.text).toMatch(/value="phone" checked/);
    const onward = await press(id, back.text, 'next');
    expect(onward.text).toContain('How easy was it?');
    expect((await press(id, asking.text, PART)).status).toBe(303);
    expect(await responses(id)).toMatchObject([{ answers: '{"better":"yes","what":["phone"]}' }]);
  });

  it('names the question whose answer is wrong, keeps what was entered, and sends nothing', async () => {
    const id = await stand();
    const third = await press(id, (await begun(id)).text, 'next', [['answer', 'phone']]);
    const changed = await press(id, third.text, 'back');
    const many: Fields = ['waiting', 'phone', 'parking'].map((one) => ['answer', one]);
    const wrong = await press(id, changed.text, 'stop', many);
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('What could be better?')]);
    expect(wrong.text).toContain('class="error-summary"');
    expect(wrong.text).toMatch(/value="parking" checked/);
    const forced = await press(id, wrong.text, PART, many);
    expect(forced.status).toBe(422);
    expect(await responses(id)).toEqual([]);
  });

  it('has nothing to send where the only answer was taken back', async () => {
    const id = await stand({ definition: { ...VISIT, questions: VISIT.questions.slice(2) } });
    const second = await press(id, (await get(`/survey/${id}`)).text, 'next', [['answer', '4']]);
    const first = await press(id, second.text, 'back');
    expect(first.text).toContain(HERE);
    const emptied = fieldsOf(first.text, 'stop').filter(([name]) => name !== 'answer');
    const nothing = await ground.ask('POST', `/survey/${id}`, { form: emptied, headers: AS_BROWSER });
    expect([nothing.status, nothing.text]).toEqual([422, expect.stringContaining('There is nothing to send yet.')]);
    expect(await responses(id)).toEqual([]);
  });

  it('shows who can help now, and shows what was written as text', async () => {
    const id = await stand({ definition: { ...VISIT, questions: VISIT.questions.toReversed().slice(0, 2) } });
    const second = await press(id, (await get(`/survey/${id}`)).text, 'next', [['answer', `${URGENT} ${MARKUP}`]]);
    const asking = await press(id, second.text, 'stop');
    expect(asking.text).toContain('href="tel:116123"');
    expectPrivatePage(asking, FOR_BACK);
  });

  it('says of a one-time link that it is used up by this, before it is', async () => {
    const id = await stand();
    const made = await ground.ask('PUT', `/v1/staff/surveys/${id}/invitations/${newId()}`, {
      token: manager,
      body: linksDraft(ground),
    });
    const link = new URL((made.body.addresses as string[])[0] ?? '').pathname;
    const asking = await press(id, (await begun(id, link)).text, 'stop');
    expect(asking.text).toContain('Your link takes one set of answers. Once you send these, it cannot be used again.');
    expect(asking.text).toContain(`href="${link}?lang=en"`);
    expect((await get(link)).status).toBe(200);
    expect((await press(id, asking.text, PART)).status).toBe(303);
    expect((await get(link)).status).toBe(410);
    expect(await responses(id)).toMatchObject([{ is_partial: 1, method: 'text-message' }]);
  });

  it('on a tablet sends or clears, and leads back to the beginning alone', async () => {
    const id = await stand();
    const asking = await press(id, (await begun(id, `/survey/${id}/kiosk`)).text, 'stop');
    const leads = [...asking.text.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(leads).toEqual(['#main', `/survey/${id}/kiosk`]);
    expect(asking.text).toContain('<script defer src="/kiosk.js"');
    const sent = await press(id, asking.text, PART);
    expect(sent.headers.get('location')).toBe(`/survey/${id}/thanks?lang=en&kiosk=yes`);
    expect(await responses(id)).toMatchObject([{ is_partial: 1, method: 'tablet' }]);
  });

  it('explains itself where the survey closes meanwhile, and keeps what was answered in sight', async () => {
    const id = await stand();
    const second = await begun(id);
    const asking = await press(id, second.text, 'stop');
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    for (const late of [await press(id, second.text, 'stop'), await press(id, asking.text, PART)]) {
      expect([late.status, late.text]).toEqual([409, expect.stringContaining('This survey is closed')]);
      expect(late.text).toContain('You can still copy what you wrote');
    }
    expect(await responses(id)).toEqual([]);
  });

  it('and then going on counts as somebody else’s, and says so', async () => {
    const id = await stand();
    const second = await begun(id);
    const asking = await press(id, second.text, 'stop');
    expect((await press(id, asking.text, PART)).status).toBe(303);
    const later = await press(id, second.text, 'stop', [['answer', 'phone']]);
    const again = await press(id, later.text, PART);
    expect([again.status, again.text]).toEqual([200, expect.stringContaining('You have already sent these answers')]);
    expect(again.text).toContain(ASKS);
    expect((await press(id, again.text, PART)).status).toBe(303);
    expect(await responses(id)).toHaveLength(2);
  });

  it.each([
    ['cy', 'Anfon yr atebion rydych wedi’u rhoi hyd yma?'],
    ['pl', 'Wysłać odpowiedzi udzielone do tej pory?'],
    ['ar', 'هل تريد إرسال الإجابات التي قدمتها حتى الآن؟'],
  ])('is asked in %s', async (language, words) => {
    const id = await stand({ definition: { ...everyKindSurvey, languages: ['en', 'cy', 'pl', 'ar'] } });
    const asking = await press(id, (await begun(id, `/survey/${id}?lang=${language}`)).text, 'stop');
    expect(asking.text).toContain(words);
    expectPrivatePage(asking, FOR_BACK, language);
  });
});
