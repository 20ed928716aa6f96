import { type Colour, contrast, hex, LEAST } from '@hearback/contract/contrast';

export { type Colour, contrast, hex, LEAST };

/** A colour of the theme by its token, such as `on-accent` for `--hearback-on-accent`. */
export type ColourToken = 'accent' | 'on-accent' | 'paper' | 'soft' | 'ink' | 'quiet' | 'edge' | 'alarm';

type Pair = readonly [text: ColourToken, ground: ColourToken];

/** Words that must stand out from their ground. */
export const PAIRS: readonly Pair[] = [
  ['on-accent', 'accent'],
  ['accent', 'paper'],
  ['accent', 'soft'],
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['quiet', 'paper'],
  ['quiet', 'soft'],
  ['alarm', 'paper'],
];

/** Borders that show where a field is, and the least contrast for these (WCAG 2.2, 1.4.11). */
export const BORDERS: readonly Pair[] = [
  ['edge', 'paper'],
  ['edge', 'soft'],
];
export const LEAST_OF_BORDERS = 3;

/** A theme's colours as they stand on the page, in the light or in the dark. */
export type Colours = Readonly<Record<ColourToken, Colour>>;

/** Two colours of a theme that are too near to each other. */
export interface TooNear {
  text: ColourToken;
  ground: ColourToken;
  ratio: number;
  least: number;
}

/** The pairs of a theme that are hard to read or to see, worst kind first. */
export function tooNear(colours: Colours): TooNear[] {
  const measured = (pairs: readonly Pair[], least: number) =>
    pairs.map(([text, ground]) => ({ text, ground, least, ratio: contrast(colours[text], colours[ground]) }));
  return [...measured(PAIRS, LEAST), ...measured(BORDERS, LEAST_OF_BORDERS)].filter(
    ({ ratio, least }) => ratio < least,
  );
}

const STEPS = 40;

/** The nearest colour of that hue, darker or lighter, that can be read beside the others; `undefined` where none can. */
export function mended(token: ColourToken, colours: Colours): Colour | undefined {
  for (let step = 1; step <= STEPS; step += 1) {
    for (const end of [0, 255]) {
      const colour = colours[token].map((channel) => Math.round(channel + ((end - channel) * step) / STEPS));
      const isFine = (near: TooNear) => near.text !== token && near.ground !== token;
      if (tooNear({ ...colours, [token]: colour }).every(isFine)) return colour as unknown as Colour;
    }
  }
  return undefined;
}

/**
 * Reads what a browser computes for a colour: `rgb(0, 94, 99)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0 0.37 0.39 / 0.5)`.
 * One that can be seen through is mixed with its ground.
 */
export function readColour(computed: string, ground: Colour = [255, 255, 255]): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = computed.startsWith('color(') ? 255 : 1;
  const [under, beneath, below] = ground;
  const mix = (channel: number, other: number) =>
    Math.min(255, Math.max(0, channel * scale)) * alpha + other * (1 - alpha);
  return [mix(red, under), mix(green, beneath), mix(blue, below)];
}
