import type { Plugin } from 'rollup';
import { type Cut, withCuts } from './cuts.ts';

const SIGNALS = /[\\/]signals-core[\\/]/;
const WIDGET = /[\\/]widget[\\/]src[\\/]/;
/** Of a signal: how it looks as text or JSON, a look at it that nothing follows, and the sign that models know it by. */
const UNUSED = ['valueOf', 'toString', 'toJSON', 'peek', 'brand', 'h'];
/** Of signals-core 1.14.5, whose every line was looked at for these cuts. */
const LOOKED_AT = '0c80bc127d72ecb1496ef116ffddae75079829a3af01e7f417c8e5a6474c68b6';

const CUTS: readonly Cut[] = [
  [
    'this.W=null==i?void 0:i.watched;this.Z=null==i?void 0:i.unwatched;this.name=null==i?void 0:i.name}',
    '}',
    'nobody asks whether a signal is followed, or for its name',
  ],
  [';else f(()=>{var t;null==(t=this.W)||t.call(this)})', '', 'the same'],
  ['if(void 0===n)f(()=>{var t;null==(t=this.Z)||t.call(this)})', '', 'the same'],
  [',{name:"sub"}', '', 'the same'],
  ['this.name=null==i?void 0:i.name;if(s)s.push(this)}', '}', 'the same; there are no models that gather effects'],
  [
    'const i=o,n=s;o=void 0;s=void 0;try{return t()}finally{o=i;s=n}',
    'const i=o;o=void 0;try{return t()}finally{o=i}',
    'the same',
  ],
  ['const o=n.d.bind(n);o[Symbol.dispose]=o;return o', 'return n.d.bind(n)', 'nothing is ended by `using`'],
  ['||!i.S.h()||i.S.i!==i.i', '', 'there are no computed signals'],
  ['if(32&o.f)t.S(i)', 't.S(i)', 'the same'],
  ['this.i++;v++;e++', 'this.i++;e++', 'the same'],
];

/**
 * Takes out of signals-core what the widget has no use for: computed signals, models, names, and signals as text. No bundler drops
 * them by itself, as what a class is given on its prototype counts as an effect. Fails where somebody has come to need them.
 */
export function leanSignals(): Plugin {
  return {
    name: 'lean-signals',
    async resolveId(source) {
      // What it hands to browsers by itself is written for those before ES2015.
      const asked =
        source === '@preact/signals-core' ? await this.resolve(source, undefined, { skipSelf: true }) : null;
      return asked?.id.replace(/module\.js$/, 'mjs');
    },
    transform(code, id) {
      if (WIDGET.test(id) && /\.peek\(/.test(code))
        this.error(`${id} peeks at a signal, which lean-signals.ts takes out.`);
      if (!SIGNALS.test(id)) return null;
      const lean = withCuts(code, LOOKED_AT, CUTS);
      const dropped = droppedFrom(lean);
      const kept = (this.parse(lean).body as { type: string; start: number; end: number }[])
        .map(({ type, start, end }) => ({ type, text: lean.slice(start, end) }))
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
