import type { Plugin } from 'rollup';

/** Fails where a part needs another file than `story`: embed.js asks for these two at once, and knows of no third. */
export function onlyShared(): Plugin {
  return {
    name: 'only-shared',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (
          file.type !== 'chunk' ||
          (file.isEntry ? file.imports : [file.fileName]).every((name) => /^story-\w+\.js$/.test(name))
        ) {
          continue;
        }
        const modules = Object.keys(file.modules).join(', ');
        this.error(`${file.fileName} (${modules}) needs ${file.imports.join(', ')}: put what is common into isShared.`);
      }
    },
  };
}
