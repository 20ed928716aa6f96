import type { Theme } from '@hearback/contract';
import { chosenParts, families, radii, textSizes } from '@hearback/contract/theme';

/** What is not as we draw it, as the declaration of each. */
function declarations(theme: Theme, all: Record<keyof Theme, readonly [name: string, value: string]>): string {
  return chosenParts(theme)
    .map((part) => all[part].join(':'))
    .join(';');
}

/** What the tag's page must set on `:root` for the widget to be drawn so; empty where that is as we draw it. */
export function tagStyles(theme: Theme): string {
  const { corners, letters, size } = theme;
  const [pixels, larger] = [textSizes[size], (textSizes[size] / textSizes.usual).toFixed(3)];
  return declarations(theme, {
    corners: ['--hearback-radius', `${radii[corners].widget}px`],
    letters: ['--hearback-font', families[letters]],
    // Whoever has larger words on their device keeps them.
    size: ['--hearback-size', `max(${pixels}px, ${larger}rem)`],
  });
}

/** What a page of ours sets on `:root` to be drawn so; empty where that is as we draw it. */
export function pageStyles(theme: Theme): string {
  const { corners, letters, size } = theme;
  return declarations(theme, {
    corners: ['--radius', `${radii[corners].pages}px`],
    letters: ['--letters', families[letters]],
    // All of the page is sized by it, and larger words on the device stay.
    size: ['font-size', `${((textSizes[size] / textSizes.usual) * 100).toFixed(1)}%`],
  });
}
