import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveyPictureRow } from '../database/schema.ts';
import { saveOrganisation } from '../organisations/store.ts';
import { sweepPictures } from '../pictures/sweeping.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { photo, plainPicture } from '../testing/pictures.ts';
import { newId } from '../testing/stories.ts';
import { surveyDraft } from '../testing/surveys.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('pictures to choose from on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let file: Buffer;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf({ manager: 'A81001' });
    file = await photo();
  });
  afterAll(() => ground.stop());

  const upload = (id: string, { data = file, by = token }: { data?: Buffer; by?: string } = {}) => {
    const body = { organisation: 'A81001', data: data.toString('base64') };
    return ground.ask('PUT', `/v1/staff/survey-pictures/${id}`, { token: by, body });
  };
  /** A survey that asks which of these pictures, kept as a draft. */
  const keep = (id: string, picture: unknown, { revision = 0, organisation = 'A81001', by = token } = {}) => {
    const options = ['ramp', 'lift'].map((name) => ({ id: name, text: { en: name } }));
    const question = {
      id: 'which',
      kind: 'pictures',
      text: { en: 'Which?' },
      options: [{ ...options[0], picture }, options[1]],
    };
    const definition = { languages: ['en'], title: { en: 'Ways in' }, questions: [question] };
    return ground.ask('PUT', `/v1/staff/surveys/${id}`, {
      ...{ token: by, body: surveyDraft({ organisation, definition, revision }) },
    });
  };

  it('are made anew, once however often they are sent, and seen by whoever has the address', async () => {
    const id = newId();
    const [first, again] = [await upload(id), await upload(id)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toEqual({
      path: expect.stringMatching(/^\/pictures\/[\w-]{22}\.webp$/),
      width: 480,
      height: 640,
    });
    const shown = await fetch(new URL(String(first.body.path), ground.platform.address));
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const { format, exif, width } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect({ format, exif, width }).toEqual({ format: 'webp', width: 480 });
    expect((await upload(id, { data: await plainPicture('png') })).body.code).toBe('id-used');
    const both = await Promise.all([upload(newId()), upload(newId())]);
    expect(new Set(both.map(({ body }) => body.path)).size).toBe(2);
  });

  it('are one where the same is sent twice at the same moment', async () => {
    const id = newId();
    const answers = await Promise.all([upload(id), upload(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });

  it('are taken from those who write surveys alone, and of files that are pictures', async () => {
    const responder = await ground.tokenOf({ responder: 'A81001' });
    expect((await upload(newId(), { by: responder })).status).toBe(403);
    const refused = await upload(newId(), { data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/data', code: 'wrong-kind' }]);
  });

  it('are asked for in a survey as they are kept; one that is not kept is named with its answer', async () => {
    const [id, { body: picture }] = [newId(), await upload(newId())];
    expect((await keep(id, picture)).status).toBe(201);
    const opened = await ground.ask('POST', `/v1/staff/surveys/${id}/open`, { token, body: { revision: 1 } });
    expect(opened.status).toBe(200);
    expect(JSON.stringify((await ground.ask('GET', `/v1/surveys/${id}`)).body)).toContain(String(picture.path));
    for (const wrong of [
      { ...picture, path: `/pictures/${'a'.repeat(22)}.webp` },
      { ...picture, width: 479 },
    ]) {
      const refused = await keep(newId(), wrong);
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toMatchObject([{ pointer: '/definition/questions/0/options/0/picture' }]);
    }
    const other = await ground.tokenOf({ manager: 'B82002' });
    const theirs = await keep(newId(), picture, { organisation: 'B82002', by: other });
    expect(theirs.status).toBe(422);
    expect(theirs.body.errors).toMatchObject([{ pointer: '/definition/questions/0/options/0/picture' }]);
    const outside = await keep(newId(), { ...picture, path: 'https://example.org/x.webp' });
    expect(outside.body.errors).toMatchObject([{ code: 'not-a-code' }]);
  });

  it('are no more in one survey than it has room for, and each that is over is named', async () => {
    const { body: picture } = await upload(newId());
    const questions = [12, 12, 12, 12, 12, 2].map((count, at) => ({
      ...{ id: `which-${at}`, kind: 'pictures', text: { en: 'Which?' } },
      options: Array.from({ length: count }, (_, place) => ({ id: `o${place}`, text: { en: `${place}` }, picture })),
    }));
    const definition = { languages: ['en'], title: { en: 'Ways in' }, questions };
    const save = (one: object) =>
      ground.ask('PUT', `/v1/staff/surveys/${newId()}`, { token, body: surveyDraft({ definition: one, revision: 0 }) });
    const refused = await save(definition);
    expect(refused.status).toBe(422);
    const detail = 'A survey has room for 60 pictures. Take this one out.';
    expect(refused.body.errors).toEqual(
      [0, 1].map((place) => ({
        ...{ pointer: `/definition/questions/5/options/${place}/picture`, code: 'too-many', detail },
      })),
    );
    expect((await save({ ...definition, questions: questions.slice(0, 5) })).status).toBe(201);
  });

  it('are added while no more than 120 are in no survey', async () => {
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods: 'A81009', name: 'Oak', kind: 'practice' });
    const by = await ground.tokenOf({ manager: 'A81009' });
    const add = () => {
      const body = { organisation: 'A81009', data: file.toString('base64') };
      return ground.ask('PUT', `/v1/staff/survey-pictures/${newId()}`, { token: by, body });
    };
    const { body: used } = await add();
    const [kept] = await db.selectFrom('survey_pictures').selectAll().where('ods', '=', 'A81009').execute();
    const others = Array.from({ length: 119 }, (_, at) => ({
      ...kept,
      ...{ id: newId(), address: String(at).padStart(22, 'x') },
    }));
    await db
      .insertInto('survey_pictures')
      .values(others as SurveyPictureRow[])
      .execute();
    const refused = await add();
    expect([refused.status, refused.body.code]).toEqual([409, 'not-now']);
    expect(String(refused.body.detail)).toContain('120 pictures were added that are in no survey yet.');
    const options = [
      { id: 'ramp', text: { en: 'Ramp' }, picture: used },
      { id: 'lift', text: { en: 'Lift' } },
    ];
    const questions = [{ id: 'which', kind: 'pictures', text: { en: 'Which?' }, options }];
    const definition = { languages: ['en'], title: { en: 'Ways in' }, questions };
    const draft = { ...surveyDraft({ definition, revision: 0 }), organisation: 'A81009' };
    expect((await ground.ask('PUT', `/v1/staff/surveys/${newId()}`, { token: by, body: draft })).status).toBe(201);
    expect((await add()).status).toBe(201);
    expect((await add()).status).toBe(409);
    expect((await upload(newId())).status).toBe(201);
  });

  it('go after a month where no survey names them, nor any version that was opened', async () => {
    const [draft, opened, left] = await Promise.all([1, 2, 3].map(async () => (await upload(newId())).body));
    const [first, second] = [newId(), newId()];
    await keep(first, draft);
    await keep(second, opened);
    await ground.ask('POST', `/v1/staff/surveys/${second}/open`, { token, body: { revision: 1 } });
    expect((await keep(second, undefined, { revision: 2 })).status).toBe(200);
    const statuses = async () => {
      const files = [draft, opened, left].map((one) => fetch(new URL(String(one?.path), ground.platform.address)));
      return (await Promise.all(files)).map(({ status }) => status);
    };
    const { db } = ground.platform.services;
    await sweepPictures(db, new Date(Date.now() + 29 * DAY_MS));
    expect(await statuses()).toEqual([200, 200, 200]);
    await sweepPictures(db, new Date(Date.now() + 31 * DAY_MS));
    expect(await statuses()).toEqual([200, 200, 404]);
  });
});
