import { type Colour, readColour } from '../contrast/contrast.ts';

type Scheme = 'light' | 'dark';

/** The custom properties of a stylesheet that are colours, by name without the dashes. */
export type Palette = Record<string, Colour>;

/** `#fff`, `#005e63`, or `rgb(…)`. */
export function parseColour(text: string): Colour {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return readColour(text);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as unknown as Colour;
}

/** Takes one side of every `light-dark()`, as a browser does. */
const inScheme = (css: string, scheme: Scheme) =>
  css.replace(/light-dark\(([^,()]+),([^()]+)\)/g, (_, light: string, dark: string) =>
    (scheme === 'light' ? light : dark).trim(),
  );

/** The rules that hold in a scheme: the others are cut out. */
const rulesIn = (css: string, scheme: Scheme) =>
  scheme === 'dark' ? css : css.replace(/@media[^{]*dark\)\s*{(?:[^{}]*{[^{}]*})*\s*}/g, '');

/** A stylesheet's colour tokens in a scheme, as they are where the page sets nothing. */
export function paletteOf(css: string, scheme: Scheme): Palette {
  const text = inScheme(rulesIn(css, scheme), scheme);
  const tokens = [...text.matchAll(/--([\w-]+):\s*(?:var\(--[\w-]+,\s*)?(#[0-9a-f]{3,6}\b)/gi)];
  return Object.fromEntries(tokens.map(([, name = '', value = '']) => [name, parseColour(value)]));
}

/** What a rule writes with, and on what. */
export interface Inked {
  selector: string;
  colour: Colour;
  /** Only where the same rule says it. */
  ground?: Colour;
}

function colourOf(value: string | undefined, palette: Palette): Colour | undefined {
  const token = /^var\(--([\w-]+)(?:,\s*(#[0-9a-f]+))?\)/i.exec(value ?? '');
  if (token) return palette[token[1] ?? ''] ?? (token[2] ? parseColour(token[2]) : undefined);
  return value?.startsWith('#') ? parseColour(value) : undefined;
}

/** Every rule of a stylesheet that sets a colour for text. */
export function inkedRules(css: string, scheme: Scheme, palette: Palette): Inked[] {
  const text = inScheme(rulesIn(css, scheme), scheme).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/([^{};]+){([^{}]*)}/g)].flatMap(([, selector = '', body = '']) => {
    const declared = (name: string) => new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+)`).exec(body)?.[1]?.trim();
    const colour = colourOf(declared('color'), palette);
    const ground = colourOf(declared('background'), palette);
    return colour ? [{ selector: selector.trim(), colour, ...(ground && { ground }) }] : [];
  });
}
