import { everyKindSurvey } from '@hearback/contract/surveys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, fieldsOf } from '../testing/html.ts';
import { FFT, standSurvey } from '../testing/surveys.ts';

const POLICY =
  "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

describe.each(engines)('a survey on a tablet on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const get = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const press = (id: string, html: string, step: string, answers: [string, string][] = []) =>
    ground.ask('POST', `/survey/${id}`, { form: [...fieldsOf(html, step), ...answers], headers: AS_BROWSER });

  it('is counted as collected on a tablet, and begins again after the thanks', async () => {
    const id = await standSurvey(ground, manager, { kind: 'friends-and-family', definition: FFT });
    let page = await get(`/survey/${id}/kiosk?method=online`);
    expect([page.headers.get('content-security-policy'), page.headers.get('cache-control')]).toEqual([
      POLICY,
      'no-store',
    ]);
    for (const answers of [[['answer', 'good']], []] as [string, string][][]) {
      page = await press(id, page.text, 'next', answers);
    }
    const sent = await press(id, page.text, 'send');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/survey/${id}/thanks?lang=en&kiosk=yes`]);
    const thanks = await get(sent.headers.get('location') ?? '');
    expect(thanks.text).toContain('This starts again in 12 seconds.');
    const { db } = ground.platform.services;
    const kept = await db.selectFrom('responses').select('method').where('survey_id', '=', id).execute();
    expect(kept).toEqual([{ method: 'tablet' }]);
  });

  it('leads nowhere else, in any language', async () => {
    const definition = { ...everyKindSurvey, languages: ['en', 'cy', 'pl', 'ar'] };
    const id = await standSurvey(ground, manager, { definition });
    const pages = [`/survey/${id}/kiosk`, `/survey/${id}/kiosk?lang=ar`, `/survey/${id}/thanks?kiosk=yes&lang=pl`];
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision: 2 } });
    for (const path of [...pages, `/survey/${id}/kiosk?lang=cy`]) {
      const { text } = await get(path);
      const leads = [...text.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
      expect([path, leads.filter((href) => href !== '#main' && !href.startsWith(`/survey/${id}/kiosk`))]).toEqual([
        path,
        [],
      ]);
      expect(text).toContain('<script defer src="/kiosk.js"');
    }
    expect((await get(`/survey/${id}/kiosk?lang=cy`)).text).toContain('Bydd hwn yn dechrau eto ymhen 60 eiliad.');
  });
});
