import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage, expectSafePage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

describe.each(engines)('who looks for an organisation on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { db } = ground.platform.services;
    for (let number = 10; number < 32; number += 1)
      await saveOrganisation(db, { ods: `Q${number}`, name: `Harbour Surgery ${number}`, kind: 'practice' });
    await saveOrganisation(db, { ods: 'Q99', name: `100% Care_Home ${MARKUP}`, kind: 'practice' });
  });
  afterAll(() => ground.stop());

  const page = (path: string, method = 'GET') => ground.ask(method, path, { headers: AS_BROWSER });
  const found = (text: string) =>
    [...text.matchAll(/<li><a href="(\/(?:tell|help|o)\/\w+)"/g)].map(([, path = '']) => path);

  it.each([
    ['/tell/Z00000', 'tell'],
    ['/help/Z00000', 'help'],
    ['/help/Z00000/ask', 'help'],
    ['/o/Z00000', 'o'],
    ['/o/Z00000/changes', 'o'],
    ['/o/not-a-code', 'o'],
    ['/o/%00', 'o'],
    ['/tell/', 'tell'],
    ['/tell/%3Cscript%3E?lang=%3Cscript%3E', 'tell'],
  ])('is told at %s that it is not known, and can search for it', async (path, aim) => {
    const answer = await page(path);
    expect(answer.status).toBe(404);
    expectSafePage(answer);
    expect(answer.text).toContain('<h1>We cannot find this practice or trust</h1>');
    expect(answer.text).toContain('noindex');
    expect(answer.text).toContain('action="/find" method="get"');
    expect(answer.text).toContain(`name="aim" value="${aim}"`);
    for (const part of ['111', '999', 'href="/"', 'href="?lang=cy"']) expect(answer.text).toContain(part);
  });

  it('is told so too where the form of an organisation that has gone is sent', async () => {
    const answer = await ground.ask('POST', '/tell/Z00000', {
      headers: { ...AS_BROWSER, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'happened=Kind.',
    });
    expect([answer.status, answer.text.includes('We cannot find this practice or trust')]).toEqual([404, true]);
  });

  it.each([
    ['cy', 'Ni allwn ddod o hyd', 'ltr'],
    ['pl', 'Nie możemy znaleźć', 'ltr'],
    ['ar', 'لا يمكننا العثور', 'rtl'],
  ])('reads it in %s where the link that led there was in it', async (language, words, direction) => {
    const answer = await page(`/tell/Z00000?lang=${language}`);
    expectSafePage(answer, language);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(answer.text).toContain(`name="lang" value="${language}"`);
    expectPrivatePage(await page(`/find?lang=${language}&name=Elm`), 'no-store', language);
  });

  it.each([`/survey/${newId()}`, `/survey/${newId()}/thanks`, '/survey/x'])(
    'is told at %s that no survey is there, and can search for whom to tell',
    async (path) => {
      const answer = await page(path);
      expect(answer.status).toBe(404);
      expectSafePage(answer);
      expect(answer.text).toContain('<h1>We cannot find this survey</h1>');
      for (const part of ['action="/find" method="get"', 'name="aim" value="tell"', '111', '999', 'href="?lang=cy"'])
        expect(answer.text).toContain(part);
      expect((await page(`${path}?lang=ar`)).text).toContain('لا يمكننا العثور على هذا الاستبيان');
    },
  );

  it('is told so on a tablet too, under a policy as strict', async () => {
    const { status, headers, text } = await page(`/survey/${newId()}/kiosk`);
    expect([status, text.includes('We cannot find this survey')]).toEqual([404, true]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self';");
  });

  it('can search on the start page too, where many are listed', async () => {
    const { text } = await page('/');
    for (const part of ['action="/find" method="get"', 'name="aim" value="o"', 'Which practice or trust is it?'])
      expect(text).toContain(part);
  });

  it('finds it by any words of its name in any order, and by its code', async () => {
    for (const name of ['elm', 'practice+ELM', '+Elm++Practice+', 'a81001']) {
      const answer = await page(`/find?name=${name}`);
      expectPrivatePage(answer);
      expect([name, found(answer.text)]).toEqual([name, ['/tell/A81001']]);
    }
    expect(found((await page('/find?name=elm&aim=help')).text)).toEqual(['/help/A81001']);
    expect(found((await page('/find?name=elm&aim=o')).text)).toEqual(['/o/A81001']);
  });

  it('sees twenty of many, and is told that there are more', async () => {
    const { text } = await page('/find?name=harbour');
    expect(found(text)).toHaveLength(20);
    expect(text).toContain('There are more.');
    expect((await page('/find?name=harbour+1')).text).not.toContain('There are more.');
  });

  it('finds none that is closed, and is told what to do', async () => {
    const { text } = await page('/find?name=D84004');
    expect(found(text)).toEqual([]);
    expect(text).toContain('We found none with this name.');
  });

  it('may write anything at all', async () => {
    expect(found((await page('/find?name=%25')).text)).toEqual(['/tell/Q99']);
    expect(found((await page('/find?name=care_h')).text)).toEqual(['/tell/Q99']);
    const odd = ['', '?name=', '?name=%00', '?name=a&name=b', `?name=${'a+'.repeat(400)}`, '?name=%5C&aim=x&lang=x'];
    for (const query of [...odd, `?name=${encodeURIComponent(MARKUP)}`]) {
      const answer = await page(`/find${query}`);
      expect([query, answer.status]).toEqual([query, 200]);
      expectPrivatePage(answer);
    }
  });
});
