import { PICTURE_BYTES } from '@hearback/contract';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChange, progressChange, recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { OWNER, photo, plainPicture, TAKEN_AT } from '../testing/pictures.ts';
import { newId } from '../testing/stories.ts';
import { sweepPictures } from './sweeping.ts';

const DAY_MS = 86_400_000;
/** A picture of ours as a page has it, and in no other form. */
const IMAGE =
  /<img src="\/pictures\/[\w-]{22}\.webp" alt="[^"<>]*" width="\d+" height="\d+" loading="lazy" decoding="async"\/>/g;
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

describe.each(engines)('pictures of a change on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let story: string;
  let file: Buffer;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    story = (await tellAndPublish(ground, token, { happened: 'There was no sign.' })).id;
    file = await photo();
  });
  afterAll(() => ground.stop());

  const upload = (id: string, parts: { file?: Buffer; story?: string; token?: string } = {}) => {
    const body = { story: parts.story ?? story, data: (parts.file ?? file).toString('base64') };
    return ground.ask('PUT', `/v1/staff/pictures/${id}`, { token: parts.token ?? token, body });
  };
  const look = (id: string, by = token) => ground.ask('GET', `/v1/staff/pictures/${id}`, { token: by });
  const changeOf = async (id: string) => {
    const { body } = await ground.ask('GET', '/v1/changes?organisation=A81001&limit=100');
    return (body.items as { id: string; evidence?: { pictures?: { path: string }[] } }[]).find((one) => one.id === id);
  };
  const fetchFile = (path: string) => fetch(new URL(path, ground.platform.address));

  async function added(): Promise<string> {
    const id = newId();
    expect((await upload(id)).status).toBe(201);
    return id;
  }
  /** A change that shows a picture in public. */
  async function shown(of = story): Promise<{ change: string; picture: string; path: string }> {
    const picture = newId();
    await upload(picture, { story: of });
    const change = await recordChange(ground, token, of);
    const evidence = { pictures: [{ id: picture, alt: 'The new sign' }] };
    await progressChange(ground, token, change, { status: 'done', evidence });
    return { change, picture, path: (await changeOf(change))?.evidence?.pictures?.[0]?.path ?? '' };
  }

  it('are kept made anew, once however often they are sent, and shown to staff before they are public', async () => {
    const id = newId();
    const [first, again] = [await upload(id), await upload(id)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ id, width: 480, height: 640 });
    expect((await look(id)).body).toEqual(first.body);
    const bytes = Buffer.from(String(first.body.data), 'base64');
    const { format, exif } = await sharp(bytes).metadata();
    expect({ format, exif }).toEqual({ format: 'webp' });
    expect((await upload(id, { file: await plainPicture('png') })).body.code).toBe('id-used');
  });

  it('are one where the same is sent twice at the same moment', async () => {
    const id = newId();
    const answers = await Promise.all([upload(id), upload(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  });

  it('are public when somebody has read what they are shown with, and not before', async () => {
    const picture = await added();
    const change = await recordChange(ground, token, story);
    const body = { status: 'done', evidence: { pictures: [{ id: picture, alt: 'The new sign above the desk' }] } };
    const { body: answer } = await ground.ask('POST', `/v1/staff/changes/${change}/progress`, { token, body });
    const { sent } = answer as { sent: { id: string; step: unknown } };
    expect(sent.step).toMatchObject({
      evidence: { pictures: [{ id: picture, alt: 'The new sign above the desk', width: 480, height: 640 }] },
    });
    expect(JSON.stringify(sent)).not.toContain('path');
    const { address } = await ground.platform.services.db
      .selectFrom('pictures')
      .select('address')
      .where('id', '=', picture)
      .executeTakeFirstOrThrow();
    expect((await fetchFile(`/pictures/${address}.webp`)).status).toBe(404);
    expect((await changeOf(change))?.evidence).toBeUndefined();
    expect((await checkChange(ground, sent.id, { verdict: 'approve' })).status).toBe(200);
    expect((await changeOf(change))?.evidence).toEqual({
      pictures: [
        { id: picture, path: `/pictures/${address}.webp`, alt: 'The new sign above the desk', width: 480, height: 640 },
      ],
    });
    expect((await fetchFile(`/pictures/${address}.webp`)).status).toBe(200);
  });

  it('come as a picture and as nothing else, from an address that nobody can guess', async () => {
    const { path, picture } = await shown();
    expect(path).toMatch(/^\/pictures\/[\w-]{22}\.webp$/);
    expect(path).not.toContain(picture);
    const answer = await fetchFile(path);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="picture.webp"',
      'content-security-policy': POLICY,
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600, immutable',
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect((await sharp(bytes).metadata()).format).toBe('webp');
    expect([bytes.includes(OWNER), bytes.includes(TAKEN_AT)]).toEqual([false, false]);
    for (const wrong of ['/pictures/x.webp', `/pictures/${picture}.webp`, path.replace('.webp', ''), `${path}.html`]) {
      expect([wrong, (await fetchFile(wrong)).status]).toEqual([wrong, 404]);
    }
  });

  it('stand on the public pages with the words for who cannot see them', async () => {
    const { path } = await shown();
    for (const at of [`/s/${story}`, '/o/A81001/changes']) {
      const page = await ground.ask('GET', at, { headers: AS_BROWSER });
      expectSafePage({ ...page, text: page.text.replace(IMAGE, '') });
      expect(page.text).toContain(`<a href="${path}"><img src="${path}" alt="The new sign" width="480" height="640"`);
    }
  });

  it('are gone when the change shows them no more, and come back with it', async () => {
    const { change, picture, path } = await shown();
    await progressChange(ground, token, change, { status: 'done', evidence: { text: 'A sign.' } });
    expect((await fetchFile(path)).status).toBe(404);
    expect((await changeOf(change))?.evidence).toEqual({ text: 'A sign.' });
    const evidence = { pictures: [{ id: picture, alt: 'The sign' }] };
    await progressChange(ground, token, change, { status: 'done', evidence });
    expect((await fetchFile(path)).status).toBe(200);
  });

  it('are gone when the story is taken down', async () => {
    const { id } = await tellAndPublish(ground, token);
    const { path } = await shown(id);
    expect((await fetchFile(path)).status).toBe(200);
    await ground.platform.services.db.updateTable('stories').set({ status: 'held' }).where('id', '=', id).execute();
    expect((await fetchFile(path)).status).toBe(404);
  });

  it('stay where a change goes on and nothing is said of what shows it', async () => {
    const { change, path } = await shown();
    await progressChange(ground, token, change, { status: 'in-progress' });
    expect((await changeOf(change))?.evidence?.pictures).toHaveLength(1);
    expect((await fetchFile(path)).status).toBe(200);
  });

  it('are refused where they are not this story’s, are there twice, too many, or say nothing to who cannot see', async () => {
    const change = await recordChange(ground, token, story);
    const other = (await tellAndPublish(ground, token)).id;
    const [mine, theirs] = [newId(), newId()];
    await Promise.all([upload(mine), upload(theirs, { story: other })]);
    const say = async (pictures: unknown[]) => {
      const body = { status: 'done', evidence: { pictures } };
      const answer = await ground.ask('POST', `/v1/staff/changes/${change}/progress`, { token, body });
      return (answer.body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code]);
    };
    const alt = 'A sign';
    expect(await say([{ id: theirs, alt }])).toEqual([['/evidence/pictures/0/id', 'wrong-kind']]);
    expect(
      await say([
        { id: mine, alt },
        { id: newId(), alt },
      ]),
    ).toEqual([['/evidence/pictures/1/id', 'wrong-kind']]);
    expect(
      await say([
        { id: mine, alt },
        { id: mine, alt },
      ]),
    ).toEqual([['/evidence/pictures/1/id', 'wrong-kind']]);
    expect(await say([{ id: mine, alt: ' ' }])).toEqual([['/evidence/pictures/0/alt', 'required']]);
    expect(await say([{ id: mine }])).toEqual([['/evidence/pictures/0/alt', 'required']]);
    const five = Array.from({ length: 5 }, () => ({ id: newId(), alt }));
    expect(await say(five)).toEqual([['/evidence/pictures', 'too-many']]);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /JPEG, PNG or WebP/],
    ['nothing', Buffer.alloc(0), /Enter something/],
    ['half a file', undefined, /could not read all/],
  ])('that are %s are refused in plain words', async (_, given, words) => {
    const { status, body } = await upload(newId(), { file: given ?? file.subarray(0, file.length / 2) });
    expect(status).toBe(422);
    const [error] = body.errors as { pointer: string; detail: string }[];
    expect(error).toMatchObject({ pointer: '/data', detail: expect.stringMatching(words) });
  });

  it('are taken from nobody else, and larger files are read from nobody who is not signed in', async () => {
    const elsewhere = await ground.tokenOf({ responder: 'B82002' });
    const moderator = await ground.tokenOf({ moderator: 'A81001' });
    expect((await upload(newId(), { token: elsewhere })).status).toBe(403);
    expect((await upload(newId(), { token: moderator })).status).toBe(403);
    const id = await added();
    expect((await look(id, moderator)).status).toBe(200);
    expect((await look(id, elsewhere)).status).toBe(403);
    expect((await look(newId())).status).toBe(404);
    const body = { story, data: 'A'.repeat(4 * 1024 * 1024) };
    expect((await ground.ask('PUT', `/v1/staff/pictures/${newId()}`, { token: 'made-up', body })).status).toBe(401);
    const tooLarge = await upload(newId(), { file: Buffer.alloc(PICTURE_BYTES + 4096) });
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'too-large']);
  });

  it('that no change has come to show are deleted after a month, unless something waits to be read', async () => {
    const quiet = (await tellAndPublish(ground, token)).id;
    const waits = (await tellAndPublish(ground, token)).id;
    const [left, waiting] = [newId(), newId()];
    await upload(left, { story: quiet });
    await upload(waiting, { story: waits });
    const { picture } = await shown(quiet);
    const change = await recordChange(ground, token, waits);
    const body = { status: 'done', evidence: { pictures: [{ id: waiting, alt: 'A sign' }] } };
    await ground.ask('POST', `/v1/staff/changes/${change}/progress`, { token, body });
    const { db } = ground.platform.services;
    const there = async () => {
      const rows = await db.selectFrom('pictures').select('id').where('id', 'in', [left, waiting, picture]).execute();
      return rows.map(({ id }) => id).sort();
    };
    await sweepPictures(db, new Date(Date.now() + 29 * DAY_MS));
    expect(await there()).toEqual([left, waiting, picture].sort());
    await sweepPictures(db, new Date(Date.now() + 31 * DAY_MS));
    expect(await there()).toEqual([waiting, picture].sort());
  });

  it('leave no program running, and are bytes in the database', async () => {
    const id = await added();
    const { rows } = await sql<{ size: number }>`select length(bytes) as size from pictures where id = ${id}`.execute(
      ground.platform.services.db,
    );
    const { data } = (await look(id)).body;
    expect(rows[0]?.size).toBe(Buffer.from(String(data), 'base64').length);
  });
});
