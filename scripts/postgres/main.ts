import { readOptions } from '../options/read-options.ts';
import { startPostgres } from './start-postgres.ts';

const values = readOptions({ durable: { type: 'boolean', default: false } });
const postgres = await startPostgres(values);
console.log(`DATABASE_URL=${postgres.url}`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await postgres.stop();
    process.exit();
  });
}
