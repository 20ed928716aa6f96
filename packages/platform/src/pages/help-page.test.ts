import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpLanguages, helpWordsIn } from '../help-words/words-in.ts';
import { changeDoors, saveOrganisation } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { MARKUP } from '../testing/stories.ts';
import { complaintFacts } from './complaint-facts.ts';

const SHOWN = '&lt;script>alert(1)&lt;/script>';

describe.each(engines)('the page of private doors on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods: 'RZ9', name: `Ash Trust ${MARKUP}`, kind: 'trust' });
    await changeDoors(db, 'RZ9', { help: `Call PALS. ${MARKUP}`, complaint: `Write to us. ${MARKUP}` });
    await changeDoors(db, 'A81001', { complaint: 'Write to the practice manager.' });
    await changeDoors(db, 'D84004', { help: 'Ask at the desk.' });
  });
  afterAll(() => ground.stop());

  const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const section = (text: string, id: string) => new RegExp(`<section id="${id}".*?</section>`).exec(text)?.[0] ?? '';

  it('says at a trust whom to ask and how to complain, with urgent numbers first and markup as text', async () => {
    const answer = await page('/help/RZ9');
    expect(answer.status).toBe(200);
    expectSafePage(answer);
    expect(answer.text.indexOf('tel:999')).toBeGreaterThan(0);
    expect(answer.text.indexOf('tel:999')).toBeLessThan(answer.text.indexOf('id="help"'));
    for (const phone of ['111', '116123']) expect(answer.text).toContain(`href="tel:${phone}"`);
    expect(answer.text).toMatch(/Call 111, then choose option\s2/);
    expect(section(answer.text, 'help')).toContain('PALS');
    expect(section(answer.text, 'help')).toContain(`Call PALS. ${SHOWN}`);
    const complaint = section(answer.text, 'complaint');
    expect(complaint).toContain(`Write to us. ${SHOWN}`);
    expect(complaint).toContain('Your care will not suffer because you complained.');
    expect(complaint).not.toContain('integrated care board');
    expect(answer.text).toContain('href="/tell/RZ9"');
  });

  it('leaves out at a practice the door that is not open, and names the other body that takes complaints', async () => {
    const { status, text } = await page('/help/A81001');
    expect(status).toBe(200);
    expect(section(text, 'help')).toContain('Elm Practice has not said on this page how to do this.');
    expect(section(text, 'complaint')).toContain('Write to the practice manager.');
    expect(section(text, 'complaint')).toContain('integrated care board');
    expect(text).not.toContain('PALS');
  });

  it.each(['/o/A81001', '/tell/A81001'])('is led to from %s, by the doors that are open alone', async (path) => {
    const { text } = await page(path);
    expect(text).toContain('href="/complain/A81001"');
    expect(text).not.toContain('href="/help/A81001#help"');
    expect((await page(path.replace('A81001', 'B82002'))).text).not.toContain('/help/');
  });

  it('says where to turn at an organisation that has opened no private door', async () => {
    const answer = await page('/help/B82002');
    expect(answer.status).toBe(404);
    expectSafePage(answer);
    expect(answer.text).toContain('Oak Practice takes no private messages through this site');
    for (const part of ['tel:999', 'href="/tell/B82002"']) expect(answer.text).toContain(part);
  });

  it('leads from a merged organisation to its successor, whatever it said while it was open', async () => {
    const answer = await page('/help/D84004');
    expect(answer.status).toBe(410);
    expectSafePage(answer);
    expect(answer.text).toContain('href="/help/B82002"');
    expect(answer.text).not.toContain('Ask at the desk.');
    expect((await page('/help/C83003')).text).toContain('Shut Practice is closed');
  });

  it.each([
    ['cy', 'Help preifat a chwynion', 'Cewch ateb ysgrifenedig', 'O fewn 3 diwrnod gwaith', 'Ffoniwch 999'],
    ['pl', 'Prywatna pomoc i skargi', 'Dostaniesz odpowiedź na piśmie', 'W ciągu 3 dni roboczych', '999'],
    ['ar', 'المساعدة الخاصة والشكاوى', 'تحصل على جواب كتابةً', 'خلال 3 أيام عمل', '999'],
  ])('is in %s for whoever reads that, and leads on in it', async (language, ...said) => {
    const answer = await page(`/help/RZ9?lang=${language}`);
    expect(answer.status).toBe(200);
    expectSafePage(answer, language);
    expect(answer.text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    for (const part of [...said, `Call PALS. ${SHOWN}`, `Write to us. ${SHOWN}`]) expect(answer.text).toContain(part);
    for (const path of ['/help/RZ9/ask', '/complain/RZ9', '/tell/RZ9'])
      expect(answer.text).toContain(`href="${path}?lang=${language}"`);
    // It says that nobody has reviewed it, and which other languages there are.
    expect(answer.text).toContain(`<p class="meta">${helpWordsIn(language).unreviewed}</p>`);
    expect(answer.text).toContain('<a href="/help/RZ9" hreflang="en" lang="en">');
    for (const sentence of [
      'Somebody else can complain for you',
      'Your care will not suffer',
      'Neither is published',
      'On this page',
      'Who can complain',
    ])
      expect(answer.text).not.toContain(sentence);
  });

  it('has every fact of the rules in every language that it is in', () => {
    for (const fact of Object.values(complaintFacts).filter((one) => typeof one !== 'string')) {
      expect(Object.keys(fact.text)).toEqual(helpLanguages.map(({ language }) => language));
      expect(new Set(Object.values(fact.text)).size).toBe(helpLanguages.length);
    }
  });

  it('is in English for a language that it is not in', async () => {
    expectSafePage(await page('/help/RZ9?lang=fr'));
    expect((await page('/help/RZ9?lang=en&lang=cy')).status).toBe(200);
  });

  it('says in the reader’s language too that a door or an organisation is closed, and leads on in it', async () => {
    const gone = await page('/help/D84004?lang=cy');
    expect([gone.status, gone.text.includes('href="/help/B82002?lang=cy"')]).toEqual([410, true]);
    expectSafePage(gone, 'cy');
    const none = await page('/help/B82002?lang=ar');
    expect(none.status).toBe(404);
    expectSafePage(none, 'ar');
    const leadsTo = async (path: string) => (await page(path)).headers.get('location');
    expect(await leadsTo('/complain/B82002?lang=pl')).toBe('/help/B82002?lang=pl');
    expect(await leadsTo('/help/B82002/ask?lang=pl')).toBe('/help/B82002?lang=pl');
    expect(await leadsTo('/complain/B82002')).toBe('/help/B82002');
  });

  it('leads on from a code in small letters', async () => {
    const answer = await page('/help/a81001');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/help/A81001']);
  });

  it.each(['/help/Z00000', '/help/%3Cscript%3E'])('says that nobody is at %s', async (path) => {
    const answer = await page(path);
    expect(answer.status).toBe(404);
    expectSafePage(answer);
    expect(answer.text).toContain('We cannot find this practice or trust');
    expect(answer.text).toContain('<input type="hidden" name="aim" value="help"/>');
  });
});
