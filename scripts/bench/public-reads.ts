import { setTimeout as wait } from 'node:timers/promises';
import { startStage } from '../stage/stage.ts';
import { readAddress, type Throughput } from './load.ts';

const READERS = 32;
const ORGANISATION = 'F84003';
/** After its start the platform gives memory back. */
const SETTLED_MS = 3000;
/** V8 gives back what it does not need some seconds after the last call. */
const QUIET_MS = 25_000;
const HELLO = '/health/live';

/** What the public reads, against the same server's constant answer in the same run. */
export interface ReadBench {
  path: string;
  throughput: Throughput;
  /** By the constant answer's answers a second. */
  ratio: number;
}

/** All that is measured of public reading. */
export interface PublicReads {
  hello: Throughput;
  reads: ReadBench[];
  /** Memory of the platform's process in MB: before anybody read, after all these loads, and when it was quiet again. */
  memory: { atRest: number; afterLoads: number; quietAgain: number };
}

async function memoryOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
  return Math.round(bytes / 1_000_000);
}

/** Measures public lists and pages on the demo's data. */
export async function benchPublicReads(seconds: number): Promise<PublicReads> {
  const stage = await startStage();
  try {
    const { url } = stage.platform;
    const response = await fetch(`${url}/v1/stories?organisation=${ORGANISATION}&limit=1`);
    const { items } = await response.json();
    const paths = [
      `/v1/stories?organisation=${ORGANISATION}&limit=20`,
      `/v1/organisations/${ORGANISATION}`,
      `/o/${ORGANISATION}`,
      `/s/${items[0].id}`,
    ];
    await wait(SETTLED_MS);
    const atRest = await memoryOf(url);
    await readAddress(url + HELLO, READERS, 1);
    const hello = await readAddress(url + HELLO, READERS, seconds);
    const reads: ReadBench[] = [];
    for (const path of paths) {
      await readAddress(url + path, READERS, 1);
      const throughput = await readAddress(url + path, READERS, seconds);
      reads.push({ path, throughput, ratio: throughput.perSecond / hello.perSecond });
    }
    const afterLoads = await memoryOf(url);
    await wait(QUIET_MS);
    return { hello, reads, memory: { atRest, afterLoads, quietAgain: await memoryOf(url) } };
  } finally {
    await stage.stop();
  }
}
