/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The least contrast for text (WCAG 2.2, 1.4.3). */
export const LEAST = 4.5;

/** The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#rrggbb`. */
export const hex = (colour: Colour) =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** What `#rrggbb` says; `undefined` where it is something else. */
export function colourIn(text: string): Colour | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)?.slice(1);
  return digits?.map((pair) => Number.parseInt(pair, 16)) as unknown as Colour | undefined;
}

const STEPS = 40;

/** The nearest colour of that hue whose contrast to another is enough for text. */
export function readableOn(colour: Colour, ground: Colour): Colour {
  const white: Colour = [255, 255, 255];
  const end = contrast(white, ground) >= LEAST ? 255 : 0;
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = colour.map((channel) => Math.round(channel + ((end - channel) * step) / STEPS));
    if (contrast(mixed as unknown as Colour, ground) >= LEAST) return mixed as unknown as Colour;
  }
  return [end, end, end];
}
