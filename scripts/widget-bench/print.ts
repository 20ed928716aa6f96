import { runWidgetBench } from './run.ts';
import { tablesOf } from './table.ts';

/** `npm run bench -- widget`: fails only where our own form could not be measured, as all else is set against it. */
export async function benchWidget(rounds: number, isJson: boolean): Promise<void> {
  const results = await runWidgetBench({ rounds, tell: (line) => console.error(line) });
  console.log(isJson ? JSON.stringify(results, null, 2) : `\n${tablesOf(results)}`);
  if (results[0]?.median === undefined) process.exitCode = 1;
}
