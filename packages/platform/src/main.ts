import closeWithGrace from 'close-with-grace';
import { runCommand } from './command-line/command-line.ts';
import { BadConfiguration, readConfig } from './config.ts';
import { openLog } from './logs.ts';
import { startPlatform } from './platform.ts';
import { explained, refuseOldNode } from './start-trouble.ts';
import { giveBackStartUpMemory } from './start-up-memory.ts';

const STOP_WITHIN_MS = 10_000;
const SETTLED_MS = 1000;

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const platform = await startPlatform(config, log).catch((error: unknown) => {
    throw explained(error, config);
  });
  closeWithGrace({ delay: STOP_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err) log.error({ err: { message: err.message, stack: err.stack } }, 'stopping after an error');
    await platform.stop();
  });
  log.info({ address: platform.address, publicUrl: config.publicUrl }, 'listening');
  setTimeout(giveBackStartUpMemory, SETTLED_MS).unref();
}

try {
  refuseOldNode();
  const [command, ...rest] = process.argv.slice(2);
  if (command === undefined || command === 'serve') await serve();
  else process.exitCode = await runCommand([command, ...rest]);
} catch (error) {
  if (!(error instanceof BadConfiguration)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
