import { device, mark, marksIn, visit } from './outbox-mark.ts';

/** The link to the private page of a story's author, as a mark; it can be had once only. */
export const linkMark = (id: string, platform: string, link: string) => `${id}|${platform}|${link}`;

/** In place of a link where answers to a survey went: nobody can follow those. */
export const ANSWERS = 'answers';

const kindMark = (id: string) => `${id}|enquiry`;

/**
 * Says beside the link to a private page that it is of a request for help; it is seen, and forgotten, with that link. `isShown`:
 * a form has shown the link to somebody who looks.
 */
export function markEnquiry(id: string, isShown: boolean): void {
  const kind = kindMark(id);
  mark(kind, true);
  if (!isShown) return;
  mark(kind, true, visit);
  setTimeout(mark, 3000, kind);
}

/** From now on it is kept for the visit alone: the device may be a shared one. */
export function linkSeen(id: string): void {
  for (const link of linksOf(id, device)) {
    mark(link, true, visit);
    mark(link, false);
  }
}

export function forgetLink(id: string): void {
  for (const place of [device, visit]) for (const link of linksOf(id, place)) mark(link, false, place);
}

/** Those to be shown again: not seen yet, or seen in this visit. */
export function linksFor(platform: string): { id: string; link: string; isEnquiry: boolean }[] {
  const marks = [device, visit].flatMap(marksIn);
  const links = marks.map((one) => one.split('|'));
  return links.flatMap(([id, from, link]) =>
    id && link && from === platform ? [{ id, link, isEnquiry: marks.includes(kindMark(id)) }] : [],
  );
}

const linksOf = (id: string, place: () => Storage) => marksIn(place).filter((one) => one.startsWith(`${id}|`));
