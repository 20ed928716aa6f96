import { onTag } from '../advice/own-tag.ts';
import {
  type Colour,
  type Colours,
  type ColourToken,
  contrast,
  hex,
  LEAST,
  mended,
  readColour,
  type TooNear,
  tooNear,
} from './contrast.ts';

/** The launcher has no theme of its own but these, and lies on the page's ground. */
const LAUNCHER: Partial<Record<ColourToken, string>> = {
  accent: 'light-dark(#005e63, #7ed3d1)',
  'on-accent': 'light-dark(#fff, #06201f)',
};
const TOKENS: readonly ColourToken[] = ['paper', 'soft', 'accent', 'on-accent', 'ink', 'quiet', 'edge', 'alarm'];

const BLACK: Colour = [0, 0, 0];

const property = (token: ColourToken) => `--hearback-${token}`;

/** What is hard to read in an element as the page has coloured it, with the mend; `undefined` where nothing is. */
export function contrastAdvice(host: Element): string | undefined {
  const style = getComputedStyle(host);
  const isLauncher = host.localName === 'hearback-launcher';
  // An element that is still far down the page has no colours yet.
  if (!host.shadowRoot || !(isLauncher || style.getPropertyValue('--ink'))) return undefined;
  const set = TOKENS.filter((token) => style.getPropertyValue(property(token)).trim());
  const wrong = set.find((token) => !CSS.supports('color', style.getPropertyValue(property(token)).trim()));
  if (wrong) {
    return notAColour(nameOf(wrong), style.getPropertyValue(property(wrong)).trim());
  }
  for (const scheme of schemesOf(style)) {
    const colours = coloursOf(host.shadowRoot, scheme);
    const near = tooNear(colours).filter(({ text }) => !isLauncher || text === 'on-accent');
    const said = [...group(near, set)].map(([token, pair]) => sentence(token, pair, { colours, scheme }));
    if (said.length > 0) return said.join(' ');
  }
  return undefined;
}

export function notAColour(name: string, value: string): string {
  return `${name} is "${value}", which is not a colour. Write one like #005e63.`;
}

type Scheme = 'light' | 'dark';

/** Those that a visitor may see, whichever the editor has. */
function schemesOf({ colorScheme }: CSSStyleDeclaration): Scheme[] {
  if (!colorScheme.includes('dark')) return ['light'];
  return colorScheme.includes('light') ? ['light', 'dark'] : ['dark'];
}

/** By the colour that the page has set, so that each is spoken of once, by its first pair. */
function group(near: readonly TooNear[], set: readonly ColourToken[]): Map<ColourToken, TooNear> {
  const byToken = new Map<ColourToken, TooNear>();
  for (const pair of near) {
    const token = set.includes(pair.text) && !set.includes(pair.ground) ? pair.text : pair.ground;
    const culprit = set.includes(token) ? token : pair.text;
    if (!byToken.has(culprit)) byToken.set(culprit, pair);
  }
  return byToken;
}

/** The tag's setting where the editor has used it, else the custom property. */
function nameOf(token: ColourToken): string {
  return token === 'accent' && onTag('accent') ? 'data-accent' : property(token);
}

/** 4.49 is not enough, and must not look so. */
const roundedDown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

function sentence(
  token: ColourToken,
  pair: TooNear,
  { colours, scheme }: { colours: Colours; scheme: Scheme },
): string {
  const { text, ground, ratio, least } = pair;
  const other = token === text ? ground : text;
  const better = mended(token, colours);
  const isTooLight = better && contrast(better, BLACK) < contrast(colours[token], BLACK);
  const fault = better ? `too ${isTooLight ? 'light' : 'dark'} for` : 'too near to';
  const role = token === text ? 'the ground it is on' : 'the text on it';
  const need = least === LEAST ? 'to read it' : 'to see the border';
  const mend = better
    ? `Take a ${isTooLight ? 'darker' : 'lighter'} one, such as ${hex(better)}.`
    : `Make ${nameOf(token)} and ${nameOf(other)} differ more, one dark and one light.`;
  const both = better && scheme === 'dark' && hex(better);
  return [
    `${nameOf(token)} (${hex(colours[token])}) is ${fault} ${role}, ${nameOf(other)} (${hex(colours[other])})`,
    scheme === 'dark' ? ', where the page is shown in its dark colours' : '',
    `: the contrast is ${roundedDown(ratio)} : 1, and people need ${least} : 1 ${need}. ${mend}`,
    both ? ` For the dark alone, write light-dark(${hex(colours[token])}, ${both}).` : '',
  ].join('');
}

function coloursOf(root: ShadowRoot, scheme: Scheme): Colours {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  root.append(probe);
  const read = (token: ColourToken, ground?: Colour): Colour => {
    const value = `var(--${token}, var(${property(token)}, ${LAUNCHER[token] ?? 'Canvas'}))`;
    probe.style.color = value;
    // Other spaces, such as oklch, keep their own notation: a mix with nothing puts them into sRGB.
    if (!getComputedStyle(probe).color.startsWith('rgb')) {
      probe.style.color = `color-mix(in srgb, ${value} 100%, transparent 0%)`;
    }
    return readColour(getComputedStyle(probe).color, ground);
  };
  const paper = read('paper');
  const rest = TOKENS.slice(1).map((token) => [token, read(token, paper)] as const);
  probe.remove();
  return { paper, ...Object.fromEntries(rest) } as unknown as Colours;
}
