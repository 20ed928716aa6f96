/** Where embed.js is, and its copies that are pinned to a release, as seen from this file when it is built. */
const EMBED = new URL('../embed', import.meta.url).href;

/** What the editor wrote on our script tag; other scripts of the page may have settings of the same name. */
export function onTag(name: string): string {
  return [...document.scripts].find(({ src }) => src.startsWith(EMBED))?.dataset[name] ?? '';
}
