import { type Colour, colourIn, contrast, hex, LEAST, readableOn } from '@hearback/contract/contrast';

/** The grounds that the accent stands on and under, as `look/base.css` has them. */
const light = { paper: [255, 255, 255], ground: [243, 245, 242], ink: [255, 255, 255], text: [23, 33, 31] } as const;
const dark = { paper: [26, 35, 34], ground: [17, 24, 23], ink: [6, 32, 31], text: [237, 242, 240] } as const;
/** How much of the accent is in the ground of what belongs to it. */
const SOFT = 0.12;

/**
 * Styles that give a page a colour, by its six digits. On light pages it is the colour itself or, where that could not be read,
 * none; on dark ones a lighter one of its hue.
 */
export function accentStyles(digits: string): string | undefined {
  const colour = colourIn(`#${digits}`);
  if (!colour) return undefined;
  const inLight = tokensFor(colour, light);
  const inDark = tokensFor(readableOn(colour, softOf(readableOn(colour, dark.paper), dark.paper)), dark);
  if (!inLight) return undefined;
  return `:root{${inLight}}${inDark ? `@media screen and (prefers-color-scheme:dark){:root{${inDark}}}` : ''}`;
}

function tokensFor(accent: Colour, { paper, ground, ink, text }: Record<keyof typeof light, Colour>) {
  const soft = softOf(accent, paper);
  const pairs = [
    ...([paper, ground, soft, ink] as const).map((under) => [accent, under] as const),
    [text, soft] as const,
  ];
  if (pairs.some(([one, other]) => contrast(one, other) < LEAST)) return undefined;
  return `--accent:${hex(accent)};--accent-ink:${hex(ink)};--accent-soft:${hex(soft)}`;
}

function softOf(accent: Colour, paper: Colour): Colour {
  const [red = 0, green = 0, blue = 0] = paper.map((channel, at) => channel + ((accent[at] ?? 0) - channel) * SOFT);
  return [Math.round(red), Math.round(green), Math.round(blue)];
}
