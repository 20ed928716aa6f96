import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../browser/chromium.ts';
import { hashOfInputs, isBuilt } from '../build/inputs.ts';
import { startPostgres } from '../postgres/start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server for this run; each test makes a database of its own in it. */
    postgresUrl: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** The build, where it is of these very sources; otherwise the first test that needs a bundle makes it into the folder. */
function bundlesIn(folder: string): string {
  const isFresh = isBuilt(root, hashOfInputs(root), 'bundles');
  return isFresh ? join(root, 'packages/platform/dist/public') : join(folder, 'bundles');
}

/** Starts one PostgreSQL server for the whole run, and says where the browser is and what files of a run may share. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'hearback-run-'));
  project.provide('postgresUrl', postgres.url);
  process.env.HEARBACK_TEST_POSTGRES_URL = postgres.url;
  // Tests in packages may not reach into scripts to look for these.
  process.env.HEARBACK_CHROMIUM = chromiumPath() ?? '';
  process.env.HEARBACK_TEST_BUNDLES = bundlesIn(folder);
  process.env.HEARBACK_TEST_FOLDER = folder;
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
