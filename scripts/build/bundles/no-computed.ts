import type { Plugin } from 'rollup';

const SIGNALS = /[\\/]signals-core[\\/]/;

/**
 * Takes computed signals out of signals-core: the widget has none. No bundler drops them by itself, as what a class is given
 * on its prototype counts as an effect. Fails where somebody has come to need them.
 */
export function noComputed(): Plugin {
  return {
    name: 'no-computed',
    transform(code, id) {
      const local = SIGNALS.test(id) && /(\w+) as Computed\b/.exec(code)?.[1];
      if (!local) return null;
      const isOfComputed = (statement: string) =>
        [`${local}.prototype`, `Object.defineProperty(${local}.prototype`].some((start) => statement.startsWith(start));
      const kept = (this.parse(code).body as { type: string; start: number; end: number }[])
        .map(({ type, start, end }) => ({ type, text: code.slice(start, end) }))
        .filter(({ type, text }) => type !== 'ExpressionStatement' || !isOfComputed(text));
      return { code: kept.map(({ text }) => text).join('\n'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        for (const [id, { renderedExports }] of Object.entries(file.type === 'chunk' ? file.modules : {})) {
          if (SIGNALS.test(id) && renderedExports.some((name) => /^computed$/i.test(name))) {
            this.error(`${file.fileName} has computed signals: take noComputed out of rollup.config.mjs.`);
          }
        }
      }
    },
  };
}
