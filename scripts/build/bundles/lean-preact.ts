import type { Plugin } from 'rollup';

const PREACT = /[\\/]node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/;

/** What only classes have, contexts, and portals: reading it gives nothing. */
const NEVER_THERE = new RegExp(
  [
    String.raw`\b\w(\.\w+)*\.(getDerivedStateFrom(Props|Error)|componentWill(Mount|Update|Unmount|ReceiveProps)|componentDid(Mount|Update|Catch)`,
    String.raw`shouldComponentUpdate|getSnapshotBeforeUpdate|getChildContext|contextType)\b(?!=)|\b\w(\.\w)?\.props\.__P\b|\bM\.__P\b`,
  ].join('|'),
  'g',
);

/**
 * What goes and what stands in its place. A text that is not there once, as in another version of Preact, fails the build:
 * each cut is to be looked at again then.
 */
const CUTS: readonly (readonly [is: string, becomes: string, why: string])[] = [
  ['C=(s=V.prototype)&&s.render,', 'C=!1,', 'components are functions'],
  ['c||o)if(t&&t.then){', '!1)if(0){', 'nothing is waited for while it is drawn'],
  ['t&&t.then||D(r)', 'D(r)', 'the same'],
  ['128&u.__u&&(', '!1&&(', 'the same'],
  ['r.__u|=128|c,o', '0', 'the same'],
  ['p&&p.some(g),', '', 'nothing that a server drew is taken over'],
  ['32&u.__u?[i]:null', 'null', 'the same'],
  ['32&u.__u,o)', '!1,o)', 'the same'],
  ['i=(u=t&&32&t.__u)?null:r.__k', 'i=(u=!1,r.__k)', 'the same'],
  ['i?null:r.firstChild?d.call(r.childNodes):null', 'null', 'what is drawn into is empty'],
  [',o)for(s=0;s<o.length;s++)', ',!1)for(s=0;s<o.length;s++)', 'nothing that a server drew is taken over'],
  [',l&&(n.__m&&n.__m(r,o),l=!1),o=null', '', 'the same'],
  [
    '"template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)',
    't,!1)',
    'the same',
  ],
  ['l&&"function"!=typeof k||$[s]===k', '$[s]===k', 'the same'],
  ['l&&"textarea"!=C||(', '(', 'the same'],
  ['$===x||l&&t.data==x||', '$===x||', 'the same'],
  ['o?o[0]:u.__k&&S(u,0)', 'u.__k&&S(u,0)', 'the same'],
  [',l,c),o&&o.some(g))', ',l,c))', 'the same'],
  ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', '', 'the same'],
  ['"dangerouslySetInnerHTML"==s?y=k:', '', 'markup is never set as text'],
  ['"dangerouslySetInnerHTML"==s?h=k:', '', 'the same'],
  ['h?(l||y&&', '!1?(l||y&&', 'the same'],
  ['(y&&(t.textContent=""),(', '((', 'the same'],
  ['if("http://www.w3.org/2000/svg"==i)', 'if(!1)', 'there is no SVG and no MathML'],
  [
    'if("svg"==C?f="http://www.w3.org/2000/svg":"math"==C?f="http://www.w3.org/1998/Math/MathML":f||(f="http://www.w3.org/1999/xhtml"),',
    'if(',
    'the same',
  ],
  [
    '("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),',
    '',
    'the same',
  ],
  ['"progress"==C&&null==b?t.removeAttribute(s):', '', 'there is no progress element'],
  ['("progress"!=C||b)', '1', 'the same'],
];

const UPDATES = /x\.prototype\.(setState|forceUpdate)=function\(\w(,\w)?\)\{.*?\}(?=,x\.prototype\.)/g;

/**
 * Takes out of Preact what the widget has no use for: classes, contexts, suspense, drawing over what a server drew, SVG, and
 * components that draw themselves anew, as the whole form is drawn whenever its model changes.
 */
export function leanPreact(): Plugin {
  return {
    name: 'lean-preact',
    transform(code, id) {
      if (!PREACT.test(id)) return null;
      let lean = code;
      for (const [is, becomes, why] of CUTS) {
        if (lean.split(is).length !== 2) this.error(`Preact has changed: "${is}" (${why}). See lean-preact.ts.`);
        lean = lean.replace(is, () => becomes);
      }
      const without = lean.replace(UPDATES, '0').replace(NEVER_THERE, 'void 0');
      return { code: without, map: null };
    },
  };
}
