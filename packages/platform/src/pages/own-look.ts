import { Theme } from '@hearback/contract';
import { usualTheme } from '@hearback/contract/theme';
import type { Look } from '../organisations/store.ts';
import { pageStyles } from '../tag/theme.ts';
import { accentStyles } from './accent.ts';

const NAME = /^([0-9a-f]{6}|ours)-([a-z]+)-([a-z]+)-([a-z]+)$/;

/**
 * Where the stylesheet of an organisation's own look is; `undefined` where it has none. Its name says all that is in it, so that
 * it can be kept for good. A colour that nobody could read is left out.
 */
export function addressOfLook({ accent, theme = usualTheme }: Look): string | undefined {
  const digits = accent && accentStyles(accent.slice(1)) ? accent.slice(1) : 'ours';
  const name = [digits, theme.corners, theme.letters, theme.size].join('-');
  return stylesOfLook(name) ? `/look/${name}.css` : undefined;
}

/** The styles of a look by its name; `undefined` where there is nothing in it, or no such look. */
export function stylesOfLook(name: string): string | undefined {
  const [, digits = '', corners, letters, size] = NAME.exec(name) ?? [];
  const { data: theme } = Theme.safeParse({ corners, letters, size });
  const colour = digits === 'ours' ? '' : accentStyles(digits);
  if (!theme || colour === undefined) return undefined;
  const own = pageStyles(theme);
  return `${own && `:root{${own}}`}${colour}` || undefined;
}
