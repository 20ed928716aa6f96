// A process of its own that commits the stories given on standard input, one batch after the other, and prints the
// outcomes: for tests of several processes on one database.
import { text } from 'node:stream/consumers';
import { openDatabase } from '../database/open-database.ts';
import { commitStories } from '../stories/intake.ts';
import type { AcceptedStory } from '../stories/submission.ts';

const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const batches: AcceptedStory[][] = JSON.parse(await text(process.stdin));
const { db } = await openDatabase({ dataFolder, databaseUrl: databaseUrl || undefined });
const outcomes: string[] = [];
for (const batch of batches) {
  const intakes = await commitStories({ db, now: () => new Date() }, batch);
  outcomes.push(...intakes.map(({ outcome }) => outcome));
}
await db.destroy();
process.stdout.write(JSON.stringify(outcomes));
