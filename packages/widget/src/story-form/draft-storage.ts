import { asJson, type Identity } from '@hearback/sdk/outbox';
import type { Answers } from './answers.ts';
import { copyDraft } from './draft-copies.ts';

/** A form in progress, as it is kept. */
export interface KeptDraft<Given = Answers> {
  answers: Given;
  step: string;
  /** Made at the first key: the same draft sent again, from another tab or after a reload, is then the same one. */
  identity?: Identity | undefined;
  /** Until when it may be kept, in milliseconds since 1970; for the visit alone where absent. */
  until?: number | undefined;
  /** When it was written, which tells the newest of two copies. */
  at?: number;
}

/** How a draft is kept: for the visit or a week as the author chose, or for the visit as there is no more room. */
export type Kept = 'visit' | 'week' | 'full';

/** Where a form in progress is kept. */
export interface DraftStorage<Given = Answers> {
  read(): KeptDraft<Given> | undefined;
  /** How it could be kept, if at all. */
  write(draft: KeptDraft<Given>): Kept | undefined;
  /** One that was sent takes with it only what it was sent with: another tab may have written more to it since. */
  clear(isSent?: boolean): void;
  /** Leaves its place to another form of the page. */
  leave(): void;
}

/** The places of the forms on this page: two of the same would else overwrite one another. */
const places = new Set<string>();
/** What the device would not keep, for as long as the page is open. */
const inPage: Record<string, KeptDraft<unknown> | undefined> = {};

/**
 * Keeps drafts for the visit (`sessionStorage`), as the device may be a shared one; on the device (`localStorage`) too where
 * the author asked for that. Where storage is forbidden or full nothing is kept, and the form works all the same. What
 * another tab has written since on the device is not written over: this tab's words get a place beside it. The last is the element that a form stands in, and its attribute that says what it is of.
 */
export function draftStorage<Given = Answers>(
  of: string,
  host: Element,
  now = Date.now,
  [what, attribute]: readonly [element: string, attribute: string] = ['story', 'org'],
): DraftStorage<Given> {
  // In a frame, the page's own id tells which of the frames it is.
  let key = `hearback:draft:${what}:${of}${document.documentElement.id}`;
  // By its order in the page, as after a reload the one that is near enough to begin first may be another one.
  let before = [...document.querySelectorAll(`hearback-${what}[${attribute}="${of}"]`)].indexOf(host);
  while (before-- > 0) key += '+';
  while (places.has(key)) key += '+';
  places.add(key);
  /** Where on the device this form's words are, and what it last read or wrote there. */
  let name = '';
  let last = '';

  const leaveDevice = (isAsItWas = true) => {
    if (name && (!isAsItWas || textIn(device, name) === last)) remove(device, name);
    name = '';
  };
  const readFrom = (place: () => Storage, at: string): KeptDraft<Given> | undefined => {
    const kept: KeptDraft<Given> | undefined = attempt(() => JSON.parse(textIn(place, at)));
    const isOver = !(Number(kept?.until ?? (place === visit && Infinity)) > now());
    return kept && isOver ? remove(place, at) : kept;
  };
  const writeToDevice = (text: string) => {
    let at = name || key;
    while (!['', name && last].includes(textIn(device, at))) at += '*';
    const isWritten = write(device, at, text);
    if (isWritten) [name, last] = [at, text];
    return isWritten;
  };
  return {
    leave: () => void places.delete(key),
    clear(isSent = false) {
      inPage[key] = undefined;
      remove(visit, key);
      leaveDevice(isSent);
    },
    read() {
      const own = (inPage[key] as KeptDraft<Given> | undefined) ?? readFrom(visit, key);
      const text = textIn(visit, key);
      const names = attempt(() => Object.keys(device()))?.filter((one) => one.replace(/\*+$/, '') === key) ?? [];
      const kept = names.sort().find((one) => readFrom(device, one) && (!own || textIn(device, one) === text));
      name = kept ?? '';
      last = textIn(device, name);
      return own ?? (name ? readFrom(device, name) : undefined);
    },
    write(draft) {
      const text = asJson({ ...draft, at: now() });
      if (!draft.until) leaveDevice();
      const isOnDevice = !!draft.until && writeToDevice(text);
      const isInVisit = write(visit, key, text);
      // What it held before would be taken for the newest.
      if (isOnDevice && !isInVisit) remove(visit, key);
      inPage[key] = isOnDevice || isInVisit ? undefined : (draft as KeptDraft<unknown>);
      if (isOnDevice) return 'week';
      return isInVisit ? (draft.until ? 'full' : 'visit') : undefined;
    },
  };
}

// Functions, as even to name them throws where they are forbidden.
const visit = () => sessionStorage;
const device = () => localStorage;

const textIn = (place: () => Storage, at: string) => attempt(() => place().getItem(at)) ?? '';
const write = (place: () => Storage, at: string, text: string) => {
  const isWritten = !!attempt(() => [place().setItem(at, text)]);
  if (isWritten && place === device) copyDraft(at, text);
  return isWritten;
};
const remove = (place: () => Storage, at: string): undefined => {
  if (place === device) copyDraft(at);
  attempt(() => place().removeItem(at));
};

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
