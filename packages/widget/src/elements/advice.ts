import { leadOn } from '../advice/lead-on.ts';
import { misspeltElements } from '../advice/misspelt-elements.ts';
import { BARE, bareOrganisation, laterOrganisation, onTag } from '../advice/own-tag.ts';
import { contrastAdvice, notAColour } from '../contrast/contrast-advice.ts';

/** What this file hands out: it is loaded by embed.js when there is a mistake to explain. */
export interface AdviceModule {
  advise(mistake: string, ...words: string[]): void;
}

const SETTINGS = ['org', 'lang', 'button', 'place', 'accent', 'doors', 'isolate'];
const ATTRIBUTES = ['org', 'survey', 'lang', 'limit', 'doors', 'isolate'];
const DOORS = ['story', 'help', 'complaint', 'survey', 'stories'];

const PLACES = ['bottom-right', 'bottom-left', 'none'];
/** With the names that an editor may write instead of the code. */
const LANGUAGES = [
  ['en', 'english'],
  ['cy', 'welsh', 'cymraeg'],
  ['pl', 'polish', 'polski'],
  ['ar', 'arabic'],
] as const;
/** As `languageOf` finds it. */
const SPOKEN = /^((en|cy|pl|ar)\b|$)/i;

const NAMES = ['story', 'stories', 'panel', 'changes', 'survey', 'enquiry'];
const ELEMENTS =
  'hearback-launcher,hearback-dialog,hearback-panel,hearback-story,hearback-stories,hearback-changes,hearback-survey,hearback-enquiry,hearback-notice,hearback-notices';

/** What editors call them. */
const MEANT: Record<string, string> = {
  ods: 'org',
  code: 'org',
  id: 'org',
  colour: 'accent',
  color: 'accent',
  language: 'lang',
  locale: 'lang',
  label: 'button',
  text: 'button',
  position: 'place',
  iframe: 'isolate',
  frame: 'isolate',
  count: 'limit',
  max: 'limit',
  door: 'doors',
  complain: 'complaint',
  reviews: 'stories',
};

/** Of the page's builder, cache or consent banner, which mark all script tags with theirs. */
const OTHERS_SETTING = /^(cf|rocket|gtm|cookie|consent|category|usercentrics|nscript|turbo|no[A-Z]|src|type|id$|wp)/;
/** Of the page's framework, or HTML's own. */
const OTHERS_ATTRIBUTE =
  /[^a-z]|^(title|dir|hidden|slot|part|role|inert|tabindex|translate|nonce|spellcheck|accesskey|popover|is|key|on.*|item.*|x)$/;

/** How many letters must be put in, taken out or changed to come from one word to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, wanted] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const other = MEANT[word];
  if (other && known.includes(other)) return other;
  const letters = [...word].sort().join('');
  return known.find(
    (one) =>
      (one.length > 2 && word.startsWith(one)) ||
      [...one].sort().join('') === letters ||
      distance(word, one) <= (one.length > 4 ? 2 : 1),
  );
}

const meant = (word: string, known: readonly string[], prefix = '') => {
  const near = nearest(word, known);
  return near ? `Did you mean ${prefix}${near}?` : `It may have ${known.map((one) => prefix + one).join(', ')}.`;
};

/** `data-organisationCode` is kept as the browser has it: `organisationCode`. */
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function settingAdvice(name: string): string | undefined {
  if (name === 'lang') return languageAdvice(onTag(name), 'data-lang');
  if (name === 'place') return placeAdvice(onTag(name));
  if (name === 'isolate') return 'data-isolate="false" isolates all the same. Take it out of the tag to end that.';
  if (OTHERS_SETTING.test(name)) return undefined;
  const word = name.toLowerCase();
  if (word === 'limit') return 'data-limit does nothing on the script tag. Write limit="3" on <hearback-stories>.';
  return `the script tag does not know data-${dashed(name)}. ${meant(word, SETTINGS, 'data-')}`;
}

