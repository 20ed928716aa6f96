import type { Plugin } from 'rollup';

/**
 * Fails where a part needs another file than the one that is shared: embed.js asks for these two at once, or the part comes
 * after it, and knows of no third.
 */
export function onlyShared(shared: 'story' | 'survey'): Plugin {
  const isShared = (name: string) => new RegExp(`^${shared}-\\w+\\.js$`).test(name);
  return {
    name: 'only-shared',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || (file.isEntry ? file.imports : [file.fileName]).every(isShared)) {
          continue;
        }
        const modules = Object.keys(file.modules).join(', ');
        this.error(`${file.fileName} (${modules}) needs ${file.imports.join(', ')}: put what is common into isShared.`);
      }
    },
  };
}
