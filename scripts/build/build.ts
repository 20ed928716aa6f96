import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { hashOfInputs, isBuilt, markBuilt, type Product } from './inputs.ts';

const root = resolve(import.meta.dirname, '../..');

export interface BuildOptions {
  force?: boolean;
  /** Also write type declarations, and fail on a type error. */
  types?: boolean;
}

interface Outcome {
  ok: boolean;
  output: string;
}

function run(script: string, args: string[], options: string[] = []): Promise<Outcome> {
  const child = spawn(process.execPath, [...options, join(root, script), ...args], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('exit', (code) => done({ ok: code === 0, output }));
  });
}

/** Nothing is made of colours that people could not tell apart. */
async function bundles(): Promise<Outcome> {
  const colours = await run('packages/widget/src/testing/check-shipped-colours.ts', [], ['--conditions=source']);
  return colours.ok ? run('scripts/build/bundle.ts', []) : colours;
}

const programs: Record<Product, () => Promise<Outcome>> = {
  bundles,
  declarations: () => run('node_modules/typescript/bin/tsc', ['-b']),
};

async function make(product: Product, hash: string): Promise<boolean> {
  const { ok, output } = await programs[product]();
  const words = output.trim();
  if (words !== '') console[ok ? 'warn' : 'error'](words);
  if (ok) markBuilt(root, hash, product);
  return ok;
}

/** Builds what changed; says whether all went well. */
export async function build({ force = false, types = true }: BuildOptions = {}): Promise<boolean> {
  const hash = hashOfInputs(root);
  const wanted: Product[] = types ? ['bundles', 'declarations'] : ['bundles'];
  const stale = wanted.filter((product) => force || !isBuilt(root, hash, product));
  if (stale.length === 0) return true;
  console.log(
    'Building the widget, the workspace and the platform. This takes about a minute, once after each change.',
  );
  const started = performance.now();
  const outcomes = await Promise.all(stale.map((product) => make(product, hash)));
  const ok = outcomes.every(Boolean);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(ok ? `Built in ${seconds} seconds.` : 'The build failed; the reason is above.');
  return ok;
}