/** Of a language that there are no words in; `attribute` is where it was written. */
function languageAdvice(value: string, attribute: string, where = ''): string {
  const word = value.toLowerCase();
  const [main = '', country = ''] = word.split(/[_\s]/);
  const [code] = LANGUAGES.find((language) => language.some((one) => one === word || one === main)) ?? [];
  const known = LANGUAGES.map(([code, name]) => `${code} (${name[0]?.toUpperCase()}${name.slice(1)})`);
  const ways = code === main && country ? [`${code}-${country.toUpperCase()}`, code] : [code];
  const mend = code
    ? `Write ${ways.map((way) => `${attribute}="${way}"`).join(' or ')}.`
    : 'Until one of these is written, they are English.';
  return `${attribute}${where} is "${value}", and the words are in ${listed(known)}. ${mend}`;
}

function placeAdvice(value: string): string {
  const near = nearest(value.toLowerCase(), PLACES);
  return `data-place is "${value}". ${near ? `Did you mean ${near}?` : `It may be ${PLACES.join(', ')}.`}`;
}

function attributeAdvice(element: string, name: string, value: string): string | undefined {
  if (name === 'lang') return SPOKEN.test(value) ? undefined : languageAdvice(value, name, ` on <${element}>`);
  const near = nearest(name, ATTRIBUTES);
  if (!near && OTHERS_ATTRIBUTE.test(name)) return undefined;
  const setting = near ? undefined : nearest(name, SETTINGS);
  const mend = setting ? `Write data-${setting} on the script tag instead.` : meant(name, ATTRIBUTES);
  return `<${element}> does not know "${name}". ${mend}`;
}

function codeAdvice(code: string): string {
  const written = code.trim();
  if (!written) {
    return 'there is no organisation code. Write your ODS code as org="…" on the element, or as data-org="…" on the script tag.';
  }
  const tidy = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const mend =
    tidy === code
      ? 'Check it for a slip of the keys, or ask whoever runs your platform to add your organisation.'
      : `ODS codes are capital letters and digits with no spaces: did you mean "${tidy}"?`;
  return `the platform knows no organisation with the code "${code}". ${mend}`;
}

/** What is said of an accent colour that is none, and so was set nowhere. */
function tagAccentAdvice(): string | undefined {
  const accent = onTag('accent');
  if (!accent) return undefined;
  if (!CSS.supports('color', accent)) return notAColour('data-accent', accent);
  const launcher = document.querySelector('hearback-launcher');
  if (!launcher || getComputedStyle(launcher).getPropertyValue('--hearback-accent')) return undefined;
  return `data-accent is "${accent}", which this page sets nowhere for its body. Write a colour like #005e63 instead.`;
}

/** What to say to the editor of the page, in plain words with the mend. */
const advice: Record<string, (...words: string[]) => string | undefined> = {
  setting: (name = '') => settingAdvice(name),
  attribute: (element = '', name = '', value = '') => attributeAdvice(element, name, value),
  isolate: (element) =>
    `isolate="false" on <${element}> isolates all the same. Take isolate out of the element to end that.`,
  limit: (element, written, shown) =>
    `limit is "${written}" on <${element}>. Write a whole number from 1 to 100: until then, it is ${shown}.`,
  unknown: (code = '') => codeAdvice(code),
  'unknown-survey': (id) =>
    `the platform knows no survey "${id}", or it was never opened. Copy its id from the workspace once it is open.`,
  misspelt: () => misspeltElements().map(elementAdvice)[0],
  second: (code) =>
    `a second script tag says data-org="${code}", and only the first one counts. For that organisation put <hearback-panel org="${code}"></hearback-panel> where it should be.`,
  later: (code) =>
    `only the first script tag counts, and data-org="${code}" is on a later one, so there is no button. Take the first tag out, or write data-org="${code}" on it.`,
  door: (word = '') => doorAdvice(word),
  bare: (name = '') => `the script tag does not know ${name}. Write data-org instead.`,
  policy: (platform) =>
    `this page's content security policy keeps Hearback from ${platform}, so people see a link instead: add ${platform} to its connect-src.`,
  picture: (platform) =>
    navigator.onLine
      ? `a picture did not load, so people see a link instead. Where the page has a content security policy, add ${platform} to its img-src.`
      : undefined,
  theme: () => tagAccentAdvice() ?? [...document.querySelectorAll(ELEMENTS)].map(contrastAdvice).find(Boolean),
};

