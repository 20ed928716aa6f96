import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../browser/chromium.ts';
import { startPostgres } from '../postgres/start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server for this run; each test makes a database of its own in it. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL server for the whole run, and says where the browser is. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  process.env.HEARBACK_TEST_POSTGRES_URL = postgres.url;
  // Tests in packages may not reach into scripts to look for it.
  process.env.HEARBACK_CHROMIUM = chromiumPath() ?? '';
  return () => postgres.stop();
}
