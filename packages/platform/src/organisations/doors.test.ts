import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { newId, submission } from '../testing/stories.ts';
import { changeDoors, saveOrganisation } from './store.ts';

const HELP = 'Ask for Priya at the desk.';
const COMPLAINT = 'Write to the manager.';
const SURVEY = 'https://survey.example.org/elm';

describe.each(engines)('doors on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
    const { db } = ground.platform.services;
    await changeDoors(db, 'A81001', { help: HELP, complaint: COMPLAINT, survey: SURVEY });
    await changeDoors(db, 'C83003', { help: HELP, survey: SURVEY });
    await saveOrganisation(db, { ods: 'E85005', name: 'Quiet Practice' });
    await changeDoors(db, 'E85005', { closed: ['story'] });
  });
  afterAll(() => ground.stop());

  const organisation = (ods: string) => ground.ask('GET', `/v1/organisations/${ods}`);

  it('are told in the order they are shown in, with the survey’s address and no other text', async () => {
    const { body, text } = await organisation('A81001');
    expect(body).toMatchObject({ doors: ['story', 'help', 'complaint', 'survey', 'stories'], survey: SURVEY });
    for (const words of [HELP, COMPLAINT]) expect(text).not.toContain(words);
  });

  it('are two where nothing was said, and none where the organisation is closed', async () => {
    const { body } = await organisation('B82002');
    expect(body.doors).toEqual(['story', 'stories']);
    expect(body).not.toHaveProperty('survey');
    const closed = (await organisation('C83003')).body;
    expect(closed).toMatchObject({ open: false, doors: [] });
    expect(closed).not.toHaveProperty('survey');
  });

  it('keep stories out where that one is closed, by the API and by the page, and leave the told ones readable', async () => {
    expect((await organisation('E85005')).body).toMatchObject({ open: true, doors: ['stories'] });
    const body = submission({ organisation: 'E85005' });
    const refused = await ground.ask('PUT', `/v1/stories/${newId()}`, { body });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/organisation', code: 'closed-organisation' }]);
    for (const method of ['GET', 'POST']) {
      const answer = await ground.ask(method, '/tell/E85005', { headers: AS_BROWSER });
      expect(answer.status).toBe(404);
      expectSafePage(answer);
      expect(answer.text).toContain('Quiet Practice does not take stories here');
    }
    const { status, text } = await ground.ask('GET', '/o/E85005', { headers: AS_BROWSER });
    expect(status).toBe(200);
    expect(text).not.toContain('href="/tell/E85005"');
  });
});
