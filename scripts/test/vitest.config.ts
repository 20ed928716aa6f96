import { resolve } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { cssAsText } from '../build/bundles/css.ts';

const root = resolve(import.meta.dirname, '../..');
const SERIAL = ['packages/**/*.{browser,serial}.test.{ts,tsx}', 'scripts/**/*.{browser,serial}.test.{ts,tsx}'];

// A second, Vitest's own limit, is too short on a busy machine for what a page or an answer brings.
const expect = { poll: { timeout: 10_000 } };

// Packages meet each other's sources in tests, never a stale build. The others are Vite's own for the server side.
const conditions = ['source', 'module', 'node', 'development'];

const shared: ViteUserConfig = {
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['source', 'node'] } },
};

export default defineConfig({
  root,
  test: {
    globalSetup: [resolve(import.meta.dirname, 'global-setup.ts')],
    projects: [
      {
        ...shared,
        plugins: [cssAsText()],
        test: {
          name: 'unit',
          expect,
          include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', ...SERIAL],
          maxWorkers: '100%',
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        plugins: [cssAsText()],
        test: {
          name: 'serial',
          expect,
          include: SERIAL,
          exclude: ['**/node_modules/**', '**/dist/**'],
          // One browser or load at a time: two on a small machine make each other's waits too short.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
