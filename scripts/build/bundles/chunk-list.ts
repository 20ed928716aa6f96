import type { OutputBundle, OutputChunk, Plugin } from 'rollup';

/** For each entry, the files a browser needs before it can run: itself first, then its static imports. */
export type ChunkList = Record<string, string[]>;

function withStaticImports(bundle: OutputBundle, entry: OutputChunk): string[] {
  const files = new Set<string>([entry.fileName]);
  for (const name of files) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') for (const next of chunk.imports) files.add(next);
  }
  return [...files];
}

/** Keeps the list of an ES bundle's files for the loader that is built after it. */
export function collectChunks(list: ChunkList, folder: string): Plugin {
  return {
    name: 'collect-chunks',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        list[chunk.name] = withStaticImports(bundle, chunk).map((name) => `${folder}/${name}`);
      }
    },
  };
}

/** Writes `manifest.json`, naming the entry's script and stylesheet. */
export function entryManifest(): Plugin {
  return {
    name: 'entry-manifest',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
        const css = files.find((file) => file.fileName.endsWith('.css'));
        const source = `${JSON.stringify({ js: entry?.fileName, css: css?.fileName })}\n`;
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
      },
    },
  };
}
