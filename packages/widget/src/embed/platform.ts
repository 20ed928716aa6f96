import type { Load, MountContext } from '../elements/mount.ts';
import { help, tell } from './embed.messages.ts';

/**
 * The page's first tag, whichever of several was there first over the network; a module is not told its own. Some tag
 * managers take theirs out of the page before it runs.
 */
const script = (document.querySelector(`script[src*="${document.currentScript?.getAttribute('src') ?? '/embed'}"]`) ??
  document.currentScript) as HTMLScriptElement;

/** What the editor set on the tag: `data-org` and so on. */
export const settings = script.dataset;

/** The platform is where the script came from. */
export const platform = new URL(script.src).origin;

/** The story form as a page of the platform, in an element's language. */
export const tellLink = (organisation: string, element?: HTMLElement, isPrivate?: boolean) =>
  `${platform}/${isPrivate ? 'help' : 'tell'}/${organisation}?lang=${languageOf(element)}`;

/** What the tag may have, without its `data-`; the fourth group is a language there are words in. */
export const SETTING =
  /^((org|button|accent|doors|isolate)=|lang=((en|cy|pl|ar)\b|$)|place=(bottom-(left|right)|none|)$)/i;

/** The language of an element's words: its own, the tag's, or that of the page around it, where we speak it. */
export const languageOf = (element: HTMLElement = document.body): MountContext['language'] =>
  (SETTING.exec(
    `lang=${element.lang || settings.lang || element.closest<HTMLElement>('[lang]')?.lang}`,
  )?.[4]?.toLowerCase() as MountContext['language'] | undefined) ?? 'en';

/** Not for ever: where the network only stalls, nobody would be told anything. */
const soon = <Value>(asked: Promise<Value>): Promise<Value> =>
  Promise.race([asked, new Promise<never>((_, reject) => setTimeout(reject, 2e4))]);

/** By the address that is asked: no name that every object has is one. */
const looks: MountContext['looks'] = {};

/** Asks for an organisation once a page. Its code is the page's own: nothing in it leads to anywhere but the platform. Whether to ask again where that failed is left to what is loaded later. */
export const look = (
  organisation: string,
  address = `${platform}/v1/organisations/${organisation}`,
): Promise<Response> => (looks[address] ??= soon(fetch(address)));

const file = (name: string) => import(`${platform}/widget/${name}-${__HASH__}.js`);

/**
 * Loads a part's code, and at once what the parts share, instead of one after the other: those of the story, the panel, the
 * rare, the isolated and the notice; the others stand alone.
 */
export const load: Load = async (name) =>
  (await soon(Promise.all([file(name), /^(st|[pirn])/.test(name) && file('story')])))[0];

/** Explains a mistake to the editor in the console, where the code that has the words can be loaded. */
export function advise(mistake: string, ...words: string[]): void {
  load('advice').then(
    (part) => part.advise(mistake, ...words),
    () => {},
  );
}

/** What an element's code is handed in a language: the page's own, where none is said. */
export async function contextIn(language = languageOf()): Promise<MountContext> {
  return { ...{ platform, language, settings, look, looks, load, advise }, ...(await load(`words-${language}`)) };
}

/** What is left where the code cannot be loaded: a plain link to the form as a page of the platform, or words without. */
export function fallback(organisation: string, host?: HTMLElement, isPrivate?: boolean, offline?: string): HTMLElement {
  const element = document.createElement(offline ? 'p' : 'a');
  element.textContent = offline || (isPrivate ? help : tell);
  if (offline) element.role = 'alert';
  else {
    console.warn('Hearback: policy (script-src, connect-src)');
    (element as HTMLAnchorElement).href = tellLink(organisation, host, isPrivate);
  }
  return element;
}
