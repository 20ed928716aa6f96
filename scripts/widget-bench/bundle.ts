import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Peer } from './form.ts';

/** A file as it goes over the network. */
export interface ServedFile {
  type: string;
  compressed: Buffer;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLES = 'text/css; charset=utf-8';

function served(path: string, content: Uint8Array): ServedFile {
  return { type: path.endsWith('.css') ? STYLES : SCRIPT, compressed: brotliCompressSync(content) };
}

/** The files of a form's page by path, minified and split as its builders would; `/main.js` starts it. */
export async function bundle(
  { entry, files = {}, scripts = {} }: Peer,
  folder: string,
): Promise<Map<string, ServedFile>> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, sourcefile: 'main.js' },
    absWorkingDir: folder,
    outdir: 'out',
    entryNames: 'main',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  });
  const built = outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const);
  const others = Object.entries(files).map(
    ([path, file]) => [path, readFileSync(join(folder, 'node_modules', file))] as const,
  );
  const made = Object.entries(scripts).map(([path, script]) => [path, Buffer.from(script)] as const);
  return new Map([...built, ...others, ...made].map(([path, content]) => [path, served(path, content)]));
}
