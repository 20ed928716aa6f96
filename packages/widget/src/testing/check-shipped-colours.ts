// Part of the build: fails it where a theme that is shipped has two colours that people could not tell apart.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Colours, tooNear } from '../contrast/contrast.ts';
import { type Palette, paletteOf, parseColour } from './css-colours.ts';

const root = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const own = read('packages/widget/src/theme/theme.css');
type Written = Record<string, string>;
const themes: { name: string; light: Written; dark: Written }[] = JSON.parse(read('examples/theme-page/themes.json'));

const parsed = (written: Written): Palette =>
  Object.fromEntries(Object.entries(written).map(([token, colour]) => [token, parseColour(colour)]));

for (const scheme of ['light', 'dark'] as const) {
  const palettes = [
    ['theme.css', paletteOf(own, scheme)] as const,
    ...themes.map((theme) => [`themes.json, ${theme.name}`, parsed(theme[scheme])] as const),
  ];
  for (const [name, palette] of palettes) {
    for (const { text, ground, ratio, least } of tooNear(palette as Colours)) {
      console.error(
        `${name}, ${scheme}: ${text} on ${ground} has a contrast of ${ratio.toFixed(2)}, and needs ${least}.`,
      );
      process.exitCode = 1;
    }
  }
}
