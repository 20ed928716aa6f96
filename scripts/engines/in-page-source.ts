import { resolve } from 'node:path';
import { build } from 'esbuild';

let text: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'in-page/look.ts');
  const options = { bundle: true, write: false, format: 'iife', minify: true, target: 'es2022' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles.map((file) => file.text).join('');
}

/** An expression for the page that calls a method of `look`; what it needs is made once a document. */
export async function looking(call: string): Promise<string> {
  text ??= bundle();
  return `((() => { if (!document.hearbackLook) { ${await text} } return document.hearbackLook; })().${call})`;
}