const elementAdvice = (name: string) =>
  `there is no element <${name}>. ${meant(name.slice('hearback-'.length), NAMES, 'hearback-')}`;

function doorAdvice(word: string): string {
  if (DOORS.includes(word)) {
    return `the door "${word}" is not open at this organisation. Open it in the workspace, or take it out of doors.`;
  }
  const near = nearest(word.toLowerCase(), DOORS);
  const mend = near ? `Did you mean ${near}?` : `The doors are ${listed(DOORS)}.`;
  return `there is no door "${word}". ${mend}`;
}

const listed = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const said = new Set<string>();

/** How long a page's own scripts may take to put an element in. */
const EMPTY_FOR_MS = 5000;

/** Not a warning, as a page may open the dialog by a script of its own. */
function explainNothing(): void {
  if (document.querySelector(ELEMENTS)) return;
  leadOn((name) => BARE.test(name) || (/^data-/.test(name) && nearest(name.slice(5), SETTINGS) === 'org'));
  if (said.size > 0) return;
  if (misspeltElements().length > 0) {
    advise('misspelt');
    return;
  }
  const later = laterOrganisation();
  if (later) {
    advise('later', later);
    return;
  }
  const bare = bareOrganisation();
  if (bare) {
    advise('bare', bare);
    return;
  }
  if (document.querySelector('a[data-hearback]')) {
    say(
      'the script tag does not say whose the button is, so the link with data-hearback stays a plain link. Write data-org="…" with your ODS code on the script tag.',
    );
    return;
  }
  // biome-ignore lint/suspicious/noConsole: that is where editors look
  console.info(
    'Hearback: nothing of Hearback is on this page. For a button write data-org="…" with your ODS code on the script tag; for a form in the page put <hearback-story org="…"></hearback-story> where it should be.',
  );
}

/** What may have kept people from the form where it is not that an organisation has named other websites for its tag. */
const awayAdvice: Record<string, (platform: string) => string> = {
  away: (platform) =>
    `${platform} did not answer, so people see a link instead of the form. Where the page has a content security policy, add ${platform} to its connect-src.`,
  frame: (platform) =>
    `the frame for isolate did not load, so people see a link instead. Where the page has a content security policy, add ${platform} to its frame-src.`,
};

/** The platform was away, or an organisation has named the websites of its tag and this is none of them. */
async function explainAway(mistake: string, platform: string): Promise<void> {
  const codes = new Set([...document.querySelectorAll(ELEMENTS)].map((one) => one.getAttribute('org') ?? onTag('org')));
  for (const code of codes) {
    const answer = await fetch(`${platform}/v1/organisations/${encodeURIComponent(code)}`).catch(() => undefined);
    if (answer?.status !== 403) continue;
    say(
      `the tag of ${code} may not run on ${location.origin}, so people see a link instead of the form. Add this website to the organisation's settings in the workspace.`,
    );
    return;
  }
  say(awayAdvice[mistake]?.(platform));
}

/** Explains a mistake in the console, once. */
export function advise(mistake: string, ...words: string[]): void {
  if (mistake === 'nothing') setTimeout(explainNothing, EMPTY_FOR_MS);
  if (awayAdvice[mistake]) void explainAway(mistake, words[0] ?? '');
  say(advice[mistake]?.(...words));
}

function say(text: string | undefined): void {
  if (!text || said.has(text)) return;
  said.add(text);
  console.warn(`Hearback: ${text}`);
}
