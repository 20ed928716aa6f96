import type { Plugin } from 'rollup';

/** All but what makes the endpoints from what is written of them. */
const CONTRACT = /[\\/]contract[\\/]src[\\/](?!endpoint\.ts)/;
const AS_ANSWERED = '\0as-answered';
/** What a caller passes is checked by the platform; the words on an endpoint are for OpenAPI. */
const UNREAD = ['summary', 'problems', 'audience'];

// Something that is no JSON at all, such as a proxy's page, is still not taken for an answer.
const asAnswered = `export const asAnswered = {
  parse: (data) => data,
  safeParse: (data) => data === undefined ? { success: false } : { success: true, data },
};`;

/** A property of an object, or what is spread into it, which has no key. */
interface Property {
  key?: { name?: string };
  value: { start: number; end: number };
  start: number;
  end: number;
}

/**
 * Takes the schemas out of the endpoints that the workspace calls: making them all takes a slow processor longer than all
 * else until the first screen. The workspace and what answers it are one version, from one server, which checks what it is
 * sent. Of each endpoint stays what makes it a call: method, path, whether it takes a body, and whether it answers in pages.
 */
export function slimEndpoints(): Plugin {
  return {
    name: 'slim-endpoints',
    resolveId: (source) => (source === AS_ANSWERED ? source : null),
    load: (id) => (id === AS_ANSWERED ? asAnswered : null),
    transform(code, id) {
      if (!CONTRACT.test(id)) return null;
      const edits = draftsIn(this.parse(code)).flatMap((properties) => editsOf(properties, code));
      if (edits.length === 0) return null;
      const slim = edits.sort((one, other) => other.start - one.start).reduce(edited, code);
      return { code: `import { asAnswered } from ${JSON.stringify(AS_ANSWERED)};\n${slim}`, map: null };
    },
  };
}

/** The properties of what is passed to `endpoint`, `stream` and `upload`, and of what several of those have in common. */
function draftsIn(node: unknown): (readonly Property[])[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap((child) => (Array.isArray(child) ? child : [child]).flatMap(draftsIn));
  const { type, properties = [] } = node as { type?: string; properties?: readonly Property[] };
  if (type !== 'ObjectExpression') return below;
  const names = properties.map(({ key }) => key?.name);
  const isDraft = names.includes('summary') ? names.includes('path') : names.includes('audience');
  return isDraft ? [...below, properties] : below;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function editsOf(properties: readonly Property[], code: string): Edit[] {
  const textOf = (name: string) => {
    const found = properties.find(({ key }) => key?.name === name);
    return found && code.slice(found.value.start, found.value.end);
  };
  const isPaged = /^pageOf\(/.test(textOf('result') ?? '');
  const instead: Record<string, string> = {
    ...Object.fromEntries(UNREAD.map((name) => [name, '0'])),
    params: '{}',
    body: '{}',
    query: isPaged ? '{ shape: { cursor: 1 } }' : '{}',
    result: 'asAnswered',
  };
  return properties.flatMap(({ key, start, end }) => {
    const text = key?.name && instead[key.name];
    return text ? [{ start, end, text: `${key.name}: ${text}` }] : [];
  });
}

function edited(code: string, { start, end, text }: Edit): string {
  return code.slice(0, start) + text + code.slice(end);
}
