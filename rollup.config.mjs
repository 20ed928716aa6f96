// Every bundle of Hearback, in one place. Run it with `npm run build`.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { brotliCopies } from './scripts/build/bundles/brotli.ts';
import { collectChunks, entryManifest } from './scripts/build/bundles/chunk-list.ts';
import { cssAsText, gatheredCss, pageCss } from './scripts/build/bundles/css.ts';
import { freshFolder } from './scripts/build/bundles/fresh-folder.ts';
import { noGlobals } from './scripts/build/bundles/no-globals.ts';
import { noLeftovers } from './scripts/build/bundles/no-leftovers.ts';

const root = import.meta.dirname;
const source = (name, path = '') => join(root, 'packages', name, 'src', path);
const output = (path = '') => join(root, 'packages/platform/dist', path);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const BROWSERS = 'es2020';
const SERVER = 'node22';

const typescript = (target) =>
  esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact', tsconfig: false, include: /\.tsx?$/, exclude: [] });

const resolveBrowser = () => nodeResolve({ browser: true, exportConditions: ['source'], extensions: ['.js', '.mjs'] });

const minify = (module) => terser({ module, ecma: 2020, compress: { passes: 3 }, format: { comments: false } });

// After the types are gone: `declare const __VERSION__` must stay a declaration.
const constants = (values = {}) =>
  replace({ preventAssignment: true, values: { __VERSION__: JSON.stringify(version), ...values } });

const isFromRegistry = (id) => /^[@a-z]/.test(id) && !id.startsWith('@hearback/contract');
const isAnotherPackage = (id) => /^[@a-z]/.test(id);

function onwarn(warning, warn) {
  // A cycle or an odd comment inside somebody else's package is theirs; one of ours is refused by biome.
  const files = warning.ids ?? [warning.loc?.file ?? warning.id ?? ''];
  const isForeign = files.every((file) => file.includes('node_modules'));
  if (isForeign && ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) return;
  warn(warning);
}

/** What embed.js needs to know of the elements: filled by the widget's build, read by embed.js's. */
const chunks = {};

function widget() {
  const elements = ['story', 'stories', 'panel', 'dialog']
    .flatMap((name) => [source('widget', `elements/${name}.ts`), source('widget', `elements/${name}.tsx`)])
    .filter(existsSync);
  if (elements.length === 0) return [];
  const input = (files) => Object.fromEntries(files.map((file) => [basename(file).replace(/\.tsx?$/, ''), file]));
  return [
    {
      input: input(elements),
      output: {
        ...widgetOutput,
        // What the elements have in common is one file: a request costs a patient on a slow phone more than its bytes.
        manualChunks: (id) => (isInEveryElement(id) ? 'shared' : undefined),
        onlyExplicitManualChunks: true,
      },
      ...lean,
      plugins: [freshFolder(), ...widgetPlugins()],
      onwarn,
    },
    // Apart, although the stories list has ky and zod too: sharing would bring the list's schemas to whoever submits.
    {
      input: input([source('widget', 'elements/outbox.ts')]),
      output: widgetOutput,
      ...lean,
      plugins: widgetPlugins(),
      onwarn,
    },
  ];
}

const widgetOutput = {
  dir: output('public/widget'),
  format: 'es',
  entryFileNames: '[name]-[hash].js',
  chunkFileNames: '[name]-[hash].js',
  hoistTransitiveImports: false,
};

const widgetPlugins = () => [
  cssAsText(),
  noGlobals(),
  resolveBrowser(),
  typescript(BROWSERS),
  constants(),
  minify(true),
  collectChunks(chunks, 'widget'),
  brotliCopies(),
];

/** Making a schema and reading its shape do nothing else, so what is unused of the contract may go. */
const lean = { treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['endpoint', 'plainText'] } };

const isInEveryElement = (id) =>
  /node_modules[\\/](@preact|preact)[\\/]|[\\/]widget[\\/]src[\\/](theme|elements[\\/]mount)|[\\/]contract[\\/]src[\\/]words[\\/]/.test(
    id,
  );

function embed() {
  const input = source('widget', 'embed.ts');
  if (!existsSync(input)) return [];
  return [
    {
      input,
      output: { file: output('public/embed.js'), format: 'iife' },
      plugins: [
        cssAsText(),
        resolveBrowser(),
        typescript(BROWSERS),
        constants({ __CHUNKS__: () => JSON.stringify(chunks) }),
        minify(false),
        brotliCopies(),
      ],
      onwarn,
    },
  ];
}

function workspace() {
  const input = source('workspace', 'main.tsx');
  if (!existsSync(input)) return [];
  return [
    {
      input,
      output: {
        dir: output('public/workspace'),
        format: 'es',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        experimentalMinChunkSize: 2000,
      },
      plugins: [
        freshFolder(),
        gatheredCss('workspace'),
        resolveBrowser(),
        typescript(BROWSERS),
        constants(),
        minify(true),
        entryManifest(),
        brotliCopies(),
      ],
      onwarn,
    },
  ];
}

function platform() {
  const input = source('platform', 'main.ts');
  if (!existsSync(input)) return [];
  const css = source('platform', 'pages/pages.css');
  return [
    {
      input,
      external: isFromRegistry,
      output: { file: output('main.js'), format: 'es', sourcemap: true, inlineDynamicImports: true },
      plugins: [
        nodeResolve({ exportConditions: ['source', 'node'] }),
        typescript(SERVER),
        constants(),
        ...(existsSync(css) ? [pageCss(css, output('public/pages'))] : []),
      ],
      onwarn,
    },
  ];
}

/** A package for the registry: one file per source, so that an integrator's bundler leaves out what is not used. */
function published(name) {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const inputs = Object.values(exports).map((entry) => join(root, 'packages', name, entry.source));
  if (!inputs.every(existsSync)) return [];
  return [
    {
      input: inputs,
      external: isAnotherPackage,
      output: {
        dir: join(root, 'packages', name, 'dist'),
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: source(name),
        sourcemap: true,
        sourcemapExcludeSources: false,
      },
      plugins: [nodeResolve(), typescript('es2022'), constants(), noLeftovers(join(root, 'packages', name))],
      onwarn,
    },
  ];
}

export default [
  ...widget(),
  ...embed(),
  ...workspace(),
  ...platform(),
  ...['contract', 'sdk', 'testing'].flatMap(published),
];
