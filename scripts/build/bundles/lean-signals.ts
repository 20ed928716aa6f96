import type { Plugin } from 'rollup';

const SIGNALS = /[\\/]signals-core[\\/]/;
const WIDGET = /[\\/]widget[\\/]src[\\/]/;
/** Of a signal: how it looks as text or JSON, a look at it that nothing follows, and the sign that models know it by. */
const UNUSED = ['valueOf', 'toString', 'toJSON', 'peek', 'brand'];

/**
 * Takes out of signals-core what the widget has no use for: computed signals, models, and signals as text. No bundler drops
 * them by itself, as what a class is given on its prototype counts as an effect. Fails where somebody has come to need them.
 */
export function leanSignals(): Plugin {
  return {
    name: 'lean-signals',
    transform(code, id) {
      if (WIDGET.test(id) && /\.peek\(/.test(code))
        this.error(`${id} peeks at a signal, which lean-signals.ts takes out.`);
      if (!SIGNALS.test(id)) return null;
      const dropped = droppedFrom(code);
      const kept = (this.parse(code).body as { type: string; start: number; end: number }[])
        .map(({ type, start, end }) => ({ type, text: code.slice(start, end) }))
        .filter(({ type, text }) => type !== 'ExpressionStatement' || !dropped.some((start) => text.startsWith(start)));
      return { code: kept.map(({ text }) => text).join('\n'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        for (const [id, { renderedExports }] of Object.entries(file.type === 'chunk' ? file.modules : {})) {
          if (SIGNALS.test(id) && renderedExports.some((name) => /^(computed|createModel)$/i.test(name))) {
            this.error(`${file.fileName} has computed signals or models: take leanSignals out of rollup.config.mjs.`);
          }
        }
      }
    },
  };
}

/** How the statements begin that are of no use; the classes have short names there. */
function droppedFrom(code: string): string[] {
  const local = (name: string) => new RegExp(`(\\w+) as ${name}\\b`).exec(code)?.[1];
  const [computed, signal, effect] = ['Computed', 'Signal', 'Effect'].map(local);
  if (!(computed && signal && effect))
    throw new Error('signals-core names its classes in another way: see lean-signals.ts.');
  return [
    `${computed}.prototype`,
    `Object.defineProperty(${computed}.prototype`,
    ...UNUSED.map((name) => `${signal}.prototype.${name}=`),
    `${effect}.prototype.dispose=`,
  ];
}
