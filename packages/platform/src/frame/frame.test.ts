import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { settingsDraft } from '../testing/organisations.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

describe.each(engines)('frames on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });

  it.each(['story', 'panel', 'stories', 'changes', 'notices'])(
    'hold %s alone, with what was set and the scripts it needs',
    async (element) => {
      const query = 'org=A81001&lang=ar&doors=story,help&limit=3&scheme=light%20dark';
      const { status, headers, text } = await page(`/frame/${element}?${query}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
      expect(text).toContain(
        `<body><hearback-${element} org="A81001" lang="ar" doors="story help" limit="3"></hearback-${element}><script src="/frame.js"></script></body>`,
      );
      for (const part of [
        '<script async src="/embed.js"></script>',
        '<meta name="color-scheme" content="light dark"',
        '<meta name="robots" content="noindex"',
        '<base target="_top"',
      ]) {
        expect(text).toContain(part);
      }
      const styles = await page('/frame.css');
      expect(styles.text).toContain('margin:0');
      expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    },
  );

  it('may stand on any page, and are as strict as all others beside that', async () => {
    const { headers } = await page('/frame/story?org=A81001');
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-frame-options')).toBeNull();
    const other = (await page('/o/A81001')).headers;
    expect(other.get('x-frame-options')).not.toBeNull();
    for (const name of ['x-content-type-options', 'referrer-policy', 'cross-origin-resource-policy']) {
      expect([name, headers.get(name)]).toEqual([name, other.get(name)]);
    }
  });

  it('may stand on the websites alone that the organisation has named, and on our own', async () => {
    const token = await ground.tokenOf({ manager: 'B82002' });
    const { version } = (await ground.ask('GET', '/v1/staff/organisations/B82002', { token })).body;
    const origins = ['https://oak.example.org', 'https://a;b.example', 'http://localhost:8090'];
    const body = { version, ...settingsDraft({ name: 'Oak Practice', origins }) };
    expect((await ground.ask('POST', '/v1/staff/organisations/B82002/settings', { token, body })).status).toBe(200);
    for (const element of ['story', 'panel', 'stories', 'changes', 'notices']) {
      const { headers } = await page(`/frame/${element}?org=${element === 'panel' ? 'b82002' : 'B82002'}`);
      expect(headers.get('content-security-policy')).toBe(
        `${POLICY}; frame-ancestors http://feedback.example.org https://oak.example.org http://localhost:8090`,
      );
    }
    for (const query of ['org=A81001', 'org=X1', 'org=B-82002', '']) {
      expect((await page(`/frame/story?${query}`)).headers.get('content-security-policy')).toBe(POLICY);
    }
  });

  it('hold a survey with what its page brings along, as far as it may be', async () => {
    const survey = '01a2192e-11d4-7c9c-943a-74664c8b984e';
    const bad = encodeURIComponent('"><script>alert(1)</script>');
    const query = `survey=${survey}&data-tag=card&data-service=${bad}&data-on%20load=x&data-long=${'x'.repeat(201)}`;
    const { text } = await page(`/frame/survey?${query}`);
    expect(text).toContain(`<hearback-survey survey="${survey}" data-tag="card" data-service="&quot;>`);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toMatch(/data-on|data-long/);
    expect((await page(`/frame/story?org=A81001&data-tag=card`)).text).not.toContain('card');
  });

  it('hold a test run that the workspace alone may frame, with no origin of its own to keep anything at', async () => {
    const { status, headers, text } = await page('/frame/test-run?lang=ar&survey=x&org=A81001');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const { origin } = new URL(ground.platform.services.config.publicUrl);
    expect(headers.get('content-security-policy')).toBe(
      `${POLICY.replaceAll("'self'", `'self' ${origin}`)}; sandbox allow-scripts allow-forms; frame-ancestors 'self'`,
    );
    expect(text).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(text).toContain('Nothing you answer here is sent or kept.');
    expect(text).toContain('<main></main><script src="/test-run.js"></script>');
    expect(text).not.toContain('A81001');
  });

  it('show nothing of what is not a setting', async () => {
    const bad = encodeURIComponent('"><script>alert(1)</script>');
    const query = ['org', 'lang', 'dir', 'doors', 'limit', 'within', 'place', 'scheme', 'onload', 'style'].map(
      (name) => `${name}=${bad}`,
    );
    const { status, text } = await page(`/frame/panel?${query.join('&')}`);
    expect(status).toBe(200);
    expect(text).not.toContain('alert');
    expect(text).toContain('<hearback-panel></hearback-panel>');
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect((await page('/frame/panel?org=A81001&org=B82002')).text).toContain('<hearback-panel></hearback-panel>');
  });

  it.each(['/frame/dialog', '/frame/', '/frame/story/more', '/frame/%3Cscript%3E'])(
    'are not at %s, which no page may frame',
    async (path) => {
      const answer = await page(path);
      expect(answer.status).toBe(404);
      expectSafePage(answer);
      expect(answer.headers.get('x-frame-options')).not.toBeNull();
    },
  );
});
