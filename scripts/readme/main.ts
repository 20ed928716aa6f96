import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { files, readme, withBlocks } from './blocks.ts';

for (const file of files) writeFileSync(resolve(import.meta.dirname, '../..', file), withBlocks(readme(file)));
