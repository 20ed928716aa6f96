import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin, PluginContext } from 'rollup';
import { brotliFile } from './brotli.ts';

const TEXT = '.text.js';

/** Minifies a stylesheet with all it imports. */
export async function minifiedCss(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    external: ['*.svg', '*.png', '*.webp'],
  });
  return withoutSpaces((outputFiles[0]?.text ?? '').trim());
}

/** esbuild leaves custom properties as they were written. */
function withoutSpaces(css: string): string {
  return css.replace(/(--[\w-]+): /g, '$1:').replace(/, (?=var\(|light-dark\(|#)/g, ',');
}

/** Vite names a file by its path from the project's folder where it has met it before, and where a test has a DOM. */
function onDisk(file: string): string {
  return existsSync(file) ? file : join(process.cwd(), file);
}

/**
 * `import css from './x.css'` gives the minified text, for `adoptedStyleSheets`.
 * The stylesheet gets a script's name because Vite, which runs the tests, keeps names ending in .css to itself.
 */
export function cssAsText(): Plugin & { enforce: 'pre' } {
  return {
    name: 'css-as-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('.css') || importer === undefined || !source.startsWith('.')) return null;
      return onDisk(resolve(dirname(importer), source)) + TEXT;
    },
    async load(id) {
      if (!id.endsWith(`.css${TEXT}`)) return null;
      const file = onDisk(id.slice(0, -TEXT.length));
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await minifiedCss(file))};`;
    },
  };
}

/** Stylesheets in the order a browser would have met them: imports before the module that asks for them. */
function stylesheetsOf(context: PluginContext, entry: string): string[] {
  const seen = new Set<string>();
  const sheets: string[] = [];
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = context.getModuleInfo(id);
    for (const next of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])]) visit(next);
    if (id.endsWith('.css')) sheets.push(id);
  };
  visit(entry);
  return sheets;
}

/** Gathers every stylesheet of a bundle into one file, `<name>-[hash].css`. */
export function gatheredCss(name: string): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'gathered-css',
    async load(id) {
      if (!id.endsWith('.css')) return null;
      this.addWatchFile(id);
      texts.set(id, await minifiedCss(id));
      return { code: 'export default undefined;', moduleSideEffects: true };
    },
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (entry?.type !== 'chunk' || entry.facadeModuleId === null) return;
      const source = stylesheetsOf(this, entry.facadeModuleId)
        .map((id) => texts.get(id) ?? '')
        .join('');
      if (source !== '') this.emitFile({ type: 'asset', name: `${name}.css`, source });
    },
  };
}

/** Writes one stylesheet that no script imports as `<folder>/<name>-[hash].css`, with a manifest naming it. */
export function pageCss(file: string, folder: string): Plugin {
  return {
    name: 'page-css',
    async writeBundle() {
      const text = await minifiedCss(file);
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const name = `pages-${hash}.css`;
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), text);
      await brotliFile(join(folder, name));
      await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ css: name })}\n`);
    },
  };
}
