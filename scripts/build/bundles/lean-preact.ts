import type { Plugin } from 'rollup';
import { type Cut, withCuts } from './cuts.ts';

const PREACT = /[\\/]node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/;
/** Of Preact 11.2.0, whose every line was looked at for these cuts. */
const LOOKED_AT = 'bdcbd9abdf2c77c5c45326eab42191e949222d479d0d5f69467387a77040cb55';

/** What portals have: reading it gives nothing. */
const NEVER_THERE = /\b\w(\.\w)?\.props\.__P\b/g;

const CREATING: readonly Cut[] = [
  ['__e:null,__c:null,constructor', '__e:null,constructor', 'components are functions, and keep nothing'],
  ['return!o&&n.vnode&&n.vnode(e),e}', 'return e}', 'no other library looks on'],
];

const COMPARING: readonly Cut[] = [
  ['function I(n,t,r,u,i,f,o,e,l,c,a){', 'function I(n,t,r,u,l,a){', 'no contexts, one namespace, nothing taken over'],
  ['z(n,v,h,i,f,o,e,l,c,a)', 'z(n,v,h,l,a)', 'the same'],
  [
    '(h.ref!=v.ref||8&h.__u)&&(h.ref&&G(h.ref,null,v,h),v.ref&&a.push(v.ref,v.__c||w,v))',
    'h.ref!=v.ref&&(h.ref&&h.ref(null),v.ref&&a.push(v.ref,w))',
    'refs are functions, of elements',
  ],
  ['||o.constructor===String', '', 'no text is an object'],
  ['J(e,e))', 'J(e))', 'who stands above asks for errors alone'],
  ['for(t&&!t.parentNode', 't&&!t.parentNode', 'there are no comments in the page'],
  [',o=n.__e,e=t;e&&8==e.nodeType;)e=e.nextSibling;for(o!=e&&', ',o=n.__e,o!=t&&', 'the same'],
  [
    ',t=o;(t=t&&t.nextSibling)&&8==t.nodeType&&!t.data.startsWith("$s"););return t}',
    ';return o&&o.nextSibling}',
    'the same',
  ],
];

const SETTING: readonly Cut[] = [
  ['if("style"==t)…else if("o"==t[0]', 'if("o"==t[0]', 'a strict policy forbids styles in attributes'],
  ['f=t!=(t=t.replace(l,"$1")),', '', 'nothing listens before what is within'],
  [
    'n.addEventListener(t,o,f):n.removeEventListener(t,o,f)',
    'n.addEventListener(t,o):n.removeEventListener(t,o)',
    'the same',
  ],
  ['l=/(PointerCapture)$|Capture$/i,', '', 'the same'],
  ['if("http://www.w3.org/2000/svg"==i)…else if("width"!=t', 'if("width"!=t', 'there is no SVG and no MathML'],
  ['"popover"!=t&&', '', 'there is no popover'],
  ['t,"popover"==t&&1==r?"":r)', 't,r)', 'the same'],
  ['u(n.event?n.event(r):r)', 'u(r)', 'no other library looks on'],
];

const DRAWING: readonly Cut[] = [
  ['function z(t,r,u,i,f,o,e,l,c,a){', 'function z(t,r,u,l,a){', 'no contexts, one namespace, nothing taken over'],
  [
    '128&u.__u&&(…A=s&&s.type===$&&',
    'if("function"==typeof V){try{s=V(r.props),A=s&&s.type===$&&',
    'components are functions: they have no life cycle and no state, and wait for nothing',
  ],
  [
    ',M.__P&&(s=l,…}else l=r.__e=F(u.__e,r,u,i,f,o,e,c,a,t)',
    ',l=I(t,w(A)?A:[A],r,u,l,a)}catch(t){throw r.__v=null,r.__e=u.__e,r.__k||(r.__k=u.__k||[]),t}}else l=r.__e=F(u.__e,r,u,a)',
    'the same; no component handles the errors of others',
  ],
  ['return(s=n.diffed)&&s(r),l}', 'return l}', 'no other library looks on'],
  [
    'function E(t,r,u){…function F(t,r,u,i,f,o,e,l,c,a){',
    'function E(u){for(var i=0;i<u.length;)u[i++](u[i++])}function F(t,r,u,a){',
    'refs are functions; nothing else is to be done in the end',
  ],
  ['if("svg"==C?…if(!t){', 'if(!t){', 'there is no SVG and no MathML, and nothing that a server drew is taken over'],
  [
    'if(M=a.ownerDocument||document,!C)return M.createTextNode(x);…if(C){if(a="template"==C…for(s in $)k=$[s],',
    'if(!C)return document.createTextNode(x);t=document.createElement(C)}if(C){for(s in $)k=$[s],',
    'the same',
  ],
  [
    '"dangerouslySetInnerHTML"==s?y=k:"children"==s||s in x||"value"==s&&"defaultValue"in x||"checked"==s&&"defaultChecked"in x||N(t,s,null,k,f)',
    '"children"==s||s in x||N(t,s,null,k)',
    'markup is never set as text; a field has its value from the model alone',
  ],
  ['"dangerouslySetInnerHTML"==s?h=k:', '', 'the same'],
  [
    'l&&"function"!=typeof k||$[s]===k||N(t,s,k,$[s],f);h?(…}else $===x||l&&t.data==x||',
    '$[s]===k||N(t,s,k,$[s]);I(t,w(_)?_:[_],r,u,u.__k&&S(u,0),a),null==b||b===t.value||(t.value=b),null==m||m==t.checked||(t.checked=m)}else $===x||',
    'the same; there is no progress element',
  ],
];

const REMOVING: readonly Cut[] = [
  ['function J(t,r,u){', 'function J(t,u){', 'who stands above asks for errors alone'],
  ['if(n.unmount&&n.unmount(t),…}if(i=t.__k)', 'if((i=t.ref)&&i(null),i=t.__k)', 'refs are functions, components too'],
  ['J(i[e],r,', 'J(i[e],', 'who stands above asks for errors alone'],
  ['!u&&(i=t.__c)&&…t.__e=t.__c=t.__=null', 'u||g(t.__e),t.__e=t.__=null', 'nothing that a server drew is taken over'],
];

const BEGINNING: readonly Cut[] = [
  [
    'function Q(t,r){…function R(',
    'function Q(t,r){var i=r.__k,o=[];z(r,r.__k=m($,{children:[t]}),i||p,i&&i.__e,o),E(o),r.__k.props.children=null}function R(',
    'what is drawn into is an empty element',
  ],
  ['n={__e:function(…throw f=0,n}},', '', 'no component handles the errors of others'],
  ['x.prototype.setState=…x.prototype.render=$,', '', 'components are functions'],
];

/**
 * Takes out of Preact what the widget has no use for: classes, contexts, suspense, drawing over what a server drew, SVG, what
 * other libraries hang on to, and components that draw themselves anew, as the whole form is drawn whenever its model changes.
 */
export function leanPreact(): Plugin {
  return {
    name: 'lean-preact',
    transform(code, id) {
      if (!PREACT.test(id)) return null;
      const cuts = [...CREATING, ...COMPARING, ...SETTING, ...DRAWING, ...REMOVING, ...BEGINNING];
      return { code: withCuts(code, LOOKED_AT, cuts).replace(NEVER_THERE, 'void 0'), map: null };
    },
  };
}
