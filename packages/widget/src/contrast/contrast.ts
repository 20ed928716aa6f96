/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Words that must stand out from their ground, and the least contrast for text (WCAG 2.2, 1.4.3). */
export const PAIRS = [
  ['accent', 'paper'],
  ['on-accent', 'accent'],
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['quiet', 'paper'],
  ['quiet', 'soft'],
  ['accent', 'soft'],
  ['alarm', 'paper'],
] as const;
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

/** What is hard to read in an element as the page has coloured it; `undefined` where nothing is. */
export function contrastProblem(host: Element): string | undefined {
  const root = host.shadowRoot;
  if (!root) return undefined;
  const probe = document.createElement('span');
  root.append(probe);
  const colourOf = (token: string): Colour => {
    probe.style.color = `var(--${token}, var(--hearback-${token}, ${token === 'accent' ? '#005e63' : '#fff'}))`;
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return [red, green, blue];
  };
  const pairs = host.localName === 'hearback-launcher' ? ([['on-accent', 'accent']] as const) : PAIRS;
  const found = pairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(colourOf(text), colourOf(ground)) }))
    .find(({ ratio }) => ratio < LEAST);
  probe.remove();
  if (!found) return undefined;
  const { text, ground, ratio } = found;
  return `--hearback-${text} on --hearback-${ground} has a contrast of ${ratio.toFixed(1)} : 1, and people need ${LEAST} : 1 to read it. Make one of them darker or lighter.`;
}
