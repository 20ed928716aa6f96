import { runWidgetBench } from './run.ts';
import { tablesOf } from './table.ts';

/** `npm run bench -- widget` */
export async function benchWidget(rounds: number, isJson: boolean): Promise<void> {
  const results = await runWidgetBench({ rounds, tell: (line) => console.error(line) });
  console.log(isJson ? JSON.stringify(results, null, 2) : `\n${tablesOf(results)}`);
}
