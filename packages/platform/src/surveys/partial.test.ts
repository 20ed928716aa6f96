import type { MonthlyReturns, StaffVoice, SurveyResults } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { FFT, respondTo, responseDraft, STAFF, standSurvey } from '../testing/surveys.ts';

const STOPPED = { isPartial: true };

describe.each(engines)('responses of those who stopped before the end, on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const stand = (parts: object = {}) => standSurvey(ground, manager, parts);
  const staff = async (path: string) => (await ground.ask('GET', `/v1/staff/${path}`, { token: manager })).body;
  const results = async (id: string, query = '') => (await staff(`surveys/${id}/results${query}`)) as SurveyResults;
  const send = (survey: string, answers: object, parts: object = STOPPED, id = newId()) =>
    respondTo(ground, survey, responseDraft(answers as never, parts), id);

  it('are taken without what was not reached, counted apart, and found by that', async () => {
    const id = await stand();
    expect((await send(id, { better: 'no', ease: 7 }, {})).status).toBe(201);
    // What could be better was asked, and has to be answered; how easy it was nobody asked.
    expect((await send(id, { better: 'yes' })).status).toBe(201);
    expect((await send(id, { better: 'yes', what: ['phone'], ease: 3 })).status).toBe(201);
    const of = ({ questions, ...whole }: SurveyResults) => [
      { ...whole, survey: undefined },
      questions.map(({ question, asked, answered, counts }) => [question, asked, answered, counts]),
    ];
    expect(of(await results(id))).toEqual([
      { responses: 3, partial: 2 },
      [
        ['better', 3, 3, { no: 1, yes: 2 }],
        ['what', 1, 1, { phone: 1 }],
        ['ease', 2, 2, { 3: 1, 7: 1 }],
        ['more', 1, 0, {}],
      ],
    ]);
    expect(of(await results(id, '?completion=complete'))[0]).toEqual({ responses: 1 });
    expect(of(await results(id, '?completion=partial'))).toEqual([
      { responses: 2, partial: 2 },
      [
        ['better', 2, 2, { yes: 2 }],
        ['what', 1, 1, { phone: 1 }],
        ['ease', 1, 1, { 3: 1 }],
        ['more', 0, 0, {}],
      ],
    ]);
  });

  it.each<[string, object, string[]]>([
    ['nothing that was answered', {}, ['/answers required']],
    ['an answer outside the choices', { better: 'perhaps' }, ['/answers/better not-an-option']],
    ['an answer to what was not asked', { better: 'no', what: ['phone'] }, ['/answers/what not-an-option']],
    [
      'an answer that is not finished',
      { better: 'yes', what: ['phone', 'parking', 'waiting'] },
      ['/answers/what too-many'],
    ],
  ])('are refused with %s, and count nothing', async (_, answers, expected) => {
    const id = await stand();
    const { status, body } = await send(id, answers);
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, expected]);
    expect((await results(id)).responses).toBe(0);
  });

  it('are not taken as whole ones, nor is a whole one the same as one that was stopped', async () => {
    const id = await stand();
    expect((await send(id, { better: 'yes' }, {})).status).toBe(422);
    expect((await send(id, { better: 'no' }, { isPartial: false })).status).toBe(422);
    const response = newId();
    const sent = await Promise.all([1, 2, 3].map(() => send(id, { better: 'no' }, STOPPED, response)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect((await send(id, { better: 'no' }, {}, response)).body.code).toBe('id-used');
    expect(await results(id)).toMatchObject({ responses: 1, partial: 1 });
  });

  it('fill no quota, and come too late once it is full or the survey is closed', async () => {
    const id = await stand({ quota: 1 });
    for (let person = 0; person < 3; person += 1) expect((await send(id, { better: 'no' })).status).toBe(201);
    expect(await staff(`surveys/${id}`)).toMatchObject({ responses: 0, partial: 3 });
    const both = await Promise.all([send(id, { better: 'no' }, {}), send(id, { better: 'no' }, {})]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await send(id, { better: 'no' })).body.code).toBe('not-now');
    expect(await staff(`surveys/${id}`)).toMatchObject({ responses: 1, partial: 3 });
    expect(await results(id)).toMatchObject({ responses: 4, partial: 3 });
    const closed = await stand();
    await ground.ask('POST', `/v1/staff/surveys/${closed}/close`, { token: manager, body: { revision: 2 } });
    expect((await send(closed, { better: 'no' })).status).toBe(409);
    expect(await staff(`surveys/${closed}`)).toMatchObject({ responses: 0 });
    expect(await staff(`surveys/${closed}`)).not.toHaveProperty('partial');
  });

  it('are stopped where each response is told, and alone where only they are asked for', async () => {
    const id = await stand();
    const [whole, stopped] = [newId(), newId()];
    await send(id, { better: 'no' }, {}, whole);
    await send(id, { better: 'yes' }, STOPPED, stopped);
    const file = async (query = '') => {
      const path = `/workspace/surveys/${id}/responses.fhir.json${query}`;
      const { entry } = (await ground.ask('GET', path, { token: manager })).body as {
        entry: { resource: { id?: string; status: string; resourceType: string } }[];
      };
      return entry.flatMap(({ resource }) =>
        resource.resourceType === 'QuestionnaireResponse' ? [[resource.id, resource.status]] : [],
      );
    };
    expect(await file()).toEqual([
      [whole, 'completed'],
      [stopped, 'stopped'],
    ]);
    expect(await file('?completion=partial')).toEqual([[stopped, 'stopped']]);
    expect(await file('?completion=complete')).toEqual([[whole, 'completed']]);
  });

  it('count in the monthly return where the Friends and Family Test’s question was answered', async () => {
    const own = await ground.tokenOf({ manager: 'B82002' });
    const parts = { organisation: 'B82002', kind: 'friends-and-family' };
    const definition = { ...FFT, questions: [...FFT.questions, { id: 'age', kind: 'number', text: { en: 'Age?' } }] };
    const id = await standSurvey(ground, own, { ...parts, definition });
    expect((await send(id, { experience: 'good' })).status).toBe(201);
    expect((await send(id, { experience: 'poor', why: 'A long wait.' }, {})).status).toBe(201);
    // Nobody who answers one question after the other leaves it out; a program can.
    expect((await send(id, { why: 'A long wait.' })).status).toBe(201);
    const { body } = await ground.ask('GET', '/v1/staff/organisations/B82002/returns', { token: own });
    const [{ counts } = { counts: undefined }] = (body as unknown as MonthlyReturns).months;
    expect(counts).toMatchObject({ answers: { good: 1, poor: 1 }, methods: { online: 2 }, responses: 2 });
  });

  it('are told of staff with all others, so that nobody takes the one from the other', async () => {
    const id = await stand({ kind: 'staff', definition: STAFF });
    for (let person = 0; person < 9; person += 1) await send(id, { safe: 'yes', more: 'Rota.' }, {});
    await send(id, { safe: 'yes' });
    expect(await staff(`surveys/${id}`)).toMatchObject({ responses: 10 });
    expect(await staff(`surveys/${id}`)).not.toHaveProperty('partial');
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    const voice = (await staff(`surveys/${id}/voice`)) as unknown as StaffVoice;
    expect(voice).toMatchObject({ state: 'told', responses: 10 });
    // As if they had been asked all and left it out: no question is asked of a few fewer than another.
    expect(voice.questions.map(({ question, asked }) => [question, asked])).toEqual([
      ['safe', 10],
      ['more', 10],
    ]);
    expect(JSON.stringify(voice)).not.toContain('partial');
    expect(
      (await ground.ask('GET', `/v1/staff/surveys/${id}/results?completion=complete`, { token: manager })).status,
    ).toBe(409);
  });
});
