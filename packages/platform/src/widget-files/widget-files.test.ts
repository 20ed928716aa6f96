import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pinnedLoader, publicFolder } from '../pages/assets.ts';
import { newPlace, type Place } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';

const OLD_LOADER = 'embed-0123456789abcdef.js';
const OLD_PART = 'widget/story-0ld_-ABC.js';
const A_YEAR = 'public, max-age=31536000, immutable';

describe('the widget’s files', () => {
  let place: Place;
  let grounds: Ground[];
  beforeEach(async () => {
    place = await newPlace('sqlite');
    grounds = [];
  });
  afterEach(async () => {
    for (const ground of grounds) await ground.stop();
    await place.remove();
  });

  /** Starts a platform on the same data folder as the one before, as an upgrade does. */
  async function start(dataFolder = place.dataFolder): Promise<Ground> {
    const ground = await startGround('sqlite', { dataFolder });
    grounds.push(ground);
    return ground;
  }
  const kept = (path: string) => join(place.dataFolder, 'widget-files', path);
  function leave(path: string, text: string): void {
    mkdirSync(join(kept(path), '..'), { recursive: true });
    writeFileSync(kept(path), text);
  }

  it('answer a pinned tag: the very bytes that its hash says, for good, and to any page', async () => {
    const { ask } = await start();
    const loader = pinnedLoader();
    const headers = { origin: 'https://elm.example', 'accept-encoding': 'identity' };
    const answer = await ask('GET', `/${loader?.js}`, { headers });
    expect(answer.status).toBe(200);
    const hash = createHash('sha384').update(answer.text).digest('base64');
    expect(loader?.integrity).toBe(`sha384-${hash}`);
    expect(answer.text).toBe((await ask('GET', '/embed.js', { headers })).text);
    expect(answer.headers.get('cache-control')).toBe(A_YEAR);
    for (const path of [`/${loader?.js}`, '/embed.js']) {
      expect((await ask('GET', path, { headers })).headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('of an earlier version are still there after an upgrade, packed for whoever can unpack them', async () => {
    const words = `/* ${'an old loader '.repeat(50)}*/`;
    leave(OLD_LOADER, words);
    writeFileSync(kept(`${OLD_LOADER}.br`), brotliCompressSync(words));
    leave(OLD_PART, 'export const mount = 1;');
    const { ask } = await start();
    for (const [encoding, sent] of [
      ['br', 'br'],
      ['identity', null],
    ] as const) {
      const headers = { origin: 'https://elm.example', 'accept-encoding': encoding };
      const { status, text, headers: answered } = await ask('GET', `/${OLD_LOADER}`, { headers });
      expect([status, text]).toEqual([200, words]);
      expect(answered.get('content-encoding')).toBe(sent);
      expect(answered.get('content-type')).toContain('javascript');
      expect(answered.get('cache-control')).toBe(A_YEAR);
      expect(answered.get('access-control-allow-origin')).toBe('*');
      expect(answered.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    const part = await ask('GET', `/${OLD_PART}`);
    expect([part.status, part.text]).toEqual([200, 'export const mount = 1;']);
    expect((await ask('HEAD', `/${OLD_PART}`)).status).toBe(200);
  });

  it('of this version are kept whole at the start, and one that was left half-written is written again', async () => {
    const { js } = pinnedLoader() ?? { js: '' };
    await start();
    const parts = readdirSync(kept('widget')).toSorted();
    expect(parts).toEqual(readdirSync(join(publicFolder ?? '', 'widget')).toSorted());
    expect(parts.some((name) => name.startsWith('story-'))).toBe(true);
    const whole = readFileSync(kept(js));
    expect(createHash('sha384').update(whole).digest('base64')).toBe(pinnedLoader()?.integrity.slice(7));
    truncateSync(kept(js), 10);
    const [untouched = ''] = parts;
    utimesSync(kept(`widget/${untouched}`), 1, 1);
    await start();
    expect(readFileSync(kept(js)).equals(whole)).toBe(true);
    expect(statSync(kept(`widget/${untouched}`)).mtimeMs).toBe(1000);
    const left = readdirSync(kept(''), { recursive: true }).filter((name) => String(name).endsWith('.new'));
    expect(left).toEqual([]);
  });

  it('are all that the folder gives away', async () => {
    for (const name of ['notes.txt', 'embed-short.js', 'other-0123456789abcdef.js', 'widget/secret.js']) {
      leave(name, 'not for you');
    }
    leave(OLD_LOADER, 'old');
    const { ask } = await start();
    for (const path of [
      '/notes.txt',
      '/embed-short.js',
      '/other-0123456789abcdef.js',
      '/widget/secret.js',
      '/widget-files/notes.txt',
      '/widget/..%2fnotes.txt',
      '/widget/..%2f..%2fhearback.sqlite',
      '/widget/%2e%2e/%2e%2e/hearback.sqlite',
      `/${OLD_LOADER}%00`,
      `/${OLD_LOADER}/..%2fnotes.txt`,
      '/embed-fedcba9876543210.js',
    ]) {
      const { status, text } = await ask('GET', path);
      expect([path, status < 500 && status >= 400]).toEqual([path, true]);
      expect(text).not.toContain('not for you');
    }
  });
});

it('a platform starts where nothing can be kept for pinned tags, and says so', async () => {
  const ground = await startGround('postgres', { dataFolder: '/dev/null/nowhere' });
  expect(ground.log.join('\n')).toContain('HEARBACK_DATA cannot keep the widget for pinned tags');
  expect((await ground.ask('GET', `/${pinnedLoader()?.js}`)).status).toBe(200);
  await ground.stop();
});
