import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { expect, it } from 'vitest';

// Its types tell of a CommonJS module, which it is not.
const minify = terser as unknown as typeof terser.default;

const source = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/** Brotli bytes of what a page would load, minified as the widget is. */
async function sizeOf(exports: Record<string, string>): Promise<number> {
  const entry = Object.entries(exports).map(([name, of]) => `export { ${name} } from ${JSON.stringify(source(of))};`);
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry.join('\n') : null),
      },
      esbuild({ target: 'es2020', tsconfig: false }),
      minify({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  expect(output[0].imports, 'All that a page loads is counted').toEqual([]);
  expect(Object.keys(output[0].modules).join('\n')).not.toContain('node_modules');
  return brotliCompressSync(output[0].code).length;
}

/** What searches by rules, and tells whether there could be more. */
const search = { findByRules: 'find-by-rules', showsMore: 'find-by-rules' };
const personalData = { personalData: 'personal-data/core', ...search };
const crisis = { crisis: 'crisis/core', ...search };
const further = {
  'withFurther as furtherCrisis': 'crisis/further',
  'withFurther as furtherPersonalData': 'personal-data/further',
};

// A raise is explained in the commit that makes it.
it.each([
  ['the personal-data finder', personalData, 2350],
  ['the crisis finder', crisis, 2370],
  ['both, which share how they search', { ...personalData, ...crisis }, 4340],
  ['the further rules, which few stories need', further, 4850],
])('keeps %s small', async (_, exports, most) => {
  expect(await sizeOf(exports)).toBeLessThanOrEqual(most);
});
