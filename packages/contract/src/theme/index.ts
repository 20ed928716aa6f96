import type { Theme } from './theme.ts';

/** How we draw where nobody chose. */
export const usualTheme: Theme = { corners: 'round', letters: 'plain', size: 'usual' };

/** The parts of a theme that are not as we draw them. */
export function chosenParts(theme: Theme): (keyof Theme)[] {
  return (Object.keys(usualTheme) as (keyof Theme)[]).filter((part) => theme[part] !== usualTheme[part]);
}

/** Letters that devices have, as a CSS font family: nothing is downloaded. */
export const families = {
  plain: "system-ui, 'Segoe UI', Roboto, sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
  wide: "Verdana, 'DejaVu Sans', sans-serif",
} satisfies Record<Theme['letters'], string>;

/** The radius of corners in CSS pixels, in the widget and on the platform’s own pages. */
export const radii = {
  square: { widget: 0, pages: 0 },
  slight: { widget: 4, pages: 3 },
  round: { widget: 14, pages: 8 },
} satisfies Record<Theme['corners'], { widget: number; pages: number }>;

/** The size of reading text in CSS pixels. */
export const textSizes = { usual: 19, large: 21, largest: 24 } satisfies Record<Theme['size'], number>;
