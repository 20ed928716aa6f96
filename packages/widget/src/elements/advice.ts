import { contrastProblem } from '../contrast/contrast.ts';

/** What this file hands out: it is loaded by embed.js when there is a mistake to explain. */
export interface AdviceModule {
  advise(mistake: string, ...words: string[]): void;
}

const SETTINGS = ['org', 'lang', 'button', 'place', 'accent', 'doors', 'isolate'];
const ATTRIBUTES = ['org', 'lang', 'limit', 'doors', 'isolate'];

const ELEMENTS = 'hearback-launcher,hearback-dialog,hearback-panel,hearback-story,hearback-stories';

const nearest = (word: string, known: readonly string[]) =>
  known.find((one) => one.startsWith(word.slice(0, 2)) || [...one].sort().join('') === [...word].sort().join(''));

const meant = (word: string, known: readonly string[], prefix = '') => {
  const near = nearest(word, known);
  return near ? `Did you mean ${prefix}${near}?` : `It may have ${known.map((one) => prefix + one).join(', ')}.`;
};

/** What to say to the editor of the page, in plain words with the mend. */
const advice: Record<string, (...words: string[]) => string | undefined> = {
  setting: (name = '') => `the tag does not know data-${name}. ${meant(name, SETTINGS, 'data-')}`,
  attribute: (element, name = '') => `<${element}> does not know "${name}". ${meant(name, ATTRIBUTES)}`,
  unknown: (ods) =>
    ods
      ? `the platform knows no organisation with the code "${ods}". ODS codes have capital letters and digits, such as F84003. Check the tag, or ask whoever runs your platform to add it.`
      : 'there is no organisation code. Write org="…" on the element, or data-org="…" on the script tag, with your ODS code.',
  door: (word) => `there is no door "${word}". The doors are story, help, complaint, survey and stories.`,
  frame: (platform) =>
    `the frame for isolate did not load. Where the page has a content security policy, add ${platform} to its frame-src.`,
  theme: () => [...document.querySelectorAll(ELEMENTS)].map(contrastProblem).find(Boolean),
};

const said = new Set<string>();

/** Explains a mistake in the console, once. */
export function advise(mistake: string, ...words: string[]): void {
  const text = advice[mistake]?.(...words);
  if (!text || said.has(text)) return;
  said.add(text);
  console.warn(`Hearback: ${text}`);
}
