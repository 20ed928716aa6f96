import type { Plugin } from 'rollup';

/**
 * Keeps zod's registry and settings inside the bundle. Zod puts both on `globalThis`, so that several copies in one
 * program share them; on a practice's page that would be two globals of ours, and settings of theirs in our schemas.
 */
export function noGlobals(): Plugin {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]zod[\\/]/.test(id) || !code.includes('globalThis.__zod_')) return null;
      return { code: `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`, map: null };
    },
  };
}
