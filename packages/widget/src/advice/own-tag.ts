/** Where embed.js is, and its copies that are pinned to a release, as seen from this file when it is built. */
const EMBED = new URL('../embed', import.meta.url).href;

/** Our script tags; other scripts of the page may have settings of the same name. */
const ownTags = (): HTMLScriptElement[] => [...document.scripts].filter(({ src }) => src.startsWith(EMBED));

/** The one that counts. */
export const ownTag = (): HTMLScriptElement | undefined => ownTags()[0];

/** The organisation of a tag that comes after one without, and so says it to nobody. */
export function laterOrganisation(): string | undefined {
  const [first, ...others] = ownTags();
  return first?.dataset.org ? undefined : others.map(({ dataset }) => dataset.org).find(Boolean);
}

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
