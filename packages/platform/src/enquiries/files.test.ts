import { FILE_BYTES, FILES_AN_ENQUIRY } from '@hearback/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectPrivatePage } from '../testing/html.ts';
import { OWNER, photo } from '../testing/pictures.ts';
import { newId } from '../testing/stories.ts';
import { sweepFiles } from './file-store.ts';

const DAY_MS = 86_400_000;
const pdf = (words = 'A letter.') => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);

interface ShownFile {
  id: string;
  name: string;
  kind: string;
  size: number;
}

describe.each(engines)('files of enquiries on %s', (engine) => {
  let ground: Ground;
  let officer: string;
  let picture: Buffer;
  beforeAll(async () => {
    ground = await startGround(engine);
    officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    picture = await photo();
  });
  afterAll(() => ground.stop());

  const own = (token: string) => `/v1/enquiries/receipts/${token}`;
  const at = (id: string) => `/v1/staff/enquiries/${id}`;
  const bodyOf = (file: Buffer, name = 'letter.pdf') => ({ name, data: file.toString('base64') });
  const send = (token: string, body: object = bodyOf(pdf()), id = newId()) =>
    ground.ask('PUT', `${own(token)}/files/${id}`, { body });
  const sent = async (token: string, body?: object) => {
    const { status, body: answer } = await send(token, body);
    expect(status).toBe(201);
    return String(answer.id);
  };
  const write = (token: string, files: string[], { id = newId(), text = 'The letter.' } = {}) =>
    ground.ask('PUT', `${own(token)}/messages/${id}`, { body: { text, files } });
  const sendAsStaff = (enquiry: string, token = officer, id = newId()) =>
    ground.ask('PUT', `${at(enquiry)}/files/${id}`, { token, body: bodyOf(pdf('Ours.'), 'answer.pdf') });
  const getAsStaff = (enquiry: string, id: string, token = officer) =>
    ground.ask('GET', `${at(enquiry)}/files/${id}`, { token });
  const filesIn = ({ body }: { body: Record<string, unknown> }) =>
    (body.messages as { files?: ShownFile[] }[]).map(({ files = [] }) => files);
  const errorOf = ({ body }: { body: Record<string, unknown> }) =>
    (body.errors as { pointer: string; code: string; detail: string }[])[0];
  const count = async (enquiry: string) => {
    const { db } = ground.platform.services;
    return (await db.selectFrom('enquiry_files').select('id').where('enquiry_id', '=', enquiry).execute()).length;
  };

  it('come with a message to those who see to it, a picture made anew and a PDF as it was', async () => {
    const { id, token } = await askForHelp(ground);
    const letter = await sent(token);
    const shot = await sent(token, bodyOf(picture, 'IMG_1.JPG'));
    expect((await getAsStaff(id, letter)).status).toBe(404);
    const written = await write(token, [letter, shot]);
    expect(written.status).toBe(201);
    expect(filesIn(written)).toEqual([
      [
        { id: letter, name: 'letter.pdf', kind: 'pdf', size: pdf().length },
        { id: shot, name: 'IMG_1.webp', kind: 'picture', size: expect.any(Number) },
      ],
    ]);
    const { body: seen } = await ground.ask('GET', at(id), { token: officer });
    expect(filesIn({ body: seen })).toEqual(filesIn(written));
    expect((await getAsStaff(id, letter)).body).toMatchObject({ data: pdf().toString('base64') });
    const bytes = Buffer.from(String((await getAsStaff(id, shot)).body.data), 'base64');
    expect((await sharp(bytes).metadata()).format).toBe('webp');
    expect(bytes.includes(OWNER)).toBe(false);
  });

  it('come from staff to whoever asked, once they are sent with a message', async () => {
    const { id, token } = await askForHelp(ground);
    const { status, body } = await sendAsStaff(id);
    expect([status, body.name]).toEqual([201, 'answer.pdf']);
    const file = String(body.id);
    expect((await ground.ask('GET', `${own(token)}/files/${file}`)).status).toBe(404);
    const message = { version: 1, text: 'Here it is.', files: [file] };
    const put = () => ground.ask('PUT', `${at(id)}/messages/${newId()}`, { token: officer, body: message });
    expect((await put()).status).toBe(201);
    expect((await ground.ask('GET', `${own(token)}/files/${file}`)).body).toMatchObject({ name: 'answer.pdf' });
    message.version = 2;
    const again = await put();
    expect([again.status, errorOf(again)?.pointer]).toEqual([422, '/files/0']);
  });

  it.each([
    ['an SVG called a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.png'],
    ['a page called a PDF', '<!doctype html><script>alert(1)</script>', 'x.pdf'],
    ['a folder in one file', `PK\u0003\u0004${'x'.repeat(50)}`, 'x.pdf'],
    ['half a PDF', '%PDF-1.7 and then nothing', 'x.pdf'],
    ['the beginning of a PNG alone', '\x89PNG\r\n\x1A\n', 'x.png'],
  ])('that are %s are refused in plain words, and nothing is kept', async (_, content, name) => {
    const { id, token } = await askForHelp(ground);
    const answer = await send(token, bodyOf(Buffer.from(content, 'latin1'), name));
    expect([answer.status, errorOf(answer)?.pointer]).toEqual([422, '/data']);
    expect(errorOf(answer)?.detail).toMatch(/Choose|choose/);
    expect(await count(id)).toBe(0);
  });

  it('that are too large are refused, and not read from somebody without a link', async () => {
    const { token } = await askForHelp(ground);
    const large = bodyOf(Buffer.concat([Buffer.alloc(FILE_BYTES + 4096, '%PDF-1.4'), Buffer.from('%%EOF')]));
    const answer = await send(token, large);
    expect([answer.status, answer.body.code]).toEqual([413, 'too-large']);
    const other = await send(`${token.slice(0, -4)}aaaa`, large);
    expect([other.status, other.body.code]).toEqual([404, 'not-found']);
  });

  it('are one whatever is sent again, and another file does not take their place', async () => {
    const { id, token } = await askForHelp(ground);
    const file = newId();
    const both = await Promise.all([1, 2].map(() => send(token, undefined, file)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await send(token, bodyOf(pdf('Another.')), file)).body.code).toBe('id-used');
    const message = newId();
    const statuses = [];
    for (const files of [[file], [file], [await sent(token)]])
      statuses.push((await write(token, files, { id: message })).status);
    expect(statuses).toEqual([201, 200, 200]);
    const changed = await write(token, [await sent(token, bodyOf(pdf('Another.')))], { id: message });
    expect(changed.body.code).toBe('id-used');
    expect(filesIn({ body: (await ground.ask('GET', at(id), { token: officer })).body })).toHaveLength(1);
  });

  it('are nobody else’s: not by another link, another’s id, another enquiry or another organisation', async () => {
    const [one, other] = [await askForHelp(ground), await askForHelp(ground)];
    const file = await sent(one.token);
    const stolen = await write(other.token, [file], { text: 'Not mine.' });
    expect([stolen.status, errorOf(stolen)?.pointer]).toEqual([422, '/files/0']);
    expect(filesIn({ body: (await ground.ask('GET', own(other.token))).body })).toEqual([]);
    const ours = String((await sendAsStaff(one.id)).body.id);
    expect((await write(one.token, [ours])).status).toBe(422);
    expect((await write(one.token, [file, file])).status).toBe(422);
    expect((await write(one.token, [file])).status).toBe(201);
    expect((await ground.ask('GET', `${own(other.token)}/files/${file}`)).status).toBe(404);
    expect((await getAsStaff(other.id, file)).status).toBe(404);
    const elsewhere = await ground.tokenOf({ 'enquiries-officer': 'B82002', responder: 'A81001', operator: '*' });
    expect((await getAsStaff(one.id, file, elsewhere)).status).toBe(404);
    expect((await sendAsStaff(one.id, elsewhere)).status).toBe(404);
    const colleague = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    expect((await getAsStaff(one.id, ours, colleague)).status).toBe(404);
  });

  it('are deleted with what was taken back, and no more are taken', async () => {
    const { id, token } = await askForHelp(ground);
    const file = await sent(token);
    await write(token, [file]);
    await sent(token, bodyOf(pdf('Left.')));
    const [late] = await Promise.all([
      send(token, bodyOf(pdf('Late.'))),
      ground.ask('POST', `${own(token)}/withdrawal`, { body: {} }),
    ]);
    expect([201, 404, 409]).toContain(late.status);
    expect(await count(id)).toBe(0);
    expect((await send(token)).body.code).toBe('not-now');
    expect((await ground.ask('GET', `${own(token)}/files/${file}`)).status).toBe(404);
    expect((await sendAsStaff(id)).status).toBe(404);
  });

  it('have an end to their number, and go after a day that no message brought them', async () => {
    const { id, token } = await askForHelp(ground);
    const kept = await sent(token);
    await write(token, [kept]);
    for (let number = 1; number < FILES_AN_ENQUIRY; number += 1) await sent(token, bodyOf(pdf(`Number ${number}`)));
    const full = await send(token, bodyOf(pdf('One more.')));
    expect([full.status, full.body.code]).toEqual([409, 'not-now']);
    const { db, now } = ground.platform.services;
    await sweepFiles(db, new Date(now().getTime() + DAY_MS - 60_000));
    expect(await count(id)).toBe(FILES_AN_ENQUIRY);
    await sweepFiles(db, new Date(now().getTime() + DAY_MS + 60_000));
    expect(await count(id)).toBe(1);
  });

  describe('on the private page', () => {
    const post = async (token: string, files: [name: string, bytes: Buffer][], text = 'The letter.') => {
      const form = new FormData();
      form.set('id', newId());
      form.set('text', text);
      for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
      const address = new URL(`/a/${token}/enquiry-messages`, ground.platform.address);
      const answer = await fetch(address, { method: 'POST', body: form, headers: AS_BROWSER, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    };
    const page = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });

    it('are chosen without a script, listed, and only ever saved', async () => {
      const { token, path } = await askForHelp(ground);
      expect(
        (
          await post(token, [
            ['Dr’s (new) letter.pdf', pdf()],
            ['me.jpg', picture],
          ])
        ).status,
      ).toBe(303);
      const shown = await page(path);
      expectPrivatePage(shown);
      expect(shown.text).toContain('Dr’s (new) letter.pdf');
      const [link = ''] = /\/a\/[\w-]+\/files\/[\w-]+/.exec(shown.text) ?? [];
      const answer = await fetch(new URL(link, ground.platform.address));
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': "attachment; filename*=UTF-8''Dr%E2%80%99s%20%28new%29%20letter.pdf",
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf());
      expect((await page(`${link.slice(0, -4)}ffff`)).status).toBe(404);
    });

    it.each([
      ['cannot be opened', [['x.pdf', Buffer.from('<script>')]], 'We cannot open x.pdf'],
      ['is too large', [['big.pdf', Buffer.alloc(FILE_BYTES + 1, ' ')]], 'big.pdf is larger than 10 MB'],
      ['is one of too many', Array.from({ length: 6 }, () => ['a.pdf', pdf()]), 'Choose 5 files or fewer'],
      ['is one of very many', Array.from({ length: 9 }, () => ['a.pdf', pdf()]), 'Choose 5 files or fewer'],
    ] as [string, [string, Buffer][], string][])(
      'one that %s is told, and what was written stays',
      async (_, files, words) => {
        const { id, token } = await askForHelp(ground);
        const answer = await post(token, files, 'Here is <b>my</b> letter.');
        expect(answer.status).toBe(422);
        expectPrivatePage(answer as never, 'private, no-cache');
        for (const said of [words, 'Here is &lt;b>my&lt;/b> letter.', 'href="#files"'])
          expect(answer.text).toContain(said);
        expect(filesIn({ body: (await ground.ask('GET', at(id), { token: officer })).body })).toEqual([]);
      },
    );

    it('are to be chosen again where nothing was written with them', async () => {
      const { token } = await askForHelp(ground);
      const answer = await post(token, [['letter.pdf', pdf()]], ' ');
      expect(answer.text).toContain('Write something first. Then choose your files again.');
    });

    it('have a text that is far too long given back whole, and one that we cannot read is said to be too long', async () => {
      const { token } = await askForHelp(ground);
      const most = `First ${'é'.repeat(200_000)} last`;
      const long = await post(token, [['letter.pdf', pdf()]], most);
      expect([long.status, long.text.includes('Use 5,000 characters or fewer')]).toEqual([422, true]);
      expect(long.text.includes(most)).toBe(true);
      const more = await post(token, [], 'x'.repeat(600_000));
      expect([more.status, more.text]).toEqual([413, expect.stringContaining('Go back, where all of it still is')]);
      expect((await ground.ask('GET', own(token))).body).toMatchObject({ messages: [] });
    });

    it.each([
      ['nothing of a form', 'multipart/form-data; boundary=x', 'nonsense'],
      [
        'half a form',
        'multipart/form-data; boundary=x',
        '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nHere',
      ],
      ['a form without its boundary', 'multipart/form-data', '--x--'],
    ])('are asked for again where there is %s', async (_, type, body) => {
      const { token } = await askForHelp(ground);
      const address = new URL(`/a/${token}/enquiry-messages`, ground.platform.address);
      const answer = await fetch(address, { method: 'POST', body, headers: { ...AS_BROWSER, 'content-type': type } });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Go back and send it again')]);
    });

    it('have their message once, however often it is sent', async () => {
      const { token } = await askForHelp(ground);
      const form = new FormData();
      form.set('id', newId());
      form.set('text', 'The letter.');
      form.append('files', new Blob([new Uint8Array(pdf())]), 'letter.pdf');
      const address = new URL(`/a/${token}/enquiry-messages`, ground.platform.address);
      for (let time = 0; time < 2; time += 1) {
        const { status } = await fetch(address, {
          method: 'POST',
          body: form,
          headers: AS_BROWSER,
          redirect: 'manual',
        });
        expect(status).toBe(303);
      }
      expect(filesIn({ body: (await ground.ask('GET', own(token))).body })).toMatchObject([[{ name: 'letter.pdf' }]]);
    });
  });
});
