import { cleanText, ProblemCode } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const inPath = (path: string) => Buffer.from(path).toString('base64url');

describe.each(engines)('bad input on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const put = (raw: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
    ground.ask('PUT', `/v1/stories/${newId()}`, { raw, headers });

  it.each([
    ['plain text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['XML', 'application/xml'],
    ['several parts', 'multipart/form-data; boundary=x'],
    ['a type that is none', 'json'],
  ])('refuses %s with 415', async (_, type) => {
    const { status, body } = await put(JSON.stringify(submission()), { 'content-type': type });
    expect([status, body.code]).toEqual([415, 'unsupported-media']);
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"organisation": "A81001"'],
    ['a key that would reach every object', '{"__proto__": {"isAdmin": true}}'],
    ['a way round to it', '{"constructor": {"prototype": {"isAdmin": true}}}'],
  ])('refuses broken JSON with 400: %s', async (_, raw) => {
    const { status, body } = await put(raw);
    expect([status, body.code]).toEqual([400, 'malformed']);
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('refuses a body of 10 MB with 413', async () => {
    const { status, body } = await put(JSON.stringify(submission({ happened: 'x'.repeat(10_000_000) })));
    expect([status, body.code]).toEqual([413, 'too-large']);
  });

  it.each([
    ['deep arrays', nested(100_000)],
    ['deep arrays in a field', `{"happened": ${nested(100_000)}}`],
    ['deep objects', `${'{"happened":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`field${n}`, n])))],
    ['nothing', 'null'],
    ['a number', '1e999'],
    ['a list', '[]'],
    ['a text', '"<script>"'],
  ])('names what is wrong with JSON of another shape: %s', async (_, raw) => {
    const { status, body } = await put(raw);
    expect([status, body.code]).toEqual([422, 'invalid']);
  });

  it.each([
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"happened": "'), Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from('"}')]),
    ],
    ['UTF-16', Buffer.from(JSON.stringify(submission()), 'utf16le')],
    ['a byte order mark', Buffer.from(`\ufeff${JSON.stringify(submission())}`)],
  ])('answers odd encodings with something other than a 500: %s', async (_, raw) => {
    const { status } = await put(Uint8Array.from(raw));
    expect([201, 400, 422]).toContain(status);
  });

  it.each([
    ['an emoji of several signs', '👩🏽‍⚕️ was kind'],
    ['right-to-left words', 'كانت الممرضة لطيفة'],
    ['signs that turn the direction', 'kind \u202e dnik'],
    ['half a pair', 'kind \ud83d'],
    ['a NUL', 'ki\u0000nd'],
    ['combining signs', 'cafe\u0301 '.repeat(100)],
    ['quotes of SQL', `'); drop table stories; --`],
  ])('keeps odd text as text: %s', async (_, happened) => {
    const id = newId();
    const { status } = await ground.ask('PUT', `/v1/stories/${id}`, { body: submission({ happened }) });
    expect(status).toBe(201);
    const row = await ground.platform.services.db
      .selectFrom('stories')
      .select('happened')
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.happened).toBe(cleanText(happened));
  });

  it.each([
    '/v1/stories?organisation=A81001&cursor=',
    '/v1/stories?organisation=A81001&cursor=!!',
    `/v1/stories?organisation=A81001&cursor=${inPath('nowhere')}`,
    `/v1/stories?organisation=A81001&cursor=${inPath('2026-01-01\u0000 x')}`,
    `/v1/stories?organisation=A81001&cursor=${inPath("' or 1=1 x")}`,
    '/v1/stories?organisation=A81001&cursor=a&cursor=b',
    '/v1/stories?organisation=A81001&limit=0',
    '/v1/stories?organisation=A81001&limit=101',
    '/v1/stories?organisation=A81001&limit=many',
    '/v1/stories?organisation=a-81001',
    '/v1/stories',
    '/v1/staff/stories?show=everything',
    '/v1/staff/stories?show=to-reply&organisation=%00',
  ])('names the bad part of the address %s', async (path) => {
    const token = path.startsWith('/v1/staff') ? await ground.tokenOf(ALL_ROLES) : undefined;
    const { status, body } = await ground.ask('GET', path, { token });
    expect([path, status, body.code]).toEqual([path, 422, 'invalid']);
    expect(body.errors).toEqual([expect.objectContaining({ parameter: expect.any(String) })]);
  });

  it.each([
    ['/v1/stories/%E0%A4%A', 400],
    [`/v1/stories/${'x'.repeat(3000)}`, 404],
    ['/v1/nothing', 404],
  ])('answers the address %s with a problem', async (path, status) => {
    const answer = await ground.ask('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(ProblemCode.options).toContain(answer.body.code);
  });

  it('never answers with a 500, whatever the version of a story is said to be', async () => {
    const token = await ground.tokenOf(ALL_ROLES);
    const id = newId();
    await ground.ask('PUT', `/v1/stories/${id}`, { body: submission() });
    for (const version of [2, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      const { status, body } = await ground.ask('POST', `/v1/staff/stories/${id}/publication`, {
        token,
        body: { version },
      });
      expect([version, status, body.code]).toEqual([version, 409, 'stale']);
    }
  });
});
