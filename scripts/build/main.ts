import { readOptions } from '../options/read-options.ts';
import { build } from './build.ts';

const values = readOptions({ force: { type: 'boolean' }, 'no-types': { type: 'boolean' } });

process.exitCode = (await build({ force: values.force === true, types: values['no-types'] !== true })) ? 0 : 1;
