import type { AuditEntry } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { respondTo, responseDraft, STAFF, standSurvey, surveyDraft, VISIT } from '../testing/surveys.ts';

interface Entry {
  resource: { resourceType: string; version?: string; questionnaire?: string; item: { linkId: string }[]; id?: string };
}

describe.each(engines)('responses as a file, on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  let moderator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
    moderator = await ground.tokenOf({ moderator: 'A81001' });
  });
  afterAll(() => ground.stop());

  const take = (id: string, query = '', token = manager) =>
    ground.ask('GET', `/workspace/surveys/${id}/responses.fhir.json${query}`, { token });
  const entries = async (id: string, query = '') => (await take(id, query)).body.entry as Entry[];

  it('hold each version of the Questionnaire, and each response with the version it answered', async () => {
    const id = await standSurvey(ground, manager);
    await respondTo(ground, id, responseDraft({ better: 'yes', what: ['phone', { other: '=1+1' }], ease: 7 }));
    const shorter = { ...VISIT, questions: [VISIT.questions[0]] };
    const path = `/v1/staff/surveys/${id}`;
    await ground.ask('PUT', path, { token: manager, body: surveyDraft({ definition: shorter, revision: 2 }) });
    await ground.ask('POST', `${path}/open`, { token: manager, body: { revision: 3 } });
    await respondTo(ground, id, responseDraft({ better: { declined: true } }, { version: 2, method: 'tablet' }));
    const written = '/v1/staff/written-answers?show=waiting&organisation=A81001';
    const [{ id: other }] = (await ground.ask('GET', written, { token: moderator })).body.items as [{ id: string }];
    const show = { token: moderator, body: { version: 1, verdict: 'show' } };
    await ground.ask('POST', `/v1/staff/written-answers/${other}/decision`, show);
    const answer = await take(id);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'application/fhir+json; charset=utf-8', 'no-store'],
    ]);
    const all = (answer.body.entry as Entry[]).map(({ resource }) => resource);
    const url = `http://feedback.example.org/survey/${id}`;
    expect(all.map(({ resourceType, version, questionnaire }) => [resourceType, version ?? questionnaire])).toEqual([
      ['Questionnaire', '1'],
      ['Questionnaire', '2'],
      ['QuestionnaireResponse', `${url}|1`],
      ['QuestionnaireResponse', `${url}|2`],
    ]);
    expect(all[2]?.item).toMatchObject([
      { linkId: 'better', answer: [{ valueCoding: { code: 'yes' } }] },
      { linkId: 'what', answer: [{ valueCoding: { code: 'phone' } }, { valueString: '=1+1' }] },
      { linkId: 'ease', answer: [{ valueInteger: 7 }] },
    ]);
    expect((await entries(id, '?method=tablet')).map(({ resource }) => resource.resourceType)).toEqual([
      ...['Questionnaire', 'Questionnaire', 'QuestionnaireResponse'],
    ]);
    expect(await entries(id, '?to=2020-01-01')).toHaveLength(2);
  });

  it('are all there where they are more than are read at once', async () => {
    const id = await standSurvey(ground, manager);
    const sent = Array.from({ length: 620 }, () => newId());
    const { takeResponse } = ground.platform.services;
    const response = { ...responseDraft({ better: 'no' }), method: 'online', language: 'en' } as const;
    await Promise.all(
      sent.map((one) => takeResponse({ id: one, survey: id, definition: VISIT, response, fingerprint: one })),
    );
    const ids = (await entries(id)).flatMap(({ resource }) => resource.id ?? []);
    expect(ids.sort()).toEqual(sent.sort());
  });

  it('are never of staff, one by one', async () => {
    const id = await standSurvey(ground, manager, { kind: 'staff', definition: STAFF });
    for (let person = 0; person < 6; person += 1)
      await respondTo(ground, id, responseDraft({ safe: 'yes', more: 'Rota.' }));
    const { status, body, text } = await take(id);
    expect([status, body.code]).toEqual([409, 'not-now']);
    expect(text).not.toContain('Rota');
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    expect((await take(id)).status).toBe(409);
  });

  it('are for those who ask the survey, and in the audit trail', async () => {
    const id = await standSurvey(ground, manager);
    const statuses = [
      manager,
      await ground.tokenOf({ responder: 'A81001' }),
      await ground.tokenOf({ manager: 'B82002' }),
    ];
    expect(await Promise.all(statuses.map(async (token) => (await take(id, '', token)).status))).toEqual([
      200, 403, 404,
    ]);
    expect((await ground.ask('GET', `/workspace/surveys/${id}/responses.fhir.json`)).status).toBe(401);
    expect((await take(newId())).status).toBe(404);
    expect((await take(id, '?from=soon')).status).toBe(422);
    expect((await take(id, '?from=2026-02-01&to=2026-01-01')).status).toBe(422);
    const auditor = await ground.tokenOf({ auditor: '*' });
    const { body } = await ground.ask('GET', '/v1/staff/audit?limit=100', { token: auditor });
    const kinds = (body.items as AuditEntry[])
      .filter(({ what }) => what === 'staff.surveys.file')
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'read').length).toBeGreaterThan(3);
  });
});
