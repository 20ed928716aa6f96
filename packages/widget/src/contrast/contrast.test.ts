import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkedRules, type Palette, paletteOf, parseColour } from '../testing/css-colours.ts';
import {
  BORDERS,
  type Colour,
  type Colours,
  type ColourToken,
  contrast,
  hex,
  LEAST,
  LEAST_OF_BORDERS,
  mended,
  PAIRS,
  readColour,
  tooNear,
} from './contrast.ts';

const root = resolve(import.meta.dirname, '../../../..');
const css = (path: string) => readFileSync(join(root, path), 'utf8');
const theme = css('packages/widget/src/theme/theme.css');
const widgetSheets = globSync('packages/widget/src/**/*.css', { cwd: root });

/** As the page to pick colours on offers them. */
const themes: { name: string; light: Record<string, string>; dark: Record<string, string> }[] = JSON.parse(
  css('examples/theme-page/themes.json'),
);

const SCHEMES = ['light', 'dark'] as const;
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

/** Fails with the pair's name and its contrast. */
function expectContrast(palette: Palette, pairs: readonly (readonly [string, string])[], least: number): void {
  const faults = pairs.flatMap(([text, ground]) => {
    const [one, other] = [palette[text], palette[ground]];
    if (!one || !other) return [`${text} on ${ground} is not in the stylesheet`];
    const ratio = contrast(one, other);
    return ratio < least ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
  expect(faults).toEqual([]);
}

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#767676', '#fff', 4.54],
    ['#777777', '#fff', 4.48],
    ['#005eb8', '#fff', 6.39],
    ['#f00', '#fff', 4],
    ['#abcdef', '#abcdef', 1],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(parseColour(one), parseColour(other))).toBeCloseTo(ratio, 1);
  });

  it('is the same either way round, and from 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBe(contrast(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000001);
      }),
    );
  });

  it('does not shrink when the lighter of two grows lighter', () => {
    fc.assert(
      fc.property(colour, fc.nat(255), (one, more) => {
        const lighter = one.map((part) => Math.min(255, part + more)) as unknown as Colour;
        expect(contrast(lighter, [0, 0, 0])).toBeGreaterThanOrEqual(contrast(one, [0, 0, 0]));
      }),
    );
  });
});

describe('a better colour', () => {
  const shipped = paletteOf(theme, 'light') as Colours;

  it('can be read beside the others', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom<ColourToken>('accent', 'ink', 'quiet', 'edge'), (own, token) => {
        const better = mended(token, { ...shipped, [token]: own });
        expect(better && tooNear({ ...shipped, [token]: better })).toEqual([]);
      }),
    );
  });

  it('is not there where the others leave no room for it', () => {
    const grey: Colour = [119, 119, 119];
    expect(mended('ink', { ...shipped, paper: [255, 255, 255], soft: [0, 0, 0], ink: grey })).toBeUndefined();
  });
});

describe('a computed colour', () => {
  it.each([
    ['rgb(0, 94, 99)', '#005e63'],
    ['rgba(0, 0, 0, 0.4)', '#999999'],
    ['color(srgb 1 0.5 -0.1)', '#ff8000'],
    ['color(srgb 0 0 0 / 0.4)', '#999999'],
    ['color(srgb 1e-7 0 0)', '#000000'],
  ])('%s is %s', (computed, expected) => {
    expect(hex(readColour(computed))).toBe(expected);
  });
});

