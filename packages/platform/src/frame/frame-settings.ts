import { Door, Given, Id, parseBody, WrittenOds } from '@hearback/contract';

/** The elements that can stand in a frame. */
export const FRAMED = ['story', 'panel', 'stories', 'changes', 'survey', 'enquiry', 'notices'] as const;
export type Framed = (typeof FRAMED)[number];

/** What may be asked of a frame. Everything else that stands in its address is left out of the page. */
export interface FrameSettings {
  org: string | undefined;
  /** The id of a survey. */
  survey: string | undefined;
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
  /** Names of doors with spaces between, in the order they were asked for. */
  doors: string | undefined;
  limit: string | undefined;
  /** What the element stands in, which changes how it looks and begins. */
  within: string | undefined;
  /** Which of its organisation's forms on the page it is, where another one came before it. */
  place: string | undefined;
  scheme: string;
  /** What a survey brings along, by the names of the element's attributes: `data-tag`. */
  brought: Record<string, string> | undefined;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];
// A frame whose scheme is not that of the page around it gets an opaque ground.
const SCHEMES = ['light', 'dark', 'light dark', 'dark light', 'only light', 'only dark', 'normal'];
const LIMIT = /^([1-9]\d?|100)$/;
const PLACE = /^[1-9]\d?$/;

/** Reads a frame's settings from its address. A value of the wrong shape counts as none: the element says what it lacks. */
export function readFrameSettings(query: Record<string, unknown>): FrameSettings {
  const lang = matching(query.lang, (text) => LANGUAGE.test(text));
  return {
    org: codeIn(query.org),
    survey: matching(query.survey, (text) => parseBody(Id, text).ok),
    lang,
    dir: directionOf(query.dir, lang),
    doors: doorsIn(query.doors),
    limit: matching(query.limit, (text) => LIMIT.test(text)),
    within: matching(query.within, (text) => text === 'dialog' || text === 'panel'),
    place: matching(query.place, (text) => PLACE.test(text)),
    scheme: matching(query.scheme, (text) => SCHEMES.includes(text)) ?? 'light',
    brought: broughtIn(query),
  };
}

function codeIn(written: unknown): string | undefined {
  const code = parseBody(WrittenOds, written);
  return code.ok ? code.value : undefined;
}

const BROUGHT = 'data-';
/** A survey has no more hidden fields, and names a service beside them. */
const MOST_BROUGHT = 21;

function broughtIn(query: Record<string, unknown>): Record<string, string> | undefined {
  const asked = Object.entries(query).filter(([name, value]) => {
    if (!name.startsWith(BROUGHT) || typeof value !== 'string' || value === '') return false;
    return parseBody(Given, { [name.slice(BROUGHT.length)]: value }).ok;
  });
  if (asked.length === 0) return undefined;
  return Object.fromEntries(asked.slice(0, MOST_BROUGHT)) as Record<string, string>;
}

function matching(value: unknown, isGood: (text: string) => boolean): string | undefined {
  return typeof value === 'string' && isGood(value) ? value : undefined;
}

/** Which way a page reads: as it was asked, else as its language does. */
export function directionOf(asked: unknown, lang = 'en'): 'ltr' | 'rtl' {
  if (asked === 'ltr' || asked === 'rtl') return asked;
  const [language = ''] = lang.toLowerCase().split('-');
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

function doorsIn(asked: unknown): string | undefined {
  if (typeof asked !== 'string') return undefined;
  const words = new Set(asked.split(/[\s,]+/));
  return [...words].filter((word) => parseBody(Door, word).ok).join(' ') || undefined;
}
