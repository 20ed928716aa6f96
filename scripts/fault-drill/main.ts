import { build } from '../build/build.ts';
import { readOptions } from '../options/read-options.ts';
import { type DrillResult, drill } from './drill.ts';

const values = readOptions({
  rounds: { type: 'string', default: '20' },
  engine: { type: 'string' },
  json: { type: 'boolean', default: false },
});
const engines = (['SQLite', 'PostgreSQL'] as const).filter(
  (name) => values.engine === undefined || name.toLowerCase().startsWith(values.engine.slice(0, 6)),
);

function report(result: DrillResult): string {
  const { engine, rounds, acknowledged, lost, doubled, torn, changedReceipts, sentAgain } = result;
  return (
    `${engine}: killed ${rounds} times, ${acknowledged} stories acknowledged, ${lost} lost, ${doubled} doubled, ` +
    `${torn} torn, ${changedReceipts} receipts changed; ${sentAgain} whose answer was lost were sent again`
  );
}

if (!(await build({ types: false }))) process.exit(1);
const results: DrillResult[] = [];
for (const engine of engines) {
  const result = await drill(engine, Number(values.rounds), (done, acknowledged) => {
    if (!values.json && done % 5 === 0) console.log(`  ${engine}: round ${done}, ${acknowledged} acknowledged so far`);
  });
  results.push(result);
  if (!values.json) console.log(report(result));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
const isClean = results.every(
  ({ lost, doubled, torn, changedReceipts }) => lost + doubled + torn + changedReceipts === 0,
);
process.exitCode = isClean ? 0 : 1;
