import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';
import { addresses } from './addresses.ts';
import { startDemo } from './demo.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    data: { type: 'string', default: './data' },
    fresh: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (!(await build({ types: false }))) {
    process.exitCode = 1;
    return;
  }
  if (values.fresh) await rm(values.data, { recursive: true, force: true });
  const demo = await startDemo({ port: Number(values.port), data: values.data });
  console.log(addresses(demo));

  let isStopping = false;
  const stop = async () => {
    // A terminal and npm may both pass on the same Ctrl-C.
    if (isStopping) return;
    isStopping = true;
    console.log('\nStopping.');
    await demo.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const code = await demo.platform.exited;
  if (isStopping) return;
  console.error('The platform stopped by itself. Its last words are above.');
  process.exit(code ?? 1);
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
