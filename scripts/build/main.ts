import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PinnedLoader, pinnedTag } from '@hearback/platform';
import { readOptions } from '../options/read-options.ts';
import { build } from './build.ts';

const manifest = resolve(import.meta.dirname, '../../packages/platform/dist/public/embed.json');

const values = readOptions({ force: { type: 'boolean' }, 'no-types': { type: 'boolean' } });

/** The tag for this very version: its hash is known to whoever built it, before any platform serves it. */
function sayPinnedTag(): void {
  if (!existsSync(manifest)) return;
  const loader: PinnedLoader = JSON.parse(readFileSync(manifest, 'utf8'));
  const place = { publicUrl: 'https://feedback.example.org', ods: 'F84003' };
  console.log('The tag for this version, with your address and code in the place of these:');
  console.log(pinnedTag(place, loader));
}

const isBuilt = await build({ force: values.force === true, types: values['no-types'] !== true });
if (isBuilt) sayPinnedTag();
else process.exitCode = 1;
