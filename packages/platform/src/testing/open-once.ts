// A process of its own that opens the database and ends, for tests of several starting at once.
import { openDatabase } from '../database/open-database.ts';

const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const { db } = await openDatabase({ dataFolder, databaseUrl: databaseUrl || undefined });
await db.destroy();
