import { join } from 'node:path';
import { type Endpoint, endpoints } from '@hearback/contract';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { expect, test } from 'vitest';
import { slimEndpoints } from './slim-endpoints.ts';

type Table = { [name: string]: Endpoint | Table };
const SOURCE = join(import.meta.dirname, '../../../packages/contract/src/endpoints.ts');

const isEndpoint = (one: Endpoint | Table): one is Endpoint => 'path' in one;
const all = (table: Table): Endpoint[] => Object.values(table).flatMap((one) => (isEndpoint(one) ? [one] : all(one)));

/** What a client makes a call from. */
function callOf({ method, path, status, isStream, upload, params, query, body, result }: Endpoint) {
  const isPaged = query !== undefined && 'shape' in query && 'cursor' in (query.shape as object);
  const parts = [params, query, body, result].map((part) => part !== undefined);
  return { method, path, status, isStream, upload, parts, isPaged };
}

async function slim(): Promise<Table> {
  const plugins = [nodeResolve({ exportConditions: ['source'] }), esbuild({ target: 'es2022' }), slimEndpoints()];
  const bundle = await rollup({ input: SOURCE, plugins });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  const made: { endpoints: Table } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(output[0].code)}`
  );
  return made.endpoints;
}

test('each endpoint makes the same call without its schemas, and takes any JSON for an answer, but nothing else', async () => {
  const slimmed = all(await slim());
  expect(slimmed.map(callOf)).toEqual(all(endpoints as unknown as Table).map(callOf));
  for (const { path, params, query, body, result, summary } of slimmed) {
    const schemas = [params, query, body, result].filter((part) => part && '_zod' in Object(part));
    expect([path, schemas]).toEqual([path, []]);
    expect(summary).toBe(0);
    if (!result) continue;
    expect(result.safeParse({ any: 'thing' })).toEqual({ success: true, data: { any: 'thing' } });
    expect(result.safeParse(undefined).success).toBe(false);
  }
});
