// A process that imports a register and is killed on the way: while it is read, checked, or in the middle of being imported.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { KyselyPlugin } from 'kysely';
import { openDatabase } from '../database/open-database.ts';
import { importRegister, takeRegister } from '../imports/importing.ts';
import { beginImport } from '../imports/store.ts';
import { largeRegister } from './registers.ts';
import { newId } from './stories.ts';

const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const when = (await text(process.stdin)).trim();
const by = { id: 'somebody', name: 'Somebody' };

/** Ends at once, as a machine without power does. */
async function end(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  await once(process, 'never');
  throw new Error('still there');
}

/** Ends when organisations were added, and before they are changed. */
const cutting: KyselyPlugin = {
  transformQuery({ node }) {
    if (node.kind === 'UpdateQueryNode' && JSON.stringify(node.table).includes('"organisations"')) void end();
    return node;
  },
  transformResult: async ({ result }) => result,
};

const { db } = await openDatabase({ dataFolder, databaseUrl: databaseUrl || undefined });
const id = newId();
const ports = {
  db: when === 'applying' ? db.withPlugin(cutting) : db,
  now: () => new Date(),
  onProgress: ({ doing, done }: { doing: string; done: number }) => {
    if (doing === when && done > 1500) void end();
  },
};
const file = Buffer.from(largeRegister(3000));
await beginImport(db, { id, by, at: new Date().toISOString(), size: file.length });
await takeRegister(
  ports,
  id,
  (async function* () {
    yield file;
  })(),
);
await importRegister(ports, { id, by });