describe.each(SCHEMES)('the colours that are shipped, %s', (scheme) => {
  const palette = paletteOf(theme, scheme);

  it('of the theme can be read, and its fields seen', () => {
    expectContrast(palette, PAIRS, LEAST);
    expectContrast(palette, BORDERS, LEAST_OF_BORDERS);
  });

  it.each(themes)('of the theme $name in the examples can be read, and its fields seen', (own) => {
    const colours = Object.fromEntries(
      Object.entries(own[scheme]).map(([token, value]) => [token, parseColour(value)]),
    );
    expect(tooNear(colours as Colours)).toEqual([]);
  });

  it('are those that the examples’ first theme begins with', () => {
    const own = Object.entries(themes[0]?.[scheme] ?? {});
    expect(own).toEqual(own.map(([token]) => [token, hex(palette[token] as Colour)]));
  });

  it.each(widgetSheets)('%s writes with colours that can be read where they may stand', (path) => {
    const faults = inkedRules(css(path), scheme, palette).flatMap(({ selector, colour, ground }) =>
      (ground ? [ground] : [palette.paper as Colour, palette.soft as Colour])
        .filter((under) => contrast(colour, under) < LEAST)
        .map((under) => `${selector}: ${hex(colour)} on ${hex(under)}`),
    );
    expect(faults).toEqual([]);
  });

  it('of the launcher can be read', () => {
    const [button] = inkedRules(css('packages/widget/src/launcher/launcher.css'), scheme, {});
    expect(button).toMatchObject({ colour: palette['on-accent'], ground: palette.accent });
  });

  it('of the focus ring stand out from each other and, one of them, from any ground', () => {
    const [ring, halo] = [/outline: 3px solid (#\w+)/, /0 0 0 6px (#\w+)/].map((part) =>
      parseColour(part.exec(theme)?.[1] ?? ''),
    ) as [Colour, Colour];
    expect(contrast(ring, halo)).toBeGreaterThanOrEqual(LEAST_OF_BORDERS);
    fc.assert(
      fc.property(colour, (ground) => {
        const best = Math.max(contrast(ring, ground), contrast(halo, ground));
        expect(best).toBeGreaterThanOrEqual(LEAST_OF_BORDERS);
      }),
    );
  });

  it('of what is marked in the text leave it readable', () => {
    const sheet = css('packages/widget/src/story-form/story-pages.css');
    const [light = '', dark = ''] = /mark {[^}]*light-dark\((#\w+), (#\w+)\)/.exec(sheet)?.slice(1) ?? [];
    const mark = parseColour(scheme === 'light' ? light : dark);
    expect(contrast(palette.ink as Colour, mark)).toBeGreaterThanOrEqual(LEAST);
  });

  it('of the public pages can be read', () => {
    const pages = paletteOf(css('packages/platform/src/pages/look/base.css'), scheme);
    const grounds = ['paper', 'ground', 'accent-soft', 'wrong-soft'] as const;
    const everywhere = grounds.flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]);
    const onCards = (['paper', 'ground', 'accent-soft'] as const).map((ground) => ['accent', ground] as const);
    const errors = (['paper', 'ground', 'wrong-soft'] as const).map((ground) => ['wrong', ground] as const);
    expectContrast(pages, [...everywhere, ...onCards, ...errors, ['accent-ink', 'accent']], LEAST);
    expectContrast(pages, [['focus-outer', 'focus-inner']], LEAST_OF_BORDERS);
  });

  it('of the workspace can be read', () => {
    const workspace = paletteOf(css('packages/workspace/src/look/tokens.css'), scheme);
    const grounds = ['page', 'surface', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft'] as const;
    const everywhere = grounds.flatMap((ground) => [['ink', ground] as const, ['ink-quiet', ground] as const]);
    const onCards = (['accent', 'accent-strong', 'bad'] as const).flatMap((text) => [
      [text, 'page'] as const,
      [text, 'surface'] as const,
    ]);
    const kinds = (['accent', 'good', 'warn', 'bad'] as const).map((kind) => [kind, `${kind}-soft`] as const);
    const buttons = [
      ['on-accent', 'accent'],
      ['on-accent', 'accent-strong'],
      ['surface', 'bad'],
      ['surface', 'bad-strong'],
    ] as const;
    expectContrast(workspace, [...everywhere, ...onCards, ...kinds, ...buttons], LEAST);
    const borders = [
      ['line-strong', 'surface'],
      ['line-strong', 'page'],
      ['focus', 'focus-gap'],
      ['focus', 'page'],
    ] as const;
    expectContrast(workspace, borders, LEAST_OF_BORDERS);
  });
});
