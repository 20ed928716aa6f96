import type { OpenDatabase } from '../database/open-database.ts';
import { pinnedLoader } from '../pages/assets.ts';
import { newestTag, pinnedTag } from '../tag/tags.ts';
import type { Given } from './options.ts';
import { codeIn, mustExist } from './organisations.ts';

/** `tag`: what a web editor pastes, for the newest version and for this one. */
export async function printTags({ db }: OpenDatabase, publicUrl: string, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  await mustExist(db, ods);
  const place = { publicUrl, ods };
  const loader = pinnedLoader();
  return [
    'Always the newest version:',
    newestTag(place),
    '',
    loader ? 'This version and no other:' : 'There is no version to name before the first build.',
    ...(loader ? [pinnedTag(place, loader)] : []),
    '',
    `More that can be set: ${publicUrl}/tag/${ods}`,
  ].join('\n');
}
