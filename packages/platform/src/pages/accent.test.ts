import { colourIn, contrast, LEAST } from '@hearback/contract/contrast';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { accentStyles, addressOfAccent } from './accent.ts';

const tokensIn = (styles: string) =>
  styles
    .split('@media')
    .map((part) =>
      Object.fromEntries([...part.matchAll(/(--[a-z-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
    );

it('is readable in every pair that it is used in, whatever the colour, or is none at all', () => {
  const digits = fc.integer({ min: 0, max: 0xffffff }).map((number) => number.toString(16).padStart(6, '0'));
  fc.assert(
    fc.property(digits, (colour) => {
      const styles = accentStyles(colour);
      if (!styles) return;
      for (const [at, tokens] of tokensIn(styles).entries()) {
        const [paper, ground, text] = at === 0 ? ['#ffffff', '#f3f5f2', '#17211f'] : ['#1a2322', '#111817', '#edf2f0'];
        const read = (one = '', other = '') => contrast(colourIn(one) ?? [0, 0, 0], colourIn(other) ?? [0, 0, 0]);
        for (const under of [paper, ground, tokens['--accent-soft'], tokens['--accent-ink']]) {
          expect(read(tokens['--accent'], under)).toBeGreaterThanOrEqual(LEAST);
        }
        expect(read(text, tokens['--accent-soft'])).toBeGreaterThanOrEqual(LEAST);
      }
    }),
  );
});

it('falls back to our own where it could not be read, or is none', () => {
  expect(addressOfAccent('#7a1f5c')).toBe('/look/7a1f5c.css');
  for (const accent of ['#ffcc00', '#777777', 'teal', '', undefined]) expect(addressOfAccent(accent)).toBeUndefined();
});

describe.each(engines)('an organisation’s own colour, on %s', (engine) => {
  let ground: Ground;
  let [own, other] = ['', ''];
  beforeAll(async () => {
    ground = await startGround(engine);
    const moderator = await ground.tokenOf(ALL_ROLES);
    own = (await tellAndPublish(ground, moderator)).id;
    other = (await tellAndPublish(ground, moderator, { organisation: 'B82002' })).id;
  });
  afterAll(() => ground.stop());

  const set = async (accent: string | undefined) => {
    const token = await ground.tokenOf({ manager: 'A81001' });
    const { version } = (await ground.ask('GET', '/v1/staff/organisations/A81001', { token })).body;
    const body = { version, ...settingsDraft({ accent, help: 'Ask.' }) };
    expect((await ground.ask('POST', '/v1/staff/organisations/A81001/settings', { token, body })).status).toBe(200);
  };
  const links = async () => {
    const theirs = ['/o/A81001', '/tell/A81001', '/help/A81001', '/o/A81001/changes', `/s/${own}`];
    const paths = [...theirs, '/o/B82002', `/s/${other}`];
    const pages = await Promise.all(paths.map((path) => ground.ask('GET', path)));
    return pages.map(({ text }) => /<link rel="stylesheet" href="(\/look\/[^"]+)"/.exec(text)?.[1]);
  };

  it('is on its public pages and on nobody else’s, and its styles are kept for good', async () => {
    await set('#7a1f5c');
    const look = '/look/7a1f5c.css';
    expect(await links()).toEqual([look, look, look, look, look, undefined, undefined]);
    const { status, headers, text } = await ground.ask('GET', look);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(text).toContain('--accent:#7a1f5c');
    for (const wrong of ['/look/7A1F5C.css', '/look/ffcc00.css', '/look/x.css', '/look/7a1f5c']) {
      expect([wrong, (await ground.ask('GET', wrong)).status]).toEqual([wrong, 404]);
    }
    await set('#ffcc00');
    expect(await links()).toEqual(Array(7).fill(undefined));
  });
});
