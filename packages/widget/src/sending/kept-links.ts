import { asJson } from '@hearback/sdk/outbox';
import { device, mark, visit } from './outbox-mark.ts';

const LINKS = 'hearback:links';

/** The link to an author's private page, which can be had once only. */
export interface KeptLink {
  /** The story's. */
  id: string;
  platform: string;
  link: string;
}

/** Keeps a link on the device until it was seen; for the visit alone where a form that somebody looks at shows it. */
export function keepLink(link: KeptLink, isShown: boolean): void {
  const place = isShown && !document.hidden ? visit : device;
  write(place, [...others(place, link.id), link]);
}

/** From now on it is kept for the visit alone: the device may be a shared one. */
export function linkSeen(id: string): void {
  const seen = read(device).find((link) => link.id === id);
  if (!seen) return;
  write(visit, [...others(visit, id), seen]);
  write(device, others(device, id));
}

export function forgetLink(id: string): void {
  for (const place of [device, visit]) write(place, others(place, id));
}

/** Those to be shown again: not seen yet, or seen in this visit. */
export function linksFor(platform: string): KeptLink[] {
  return [device, visit].flatMap(read).filter((link) => link.platform === platform);
}

const others = (place: () => Storage, id: string) => read(place).filter((link) => link.id !== id);

function read(place: () => Storage): KeptLink[] {
  try {
    return JSON.parse(place().getItem(LINKS) ?? '[]');
  } catch {
    return [];
  }
}

function write(place: () => Storage, links: readonly KeptLink[]): void {
  try {
    if (links.length > 0) place().setItem(LINKS, asJson(links));
    else place().removeItem(LINKS);
    mark('link', links.length > 0, place);
  } catch {
    // The link is shown all the same, where it has just come.
  }
}
