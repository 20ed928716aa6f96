import { parseArgs } from 'node:util';
import { build } from './build.ts';

const { values } = parseArgs({ options: { force: { type: 'boolean' }, 'no-types': { type: 'boolean' } } });

process.exitCode = (await build({ force: values.force === true, types: values['no-types'] !== true })) ? 0 : 1;
