import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { readOptions, refuseOption } from '../options/read-options.ts';
import { addresses } from './addresses.ts';
import { startDemo } from './demo.ts';

/** Room above it for the practice's page and the mails. */
const HIGHEST_PORT = 65_000;

function readArguments() {
  const values = readOptions({
    port: { type: 'string', default: process.env.PORT || '8080' },
    data: { type: 'string', default: process.env.HEARBACK_DATA || './demo-data' },
    fresh: { type: 'boolean', default: false },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    refuseOption(`--port (or PORT) takes a whole number from 1 to ${HIGHEST_PORT}`);
  }
  // What is not a demo's may be a real platform's data.
  if (values.fresh && existsSync(values.data) && !existsSync(join(values.data, 'demo.json'))) {
    refuseOption(`--fresh throws away a demo alone, and ${values.data} holds none`);
  }
  return { ...values, port };
}

async function main(): Promise<void> {
  const { port, data, fresh } = readArguments();
  if (!(await build({ types: false }))) {
    process.exitCode = 1;
    return;
  }
  if (fresh) await rm(data, { recursive: true, force: true });
  const demo = await startDemo({ port, data });
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
