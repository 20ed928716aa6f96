import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, expectSafePage, fieldsOf } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { dayInLondon } from '../time/clock.ts';

type Fields = [string, string][];

const thisYear = Number(dayInLondon(new Date()).slice(0, 4));
/** What a browser may keep for its own history, so that Back shows the answer to a posted form. */
const FOR_BACK = 'private, no-cache';

describe.each(engines)('telling by the plain form on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const open = () => ground.ask('GET', '/tell/A81001', { headers: AS_BROWSER });
  const post = (form: Fields) => ground.ask('POST', '/tell/A81001', { form, headers: AS_BROWSER });
  const filled = (fields: Fields, answers: Record<string, string | string[]>): Fields => [
    ...fields.filter(([name]) => !(name in answers)),
    ...Object.entries(answers).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  ];
  const start = async (answers: Record<string, string | string[]>) =>
    filled(fieldsOf((await open()).text, 'check'), answers);
  const stories = () => ground.platform.services.db.selectFrom('stories').selectAll().orderBy('id').execute();

  it('shows the form with its services, and what to do in an emergency', async () => {
    const answer = await open();
    expect(answer.status).toBe(200);
    expectPrivatePage(answer);
    for (const words of [
      'Travel clinic',
      'call 111',
      'We publish your story without your name',
      'What happened?',
      'Don’t know',
    ])
      expect(answer.text).toContain(words);
  });

  it('leads whoever has the id of a survey to it, in the language they came in', async () => {
    const id = newId();
    const leadsTo = async (path: string) =>
      (await ground.ask('GET', path, { headers: AS_BROWSER })).headers.get('location');
    expect(await leadsTo(`/tell/${id}`)).toBe(`/survey/${id}`);
    expect(await leadsTo(`/tell/${id}?lang=cy`)).toBe(`/survey/${id}?lang=cy`);
    expect(await leadsTo(`/tell/${id}?lang=%0D%0A`)).toBe(`/survey/${id}?lang=en`);
  });

  it.each([
    ['cy', 'ltr', ['Beth ddigwyddodd?', 'Dywedwch wrthym beth ddigwyddodd', 'Gwiriwch eich atebion', 'Mawrth']],
    ['pl', 'ltr', ['Co się stało?', 'Napisz, co się stało', 'Sprawdź swoje odpowiedzi', 'marzec']],
    ['ar', 'rtl', ['ماذا حدث؟', 'أخبرنا بما حدث', 'راجع إجاباتك', 'مارس']],
  ])('goes in %s from the form to the private page', async (language, direction, words) => {
    const [question = '', missing = '', check = '', march = ''] = words;
    const shown = await ground.ask('GET', `/tell/A81001?lang=${language}`, { headers: AS_BROWSER });
    expectPrivatePage(shown, 'no-store', language);
    for (const part of [`<html lang="${language}" dir="${direction}">`, question, march, 'href="/tell/A81001?lang=en"'])
      expect(shown.text).toContain(part);
    const empty = await post(fieldsOf(shown.text, 'check'));
    expect([empty.status, empty.text.includes(missing)]).toEqual([422, true]);
    const told = filled(fieldsOf(empty.text, 'check'), {
      ...{ happened: `Told in ${language}`, visitedMonth: '03', visitedYear: String(thisYear - 1) },
    });
    const toCheck = await post(told);
    for (const part of [`<h1>${check}</h1>`, `<html lang="${language}" dir="${direction}">`, `${thisYear - 1}`])
      expect(toCheck.text).toContain(part);
    const sent = await post(fieldsOf(toCheck.text, 'send'));
    expect(sent.status).toBe(303);
    expect(await stories()).toContainEqual(expect.objectContaining({ happened: `Told in ${language}`, language }));
    const own = await ground.ask('GET', sent.headers.get('location') ?? '', { headers: AS_BROWSER });
    expect(own.text).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it('goes from the form by the check to the private page, and keeps every answer', async () => {
    const answers = {
      service: 'travel-clinic',
      happened: `First line.\r\nSecond line. ${MARKUP}`,
      goodTags: ['listening', 'skill'],
      good: `Good ${MARKUP}`,
      betterTags: 'food',
      better: 'Better',
      feelings: ['sad', 'ignored'],
      visitedMonth: '03',
      visitedYear: String(thisYear - 1),
      relation: 'parent',
      age: '16-24',
      experience: 'very-poor',
      email: ' pat@example.org ',
    };
    const check = await post(await start(answers));
    expect(check.status).toBe(200);
    expectPrivatePage(check, FOR_BACK);
    const shown = ['Being listened to, Skill and knowledge', 'Food and drink', `March ${thisYear - 1}`, '16 to 24'];
    for (const words of [
      'Check your answers',
      'Sad, Ignored',
      'Travel clinic',
      '&lt;script>',
      'pat@example.org',
      ...shown,
    ]) {
      expect(check.text).toContain(words);
    }
    const sent = await post(fieldsOf(check.text, 'send'));
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/a\/[\w-]{44}\?sent=1$/),
    ]);
    const page = await ground.ask('GET', sent.headers.get('location') ?? '', { headers: AS_BROWSER });
    expect(page.text).toContain('Thank you. We have your story');
    expect((await stories()).at(-1)).toMatchObject({
      service: 'travel-clinic',
      happened: `First line.\nSecond line. ${MARKUP}`,
      good_tags: '["listening","skill"]',
      better_tags: '["food"]',
      feelings: '["sad","ignored"]',
      visited: `${thisYear - 1}-03`,
      relation: 'parent',
      age: '16-24',
      experience: 'very-poor',
    });
  });

  it('asks its questions in the order of the other form, the month out of four years', async () => {
    const { text } = await open();
    const legends = [...text.matchAll(/class="question"[^>]*>([^<]+?) ?</g)].map(([, question]) => question);
    expect(legends).toEqual([
      'Which service is it about?',
      'What happened?',
      'What was good?',
      'What could have been better?',
      'How did it make you feel?',
      'When was it?',
      'Who are you in this story?',
      'How old are you?',
      'Overall, how was your experience of our service?',
      'Do you want to hear back?',
    ]);
    const years = [...text.matchAll(/<option value="(\d{4})"/g)].map(([, year]) => Number(year));
    expect(years).toEqual([thisYear, thisYear - 1, thisYear - 2, thisYear - 3]);
  });

  it.each([
    ['a month without a year', { visitedMonth: '03' }, 'Choose both a month and a year, or neither'],
    ['a year without a month', { visitedYear: String(thisYear) }, 'Choose both a month and a year, or neither'],
    ['a month to come', { visitedMonth: '12', visitedYear: '9998' }, 'Choose a month of the last three years'],
    [
      'a month too long ago',
      { visitedMonth: '12', visitedYear: String(thisYear - 4) },
      'Choose a month of the last three years',
    ],
    ['something else', { visitedMonth: 'x"><b>', visitedYear: '1' }, 'Choose both a month and a year, or neither'],
  ])('leads to the month where it was given %s, and keeps everything else', async (_, month, words) => {
    const answer = await post(
      await start({ happened: 'It hurt.', goodTags: ['pain', 'food'], age: '65-74', ...month }),
    );
    expect(answer.status).toBe(422);
    expectPrivatePage(answer, FOR_BACK);
    expect(answer.text).toContain(`<a class="error-link" href="#visited">${words}</a>`);
    expect(answer.text).toMatch(/<select [^>]*aria-describedby="visited-error"[^>]*id="visited"/);
    const kept = fieldsOf(answer.text, 'check');
    expect(kept.filter(([name]) => name === 'goodTags').map(([, tag]) => tag)).toEqual(['pain', 'food']);
    expect(new Map(kept).get('age')).toBe('65-74');
  });

  it('keeps the half of a month that was chosen', async () => {
    const answer = await post(await start({ happened: 'It hurt.', visitedYear: String(thisYear - 2) }));
    expect(new Map(fieldsOf(answer.text, 'check')).get('visitedYear')).toBe(String(thisYear - 2));
  });

  it('shows who to call where somebody may be in danger, by the check and after sending, and takes the story', async () => {
    const happened = 'I do not want to be here any more. I am going to kill myself tonight.';
    const check = await post(await start({ happened }));
    expect(check.status).toBe(200);
    expectPrivatePage(check, FOR_BACK);
    for (const words of ['If you need help now', 'href="tel:999"', 'choose option\u00A02', 'href="tel:116123"']) {
      expect(check.text).toContain(words);
    }
    const sent = await post(fieldsOf(check.text, 'send'));
    expect(sent.status).toBe(303);
    const thanks = await ground.ask('GET', sent.headers.get('location') ?? '', { headers: AS_BROWSER });
    expect(thanks.text).toContain('href="tel:116123"');
    expect((await stories()).at(-1)).toMatchObject({ happened, urgent: '["self-harm"]' });
    const wrong = await post(await start({ happened, email: 'pat at example' }));
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('href="tel:116123"')]);
  });

  it('says what may be personal by the check, each once and as it was written, and takes the story', async () => {
    const answers = {
      happened: 'Ring 07700 900123.\r\nOr 07700 900123.',
      good: 'Write to pat@example.org <b>now</b>',
    };
    const check = await post(await start(answers));
    expect(check.status).toBe(200);
    expectPrivatePage(check, FOR_BACK);
    expect(check.text.match(/We think this may be a phone number: <q[^>]*>07700 900123<\/q>/g)).toHaveLength(1);
    expect(check.text).toMatch(/We think this may be an email address: <q[^>]*>pat@example.org<\/q>/);
    expect(check.text).not.toContain('If you need help now');
    expect((await post(fieldsOf(check.text, 'send'))).status).toBe(303);
  });

  it('says nothing of help or personal data by the check of a plain story', async () => {
    const check = await post(await start({ happened: 'I waited an hour. The nurse was kind.' }));
    expect(check.text).not.toMatch(/We think this|If you need help now/);
  });

  it('names what is wrong, links to each field, and keeps all that was written', async () => {
    const answer = await post(
      await start({ happened: '', good: `Good ${MARKUP}`, email: 'pat at example', feelings: ['sad', 'happy'] }),
    );
    expect(answer.status).toBe(422);
    expectPrivatePage(answer, FOR_BACK);
    for (const words of [
      'There is a problem',
      'href="#happened"',
      'href="#email"',
      'href="#feelings"',
      'Tell us what happened',
    ]) {
      expect(answer.text).toContain(words);
    }
    expect(answer.text).toContain('id="happened-error"');
    const kept = new Map(fieldsOf(answer.text, 'check'));
    expect(kept.get('good')).toBe(`Good ${MARKUP}`);
    expect(kept.get('email')).toBe('pat at example');
    expect(kept.get('feelings')).toBe('sad');
  });

  it('goes back from the check to the form with everything in it', async () => {
    const check = await post(await start({ happened: 'It hurt.', experience: 'good' }));
    const form = await post(fieldsOf(check.text, 'change'));
    expect(form.status).toBe(200);
    expect(new Map(fieldsOf(form.text, 'check')).get('happened')).toBe('It hurt.');
    expect(new Map(fieldsOf(form.text, 'check')).get('experience')).toBe('good');
  });

  it('makes one story of two clicks and of a page sent again', async () => {
    const before = (await stories()).length;
    const check = fieldsOf((await post(await start({ happened: 'Once.' }))).text, 'send');
    const answers = await Promise.all([post(check), post(check), post(check)]);
    answers.push(await post(check));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).size).toBe(1);
    expect((await stories()).length).toBe(before + 1);
  });

  it('makes a new story of one that is changed by going back after it was sent', async () => {
    const before = (await stories()).length;
    const sent = fieldsOf((await post(await start({ happened: 'The first.' }))).text, 'send');
    await post(sent);
    const changed = filled(sent, { happened: 'The second.' });
    const check = await post(changed);
    expect([check.status, check.text]).toEqual([200, expect.stringContaining('Check your answers')]);
    const again = await post(fieldsOf(check.text, 'send'));
    expect(again.status).toBe(303);
    const happened = (await stories()).map(({ happened }) => happened);
    expect(happened).toEqual(expect.arrayContaining(['The first.', 'The second.']));
    expect(happened.length).toBe(before + 2);
  });

  it.each([
    ['nothing at all', []],
    [
      'fields of its own',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
        ['toString', 'z'],
      ],
    ],
    [
      'two of everything',
      [
        ['happened', 'a'],
        ['happened', 'b'],
        ['email', 'x'],
        ['email', 'y'],
        ['id', '1'],
        ['id', '2'],
        ['step', 'send'],
        ['step', 'send'],
      ],
    ],
    [
      'another organisation',
      [
        ['organisation', 'B82002'],
        ['happened', ' '],
      ],
    ],
  ] as [string, Fields][])('stays a form when a program posts %s', async (_, form) => {
    const answer = await post(form);
    expect(answer.status).toBe(422);
    expectSafePage(answer);
  });

  it.each([
    ['application/json', '{"happened": 5}'],
    ['application/json', 'null'],
    ['application/json', '{"happened": {"trim": 1}, "step": "send"}'],
    ['text/plain', 'happened=It hurt'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('refuses %s: %s', async (type, raw) => {
    const answer = await ground.ask('POST', '/tell/A81001', { raw, headers: { ...AS_BROWSER, 'content-type': type } });
    expect(answer.status).toBe(415);
    expectSafePage(answer);
  });

  it('refuses more than anyone writes', async () => {
    const answer = await post([['happened', 'x'.repeat(2_000_000)]]);
    expect(answer.status).toBe(413);
    expectSafePage(answer);
  });

  it('leads away from an organisation that takes no stories any more', async () => {
    for (const method of ['GET', 'POST']) {
      const asked = {
        headers: AS_BROWSER,
        ...(method === 'POST' ? { form: [['happened', 'It hurt.']] as Fields } : {}),
      };
      const merged = await ground.ask(method, '/tell/D84004', asked);
      expect([merged.status, merged.text]).toEqual([410, expect.stringContaining('href="/tell/B82002"')]);
      expectPrivatePage(merged, method === 'POST' ? FOR_BACK : undefined);
      expect((await ground.ask(method, '/tell/C83003', asked)).status).toBe(410);
    }
  });
});
