import { device, mark, marksIn, visit } from './outbox-mark.ts';

/** The link to the private page of a story's author, as a mark; it can be had once only. */
export const linkMark = (id: string, platform: string, link: string) => `${id}|${platform}|${link}`;

/** In place of a link where answers to a survey went: nobody can follow those. */
export const ANSWERS = 'answers';

/** Behind a link in its mark: it leads to the private page of a request for help. */
export const ENQUIRY = '|enquiry';

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
  const links = [device, visit].flatMap(marksIn).map((one) => one.split('|'));
  return links.flatMap(([id, from, link, kind]) =>
    id && link && from === platform ? [{ id, link, isEnquiry: !!kind }] : [],
  );
}

const linksOf = (id: string, place: () => Storage) => marksIn(place).filter((one) => one.startsWith(`${id}|`));
