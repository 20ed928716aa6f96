import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readme, withBlocks } from './blocks.ts';

writeFileSync(resolve(import.meta.dirname, '../../README.md'), withBlocks(readme()));
