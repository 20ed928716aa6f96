/** Where embed.js is, and its copies that are pinned to a release, as seen from this file when it is built. */
const EMBED = new URL('../embed', import.meta.url).href;

/** Our script tag; other scripts of the page may have settings of the same name. */
export const ownTag = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src.startsWith(EMBED));

/** What the editor wrote on our script tag. */
export function onTag(name: string): string {
  return ownTag()?.dataset[name] ?? '';
}

/** An organisation without the `data-` that a script tag wants. */
export const BARE = /^(data_?)?(org|ods|organi[sz]ation)/;

/** The attribute in which an editor wrote the organisation without the `data-` that a script tag wants. */
export function bareOrganisation(): string | undefined {
  return ownTag()
    ?.getAttributeNames()
    .find((name) => BARE.test(name));
}
