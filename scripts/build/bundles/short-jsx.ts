import type { Plugin } from 'rollup';

/** Calls of `h`, with the children as arguments, are shorter than those of the automatic JSX runtime, and need no second runtime. */
export function shortJsx(): Plugin {
  return {
    name: 'short-jsx',
    transform(code, id) {
      if (!id.endsWith('.tsx')) return undefined;
      return { code: `import { h, Fragment } from 'preact';\n${code}`, map: null };
    },
  };
}
