import { colourIn, hex, readableOn } from '@hearback/contract/contrast';
import { usualTheme } from '@hearback/contract/theme';
import type { Look } from '../organisations/store.ts';
import { tagStyles } from './theme.ts';

/** The loader of this build under its own name for good, with the hash by which a browser checks it. */
export interface PinnedLoader {
  js: string;
  integrity: string;
}

/** Where a tag leads and whom it is for. */
interface TagPlace extends Look {
  /** Without a slash at the end. */
  publicUrl: string;
  ods: string;
}

/** The tag that always loads the newest widget. */
export function newestTag(place: TagPlace): string {
  return `${linkLine(place)}\n<script async src="${place.publicUrl}/embed.js" ${settingsOf(place)}></script>`;
}

/** The tag that loads this version, whatever the platform has become. */
export function pinnedTag(place: TagPlace, { js, integrity }: PinnedLoader): string {
  const checked = `integrity="${integrity}" crossorigin="anonymous"`;
  return `${linkLine(place)}\n<script async src="${place.publicUrl}/${js}" ${checked} ${settingsOf(place)}></script>`;
}

/**
 * How it is drawn, then a link that leads to the form as a page wherever our script cannot run: it is off, blocked, or not what
 * its hash says. A page whose policy takes no styles of its own shows the widget as we draw it.
 */
function linkLine({ publicUrl, ods, theme = usualTheme }: TagPlace): string {
  const styles = tagStyles(theme);
  const look = styles && `<style>:root{${styles}}</style>\n`;
  return `${look}<a href="${publicUrl}/tell/${ods}" data-hearback>Tell us your story</a>`;
}

/** With a place for the button, as it would else leave the way in to the link alone. */
function settingsOf({ ods, accent }: TagPlace): string {
  return `data-org="${ods}" data-place="bottom-right"${accentOn(accent)}`;
}

/**
 * Each element with the attributes it needs, and in it a link for those whose browser does not run our script; the one for
 * private help where that door is open.
 */
export function elementLines({ publicUrl, ods }: TagPlace, hasHelp: boolean): string {
  const tell = `<a href="${publicUrl}/tell/${ods}">Tell us your story</a>`;
  return [
    `<hearback-panel org="${ods}">${tell}</hearback-panel>`,
    `<hearback-story org="${ods}">${tell}</hearback-story>`,
    `<hearback-stories org="${ods}" limit="3"><a href="${publicUrl}/o/${ods}">What people told us</a></hearback-stories>`,
    `<hearback-changes org="${ods}" limit="3"><a href="${publicUrl}/o/${ods}/changes">What changed</a></hearback-changes>`,
    ...(hasHelp
      ? [`<hearback-enquiry org="${ods}"><a href="${publicUrl}/help/${ods}">Get help</a></hearback-enquiry>`]
      : []),
  ].join('\n');
}

/** Keeps the place of the form and the panel until they come, by the rule that they keep it with from then on. */
export const PLACE_RULE = 'hearback-story, hearback-panel { display: block; min-height: max(660px, 1000px - 50vw) }';

/** What a strict content security policy must allow. */
export function policyLines(publicUrl: string): string {
  const { origin } = new URL(publicUrl);
  return `script-src ${origin};\nconnect-src ${origin};\nimg-src ${origin};`;
}

/** What it must allow beside that where an element is isolated. */
export function framePolicyLine(publicUrl: string): string {
  return `frame-src ${new URL(publicUrl).origin};`;
}

/** The paper of elements that are shown in the dark. */
const DARK_PAPER = [23, 33, 32] as const;

/** The colour for light pages and, where it could not be read there, a lighter one for dark ones. */
function accentOn(accent: string | undefined): string {
  const colour = colourIn(accent ?? '');
  if (!colour) return '';
  const inTheDark = hex(readableOn(colour, DARK_PAPER));
  return ` data-accent="${inTheDark === accent ? accent : `light-dark(${accent}, ${inTheDark})`}"`;
}

/** Each tag as it is pasted. */
export function pastedTags(place: TagPlace, loader: PinnedLoader | undefined): { newest: string; pinned?: string } {
  const newest = newestTag(place);
  return loader ? { newest, pinned: pinnedTag(place, loader) } : { newest };
}
