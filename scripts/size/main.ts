import { build } from '../build/build.ts';
import { readOptions } from '../options/read-options.ts';
import { measureSizes, overBudget, type RouteSize } from './measure-sizes.ts';

const values = readOptions({ json: { type: 'boolean', default: false }, files: { type: 'boolean', default: false } });

const bytes = (count: number) => `${count.toLocaleString('en-GB')} B`;

function row({ name, bytes: loaded, budget, requests, failure }: RouteSize): string {
  if (failure !== undefined) return `${name.padEnd(42)}does not work: ${failure}`;
  const verdict = budget === undefined ? '' : `of ${bytes(budget)}${loaded > budget ? '  over budget' : ''}`;
  const count = `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}`;
  const line = `${name.padEnd(42)}${bytes(loaded).padStart(10)}  ${count.padEnd(13)}${verdict}`.trimEnd();
  if (!values.files) return line;
  return [line, ...requests.map((request) => `  ${request.path.padEnd(40)}${bytes(request.bytes).padStart(10)}`)].join(
    '\n',
  );
}

if (!(await build({ types: false }))) process.exit(1);
const sizes = await measureSizes();
console.log(values.json ? JSON.stringify(sizes, null, 2) : sizes.map(row).join('\n'));
process.exitCode = overBudget(sizes).length === 0 ? 0 : 1;
