import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { BadLine, ImportCounts } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import type { OpenDatabase } from '../database/open-database.ts';
import { BadFile } from '../imports/bad-file.ts';
import type { ImportPorts } from '../imports/checking.ts';
import { importRegister, takeRegister } from '../imports/importing.ts';
import { badLines, beginImport, forgetImport } from '../imports/store.ts';
import { instant } from '../time/clock.ts';
import { type Given, Misunderstood, NotDone } from './options.ts';
import { COMMAND_LINE } from './staff.ts';

/** How many bad lines are said; the rest are counted. */
const SAID = 50;

/** `organisations import`: a register from a CSV file, all of it or nothing. */
export async function importFile({ db }: OpenDatabase, given: Given): Promise<string> {
  const { file } = given;
  const size = await sizeOf(file);
  const id = uuidv7();
  const now = () => new Date();
  const ports: ImportPorts = { db, now, onProgress: progressOn(process.stderr) };
  await beginImport(db, { id, by: COMMAND_LINE, at: instant(now()), size });
  const counts = await takeRegister(ports, id, createReadStream(file)).catch((error: unknown) => {
    throw error instanceof BadFile ? new NotDone(`${file}: ${error.message}`) : error;
  });
  const words = inWords(counts);
  if (counts.bad > 0) {
    const found = await badLines(db, id, { after: 0, limit: SAID });
    await forgetImport(db, id);
    throw new NotDone(`${found.map(lineInWords).join('\n')}${more(counts.bad - found.length)}\n${words} ${NOTHING}`);
  }
  if (given.has('dry-run')) {
    await forgetImport(db, id);
    return `${words} Without --dry-run it is imported.`;
  }
  if ((await importRegister(ports, { id, by: COMMAND_LINE })) === 'done') return `${words} It is imported.`;
  await forgetImport(db, id);
  throw new NotDone(`Organisations were changed meanwhile. ${NOTHING} Run it again.`);
}

const NOTHING = 'Nothing is imported.';

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return found.size;
  throw new Misunderstood(`There is no file ${file}.`);
}

function inWords({ added, addedClosed, changed, closed, unchanged, bad }: ImportCounts): string {
  const ofThem = addedClosed ? `, ${addedClosed} of them closed already` : '';
  const lines = [`${added} added${ofThem}`, `${changed} changed`, `${closed} closed`, `${unchanged} unchanged`];
  return `${lines.join(', ')}${bad > 0 ? `, ${bad} bad` : ''}.`;
}

function lineInWords({ line, mistakes }: BadLine): string {
  return mistakes.map(({ column, detail }) => `Line ${line}${column ? `, ${column}` : ''}: ${detail}`).join('\n');
}

function more(count: number): string {
  return count > 0 ? `\n… and ${count} bad lines more.` : '';
}

/** Says how far it is: on a terminal in one line, elsewhere at each tenth. */
function progressOn(output: NodeJS.WriteStream): NonNullable<ImportPorts['onProgress']> {
  let said = '';
  return ({ doing, done, of }) => {
    const tenth = of ? `${Math.floor((done / of) * 10)}0 %` : '';
    const words = doing === 'reading' ? `Reading ${tenth}` : `Checking line ${done.toLocaleString('en-GB')}`;
    if (words === said) return;
    said = words;
    output.write(output.isTTY ? `\r\u001B[K${words}` : `${words}\n`);
  };
}
