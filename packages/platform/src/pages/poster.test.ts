import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { newId } from '../testing/stories.ts';
import { standSurvey } from '../testing/surveys.ts';
import { dotsOf, qrPng, qrSvg } from './qr.ts';

const LINK = 'http://feedback.example.org/tell/A81001';

it('a QR code as a PNG is the dots of the code, each as many pixels wide and high', () => {
  const png = qrPng(LINK);
  const dots = dotsOf(LINK);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([dots.length * 16, dots.length * 16]);
  const length = png.readUInt32BE(33);
  const lines = inflateSync(png.subarray(41, 41 + length));
  const width = 1 + dots.length * 2;
  const seen = dots.map((row, y) => row.map((_, x) => lines[y * 16 * width + 1 + x * 2] === 0));
  expect(seen).toEqual(dots);
});

describe('paper for the waiting room', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround('sqlite');
  });
  afterAll(() => ground.stop());

  it('has the name, the code and the address in words, in two sizes', async () => {
    for (const size of ['a4', 'a5']) {
      const { status, text } = await ground.ask('GET', `/poster/A81001?size=${size}`);
      expect([status, text.includes('Elm Practice'), text.includes(`poster-${size}`)]).toEqual([200, true, true]);
      expect(text).toContain('feedback.example.org/tell/A81001');
    }
    expect((await ground.ask('GET', '/poster/a81001')).headers.get('location')).toBe('/poster/A81001');
  });

  it('is not there for an organisation that takes no stories or is not known', async () => {
    expect((await ground.ask('GET', '/poster/C83003')).status).toBe(410);
    expect((await ground.ask('GET', '/poster/X1')).status).toBe(404);
    expect((await ground.ask('GET', '/qr/X1.png')).status).toBe(404);
  });

  it('has its code as files of either kind', async () => {
    const svg = await ground.ask('GET', '/qr/A81001.svg');
    expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(svg.headers.get('content-disposition')).toBe('attachment; filename="A81001.svg"');
    expect((await ground.ask('GET', '/qr/A81001.png')).headers.get('content-type')).toBe('image/png');
  });

  it('of a survey has what it asks, its code and its address', async () => {
    const token = await ground.tokenOf({ manager: 'A81001' });
    const id = await standSurvey(ground, token);
    const { status, text } = await ground.ask('GET', `/survey/${id}/poster?size=a5`);
    expect([status, text.includes('Elm Practice'), text.includes('poster-a5')]).toEqual([200, true, true]);
    expect(text).toContain(`feedback.example.org/survey/${id}`);
    expect(text).toContain('Your visit');
    const svg = await ground.ask('GET', `/survey/${id}/qr.svg`);
    expect([svg.headers.get('content-type'), svg.text]).toEqual([
      'image/svg+xml',
      qrSvg(`http://feedback.example.org/survey/${id}`),
    ]);
    expect((await ground.ask('GET', `/survey/${id}/qr.png`)).headers.get('content-type')).toBe('image/png');
    expect((await ground.ask('GET', `/survey/${newId()}/poster`)).status).toBe(404);
  });

  it('what an organisation has set is on its pages, on its tag, and decides where that runs', async () => {
    const token = await ground.tokenOf({ operator: EVERYWHERE });
    const path = '/v1/staff/organisations/B82002';
    const draft = settingsDraft({
      name: 'Oak',
      opening: '<b>Welcome</b>',
      accent: '#7a1f5c',
      origins: ['https://oak.example.org'],
    });
    const { body } = await ground.ask('POST', `${path}/settings`, { token, body: { version: 1, ...draft } });
    expect((body.tags as { newest: string }).newest).toMatch(/ data-accent="light-dark\(#7a1f5c, #[0-9a-f]{6}\)">/);
    for (const page of ['/tell/B82002', '/o/B82002']) {
      expect((await ground.ask('GET', page)).text).toContain('&lt;b>Welcome&lt;/b>');
    }
    const from = async (origin?: string) =>
      (await ground.ask('GET', '/v1/organisations/B82002', origin ? { headers: { origin } } : {})).status;
    expect(await from()).toBe(200);
    expect(await from('https://oak.example.org')).toBe(200);
    expect(await from('http://feedback.example.org')).toBe(200);
    expect(await from('https://elm.example.org')).toBe(403);
    expect(await from('null')).toBe(403);
  });
});
