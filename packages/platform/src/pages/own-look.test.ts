import { type SettingsDraft, StaffOrganisation } from '@hearback/contract';
import { colourIn, contrast, LEAST } from '@hearback/contract/contrast';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { accentStyles } from './accent.ts';
import { addressOfLook } from './own-look.ts';

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
  expect(addressOfLook({ accent: '#7a1f5c' })).toBe('/look/7a1f5c-round-plain-usual.css');
  for (const accent of ['#ffcc00', '#777777', 'teal', '', undefined]) {
    expect(addressOfLook({ accent })).toBeUndefined();
    const theme = { corners: 'square', letters: 'wide', size: 'largest' } as const;
    expect(addressOfLook({ accent, theme })).toBe('/look/ours-square-wide-largest.css');
  }
});

describe.each(engines)('an organisation’s own look, on %s', (engine) => {
  let ground: Ground;
  let [own, other] = ['', ''];
  beforeAll(async () => {
    ground = await startGround(engine);
    const moderator = await ground.tokenOf(ALL_ROLES);
    own = (await tellAndPublish(ground, moderator)).id;
    other = (await tellAndPublish(ground, moderator, { organisation: 'B82002' })).id;
  });
  afterAll(() => ground.stop());

  const set = async (own: Pick<SettingsDraft, 'accent' | 'theme'>) => {
    const token = await ground.tokenOf({ manager: 'A81001' });
    const { version } = (await ground.ask('GET', '/v1/staff/organisations/A81001', { token })).body;
    const body = { version, ...settingsDraft({ ...own, help: 'Ask.' }) };
    expect((await ground.ask('POST', '/v1/staff/organisations/A81001/settings', { token, body })).status).toBe(200);
  };
  const links = async () => {
    const theirs = ['/o/A81001', '/tell/A81001', '/help/A81001', '/o/A81001/changes', `/s/${own}`];
    const paths = [...theirs, '/o/B82002', `/s/${other}`];
    const pages = await Promise.all(paths.map((path) => ground.ask('GET', path)));
    return pages.map(({ text }) => /<link rel="stylesheet" href="(\/look\/[^"]+)"/.exec(text)?.[1]);
  };

  it('is on its public pages and on nobody else’s, and its styles are kept for good', async () => {
    await set({ accent: '#7a1f5c' });
    const look = '/look/7a1f5c-round-plain-usual.css';
    expect(await links()).toEqual([look, look, look, look, look, undefined, undefined]);
    const { status, headers, text } = await ground.ask('GET', look);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(text).toContain('--accent:#7a1f5c');
    for (const wrong of [
      '/look/7A1F5C-round-plain-usual.css',
      '/look/ffcc00-round-plain-usual.css',
      '/look/x.css',
      '/look/7a1f5c',
    ]) {
      expect([wrong, (await ground.ask('GET', wrong)).status]).toEqual([wrong, 404]);
    }
    await set({ accent: '#ffcc00' });
    expect(await links()).toEqual(Array(7).fill(undefined));
  });

  it('is in the styles of its pages and in its tag, and is taken away again', async () => {
    const theme = { corners: 'square', letters: 'serif', size: 'large' } as const;
    const tags = async () => {
      const token = await ground.tokenOf({ manager: 'A81001' });
      return StaffOrganisation.parse((await ground.ask('GET', '/v1/staff/organisations/A81001', { token })).body);
    };
    await set({ theme });
    const [look = ''] = await links();
    expect(look).toBe('/look/ours-square-serif-large.css');
    expect((await ground.ask('GET', look)).text).toBe(
      ":root{--radius:0px;--letters:Georgia, 'Times New Roman', serif;font-size:110.5%}",
    );
    const inTag =
      "<style>:root{--hearback-radius:0px;--hearback-font:Georgia, 'Times New Roman', serif;--hearback-size:max(21px, 1.105rem)}</style>";
    const told = await tags();
    expect(told.settings.theme).toEqual(theme);
    expect(told.tags.newest).toContain(inTag);
    expect((await ground.ask('GET', '/tag/A81001')).text).toContain('--hearback-radius:0px');
    await set({});
    const after = await tags();
    expect(after.settings.theme).toBeUndefined();
    expect(after.tags.newest).not.toContain('<style>');
    expect(await links()).toEqual(Array(7).fill(undefined));
  });
});
