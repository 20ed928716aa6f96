import type { Plugin } from 'rollup';

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
