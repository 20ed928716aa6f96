import type { Answers } from '@hearback/contract';
import { everyKindSurvey } from '@hearback/contract/surveys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeDoors } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, expectSafePage, fieldsOf } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { FFT, STAFF, standSurvey } from '../testing/surveys.ts';
import { openWorkDoor, SPEAK_UP } from '../testing/work-stories.ts';

type Fields = [string, string][];

/** What a browser may keep for its own history, so that Back shows the answer to a posted form. */
const FOR_BACK = 'private, no-cache';

describe.each(engines)('answering by the plain form on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const stand = (parts: object = {}) => standSurvey(ground, manager, { definition: everyKindSurvey, ...parts });
  const get = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const post = (id: string, form: Fields) => ground.ask('POST', `/survey/${id}`, { form, headers: AS_BROWSER });
  const questionOn = (html: string) => /<h1 id="question"[^>]*>([^<]*)/.exec(html)?.[1]?.trim();
  const press = (id: string, html: string, step: string, answers: Fields = []) => {
    const names = new Set(answers.map(([name]) => name));
    return post(id, [...fieldsOf(html, step).filter(([name]) => !names.has(name)), ...answers]);
  };
  /** Answers page by page until the answers are to be checked; gives the last page and the questions that were asked. */
  const answerAll = async (id: string, answers: Record<string, Fields>, query = '') => {
    const asked: string[] = [];
    let page = await get(`/survey/${id}${query}`);
    for (let question = questionOn(page.text); question; question = questionOn(page.text)) {
      asked.push(question);
      expect([question, page.status]).toEqual([question, 200]);
      page = await press(id, page.text, 'next', answers[question]);
    }
    return { page, asked };
  };
  const responses = (id: string) =>
    ground.platform.services.db.selectFrom('responses').selectAll().where('survey_id', '=', id).execute();

  it('tells staff where else they can turn, and leads them to no door for patients', async () => {
    const id = await stand({ kind: 'staff', definition: STAFF });
    const [first, thanks] = [await get(`/survey/${id}`), await get(`/survey/${id}/thanks`)];
    for (const page of [first, thanks]) {
      expect(page.text).toContain('Freedom to Speak Up Guardian');
      expectSafePage(page);
    }
    expect(thanks.text).not.toContain('/tell/A81001');
    expect((await get(`/survey/${await stand()}`)).text).not.toContain('Speak Up');
  });

  it('tells staff whom their own organisation has for that, from the first page to the last', async () => {
    const id = await stand({ kind: 'staff', definition: STAFF });
    expect((await get(`/survey/${id}`)).text).not.toContain(SPEAK_UP);
    await openWorkDoor(ground);
    for (const path of [`/survey/${id}`, `/survey/${id}/thanks`]) expect((await get(path)).text).toContain(SPEAK_UP);
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    expect((await get(`/survey/${id}`)).text).toContain(SPEAK_UP);
    expect((await get(`/survey/${await stand()}`)).text).not.toContain(SPEAK_UP);
  });

  const YES: Record<string, Fields> = {
    'Could anything have been better?': [['answer', 'yes']],
    'What could have been better?': [
      ['answer', 'parking'],
      ['answer', 'other'],
      ['other', `The lift ${MARKUP}`],
    ],
    'How easy was it to get an appointment?': [['answer', '7']],
    'Overall, how was your visit?': [['answer', 'good']],
    'How did staff treat you?': [
      ['row-reception', 'well'],
      ['row-the-nurse', 'badly'],
    ],
    'What matters most to you?': [
      ['place-being-listened-to', '2'],
      ['place-short-waits', '1'],
      ['place-seeing-the-same-person', '3'],
    ],
    'Your visit in one or two words?': [['answer', 'Calm.']],
    'Is there anything you want to tell us?': [['answer', `Line one.\r\nLine two. ${MARKUP}`]],
    'How long did you wait?': [['answer', '15']],
    'When was your visit?': [
      ['answerMonth', '03'],
      ['answerYear', '2025'],
    ],
    'Which of these did you use?': [
      ['answer', 'the-ramp'],
      ['answer', 'the-lift'],
    ],
    'May we use your answers to make the surgery better?': [['answer', 'yes']],
  };
  const SAID: Answers = {
    better: 'yes',
    what: ['parking', { other: `The lift ${MARKUP}` }],
    easy: 7,
    overall: 'good',
    staff: { rows: { reception: 'well', 'the-nurse': 'badly' } },
    matters: ['short-waits', 'being-listened-to', 'seeing-the-same-person'],
    'one-word': 'Calm.',
    more: `Line one.\nLine two. ${MARKUP}`,
    waited: 15,
    when: '2025-03',
    pictures: ['the-ramp', 'the-lift'],
    agree: true,
  };

  it('asks every kind of question, shows the answers to check, and keeps them with what the link brought along', async () => {
    const id = await stand();
    const { page, asked } = await answerAll(id, YES, '?tag=poster-7&method=text-message&unknown=x');
    expect(asked).toHaveLength(13);
    expectPrivatePage(page, FOR_BACK);
    for (const words of [
      'Parking, The lift',
      '1. Short waits',
      'Reception: Well',
      '15 minutes',
      'March 2025',
      '&lt;script>',
    ])
      expect(page.text).toContain(words);
    const sent = await press(id, page.text, 'send');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/survey/${id}/thanks?lang=en`]);
    const thanks = await get(sent.headers.get('location') ?? '');
    expectSafePage(thanks);
    expect(thanks.text).toContain('Your answers help us to see what to change.');
    const [kept, ...more] = await responses(id);
    expect(more).toEqual([]);
    expect(JSON.parse(kept?.answers ?? '')).toEqual(SAID);
    expect(kept).toMatchObject({ given: '{"tag":"poster-7"}', method: 'text-message', version: 1, language: 'en' });
  });

  it('is never on paper, whatever a link or a page that comes back says', async () => {
    const id = await stand({ kind: 'friends-and-family', definition: FFT });
    const good = { 'Overall, how was your experience of our service?': [['answer', 'good']] as Fields };
    const { page } = await answerAll(id, good, '?method=handwritten');
    const said = fieldsOf(page.text, 'send').map(([name, value]): [string, string] => [
      name,
      name === 'state' ? JSON.stringify({ ...JSON.parse(value), method: 'handwritten' }) : value,
    ]);
    expect((await post(id, said)).status).toBe(303);
    expect(await responses(id)).toMatchObject([{ method: 'online' }]);
  });

  it('leads by the same rule as every form: past what is not asked after these answers', async () => {
    const id = await stand();
    const no = { ...YES, 'Could anything have been better?': [['answer', 'no']] as Fields };
    const { page, asked } = await answerAll(id, no);
    expect(asked).not.toContain('What could have been better?');
    expect(asked).not.toContain('How long did you wait?');
    expect(asked.slice(-2)).toEqual(['Nearly done.', 'May we use your answers to make the surgery better?']);
    expect((await press(id, page.text, 'send')).status).toBe(303);
  });

  it('drops an answer whose question is no longer asked once another answer was changed, and asks what is new', async () => {
    const id = await stand();
    const { page } = await answerAll(id, YES);
    const back = await press(id, page.text, 'change better');
    expect(questionOn(back.text)).toBe('Could anything have been better?');
    expect(back.text).toMatch(/value="yes" checked/);
    const check = await press(id, back.text, 'next', [['answer', 'no']]);
    expect(check.text).toContain('Check your answers');
    expect(check.text).not.toContain('What could have been better?');
    const again = await press(id, (await press(id, check.text, 'change better')).text, 'next', [['answer', 'yes']]);
    expect(again.text).toContain('Check your answers');
    expect(again.text).toContain('Parking, The lift');
    expect((await press(id, again.text, 'send')).status).toBe(303);
  });

  it.each<[string, Fields, string]>([
    ['Could anything have been better?', [], 'Choose an answer'],
    ['Could anything have been better?', [['answer', 'perhaps']], 'Choose one of these answers'],
    [
      'Could anything have been better?',
      [
        ['answer', 'other'],
        ['other', ' '],
      ],
      'Write an answer',
    ],
    [
      'What could have been better?',
      [
        ['answer', 'waiting'],
        ['answer', 'parking'],
        ['answer', 'the-phone'],
      ],
      'Choose no more than 2',
    ],
    [
      'What could have been better?',
      [
        ['answer', 'waiting'],
        ['answer', 'none-of-these'],
      ],
      'Choose that answer alone, or the others without it',
    ],
    ['How easy was it to get an appointment?', [['answer', '11']], 'Enter 10 or less'],
    ['How easy was it to get an appointment?', [['answer', 'easy']], 'Choose one of these answers'],
    ['What matters most to you?', [['place-short-waits', '1']], 'Give each one its own place'],
    [
      'What matters most to you?',
      [
        ['place-short-waits', '1'],
        ['place-being-listened-to', '1'],
      ],
      'Give each one its own place',
    ],
    [
      'What matters most to you?',
      [
        ['place-short-waits', '1'],
        ['place-being-listened-to', '1'],
        ['place-seeing-the-same-person', '2'],
      ],
      'Give each one its own place',
    ],
    ['Your visit in one or two words?', [['answer', 'x'.repeat(41)]], 'Make your answer 1 character shorter'],
    ['How long did you wait?', [['answer', 'an hour']], 'Enter a number, like 3'],
    ['How long did you wait?', [['answer', '1,5']], 'Enter a number, like 3'],
    ['How long did you wait?', [['answer', '1,200']], 'Enter 600 or less'],
    ['How long did you wait?', [['answer', '1.5']], 'Enter a whole number, like 3'],
    ['When was your visit?', [['answerMonth', '03']], 'Choose both a month and a year'],
    [
      'When was your visit?',
      [
        ['answerMonth', '03'],
        ['answerYear', '2020'],
      ],
      'Choose January 2024 or a later month',
    ],
    ['May we use your answers to make the surgery better?', [], 'Tick the box if you agree. You cannot go on without'],
  ])('says at the question what is wrong, and keeps what was given: %s %j', async (at, bad, mend) => {
    const id = await stand();
    let page = await get(`/survey/${id}`);
    for (let question = questionOn(page.text); question !== at; question = questionOn(page.text))
      page = await press(id, page.text, 'next', YES[question ?? '']);
    const refused = await press(id, page.text, 'next', bad);
    expect([refused.status, questionOn(refused.text)]).toEqual([422, at]);
    expect(refused.text).toMatch(/<title>Error: /);
    expect(refused.text.split(mend).length - 1).toBeGreaterThan(1);
    expectPrivatePage(refused, FOR_BACK);
    const filled = fieldsOf(refused.text, 'next').map(([name, value]) => `${name}=${value}`);
    for (const [name, value] of bad.filter(
      ([name, value]) => value.trim() && !['perhaps', 'easy', '11', '2020'].includes(value) && name,
    ))
      expect(filled).toContain(`${name}=${value}`);
  });

  it('goes back with all that was answered, also what is not yet right', async () => {
    const id = await stand();
    let page = await get(`/survey/${id}`);
    page = await press(id, page.text, 'next', [['answer', 'no']]);
    page = await press(id, page.text, 'next', [['answer', '7']]);
    page = await press(id, page.text, 'back', [['answer', 'poor']]);
    expect(page.text).toMatch(/value="7" checked/);
    page = await press(id, page.text, 'next');
    expect(page.text).toMatch(/value="poor" checked/);
  });

  it('takes answers once, whatever is clicked, and says when changed answers would count as another person’s', async () => {
    const id = await stand({ definition: FFT });
    const { page } = await answerAll(id, { 'Overall, how was your experience of our service?': [['answer', 'poor']] });
    const sent = await Promise.all([1, 2, 3].map(() => press(id, page.text, 'send')));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await responses(id)).toHaveLength(1);
    const changed = await press(id, (await press(id, page.text, 'change experience')).text, 'next', [
      ['answer', 'good'],
    ]);
    const warned = await press(id, changed.text, 'send');
    expect(warned.text).toContain('You have already sent these answers');
    expect(await responses(id)).toHaveLength(1);
  });

  it('tells somebody whose survey closed meanwhile, and shows their words to be copied', async () => {
    const id = await stand();
    const page = await press(id, (await get(`/survey/${id}`)).text, 'next', [
      ['answer', 'other'],
      ['other', 'The car park'],
    ]);
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    const told = await press(id, page.text, 'next', [['answer', '3']]);
    expect(told.status).toBe(409);
    for (const words of ['This survey is closed', 'It closed while you were answering', 'The car park', `/tell/A81001`])
      expect(told.text).toContain(words);
    const late = await get(`/survey/${id}`);
    expect(late.text).toContain('This survey is closed');
    expectPrivatePage(late);
  });

  it('goes on with the version that somebody began, whatever was opened since', async () => {
    const id = await stand({ definition: FFT });
    const page = await press(id, (await get(`/survey/${id}`)).text, 'next', [['answer', 'good']]);
    await ground.ask('PUT', `/v1/staff/surveys/${id}`, {
      token: manager,
      body: { organisation: 'A81001', kind: 'survey', definition: everyKindSurvey, revision: 2 },
    });
    await ground.ask('POST', `/v1/staff/surveys/${id}/open`, { token: manager, body: { revision: 3 } });
    const check = await press(id, page.text, 'next');
    expect((await press(id, check.text, 'send')).status).toBe(303);
    expect(await responses(id)).toMatchObject([{ version: 1, answers: '{"experience":"good"}' }]);
  });

  it('reads in another of the survey’s languages', async () => {
    const id = await stand();
    expect((await get(`/survey/${id}`)).text).toContain(
      `<a href="/survey/${id}?lang=cy" lang="cy" hreflang="cy">Cymraeg</a>`,
    );
    const welsh = await get(`/survey/${id}?lang=cy`);
    expect(questionOn(welsh.text)).toBe('A allai unrhyw beth fod wedi bod yn well?');
    expect(welsh.text).toContain('<div lang="cy" dir="ltr">');
  });

  it('leads whoever answered in another language on to a story, private help and a complaint in it', async () => {
    const id = await stand();
    const doors = { help: 'Ask at the desk.', complaint: 'Write to the practice manager.' };
    await changeDoors(ground.platform.services.db, 'A81001', doors);
    const { text } = await get(`/survey/${id}/thanks?lang=cy`);
    const links = ['/tell/A81001?lang=cy', '/help/A81001?lang=cy#help', '/complain/A81001?lang=cy'];
    for (const link of links) expect(text).toContain(`href="${link}"`);
    expect(text).not.toContain('Would you rather');
  });

  it('asks in an order of chance that stays the same for one person', async () => {
    const id = await stand();
    const orderOn = (html: string) =>
      [...html.matchAll(/type="checkbox" name="answer" value="([^"]+)"/g)].map(([, value]) => value);
    const orders = new Set<string>();
    for (let person = 0; person < 8; person += 1) {
      const page = await press(id, (await get(`/survey/${id}`)).text, 'next', [['answer', 'yes']]);
      const order = orderOn(page.text);
      expect(order.slice(-2)).toEqual(['none-of-these', 'other']);
      const again = await press(id, (await press(id, page.text, 'back')).text, 'next');
      expect(orderOn(again.text)).toEqual(order);
      orders.add(order.join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('shows who to call at once where what was written sounds like a crisis, and what could tell who somebody is', async () => {
    const id = await stand({ definition: FFT });
    const { page } = await answerAll(id, {
      'Overall, how was your experience of our service?': [['answer', 'poor']],
      'Please tell us why you gave your answer.': [['answer', 'I want to kill myself. My number is 07700 900123.']],
    });
    for (const words of ['Samaritans', '07700 900123', 'Staff of the organisation read it'])
      expect(page.text).toContain(words);
  });

  it('is not there for a survey that was never opened, or is none', async () => {
    const id = newId();
    await ground.ask('PUT', `/v1/staff/surveys/${id}`, {
      token: manager,
      body: { organisation: 'A81001', kind: 'survey', definition: FFT, revision: 0 },
    });
    for (const path of [id, newId(), 'x', `${id}/thanks`])
      expect([path, (await get(`/survey/${path}`)).status]).toEqual([path, 404]);
  });
});
