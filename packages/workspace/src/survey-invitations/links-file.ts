import { csvOf } from '@hearback/contract/csv';
import { made } from './reach.messages.ts';

/** Links as a file for whoever sends them, each beside the phone number it is for where one was given. */
export function linksFile(links: readonly string[], phones: readonly (string | undefined)[]): string {
  const rows = links.map((link, place) => [phones[place] ?? '', link]);
  return csvOf([made.heads, ...rows]);
}
