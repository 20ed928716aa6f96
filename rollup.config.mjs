// Every bundle of Hearback, in one place. Run it with `npm run build`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { arrowWrapper } from './scripts/build/bundles/arrow-wrapper.ts';
import { brotliCopies } from './scripts/build/bundles/brotli.ts';
import { cssAsText, gatheredCss, pageCss } from './scripts/build/bundles/css.ts';
import { entryManifest } from './scripts/build/bundles/entry-manifest.ts';
import { freshFolder } from './scripts/build/bundles/fresh-folder.ts';
import { inEach } from './scripts/build/bundles/in-each.ts';
import { leanPreact } from './scripts/build/bundles/lean-preact.ts';
import { leanSignals } from './scripts/build/bundles/lean-signals.ts';
import { noGlobals } from './scripts/build/bundles/no-globals.ts';
import { noLeftovers } from './scripts/build/bundles/no-leftovers.ts';
import { onlyShared } from './scripts/build/bundles/only-shared.ts';
import { pinnedCopy } from './scripts/build/bundles/pinned-copy.ts';
import { shortJsx } from './scripts/build/bundles/short-jsx.ts';
import { slimEndpoints } from './scripts/build/bundles/slim-endpoints.ts';
import { hashOfInputs } from './scripts/build/inputs.ts';

const root = import.meta.dirname;
const source = (name, path = '') => join(root, 'packages', name, 'src', path);
const output = (path = '') => join(root, 'packages/platform/dist', path);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// With constructed stylesheets, which the widget needs, came all of this and more.
const BROWSERS = 'es2021';
const SERVER = 'node22';

const JSX = { jsx: 'automatic', jsxImportSource: 'preact' };
const SHORT_JSX = { jsx: 'transform', jsxFactory: 'h', jsxFragment: 'Fragment' };

const typescript = (target, jsx = JSX) =>
  esbuild({
    target,
    ...jsx,
    tsconfig: false,
    // A field is set, not defined: no helper for that in each file.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    include: /\.tsx?$/,
    exclude: [],
  });

const resolveBrowser = () => nodeResolve({ browser: true, exportConditions: ['source'], extensions: ['.js', '.mjs'] });

const minify = (module) =>
  terser({
    module,
    ecma: 2020,
    // Unsafe where a BigInt, a Symbol or an object with a value of its own is made text or number: we make none.
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  });

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

/** In every name of the widget's files, so that each may be kept for ever and embed.js needs to know one hash only. */
const hash = BigInt(`0x${hashOfInputs(root, '{widget,sdk,contract}')}`)
  .toString(36)
  .slice(0, 8);

const PARTS = [
  'story.tsx',
  'story-pages.tsx',
  'stories.tsx',
  'panel.tsx',
  'rare.ts',
  'launcher.ts',
  'isolate.ts',
  'advice.ts',
  'notice.ts',
];
/** What shows the questions of a survey, each file loaded where the survey has such a question. */
const KINDS = ['choice', 'scale', 'matrix', 'ranking', 'text', 'number', 'month'];
const SURVEY_PARTS = [
  ...['survey', 'survey-pages', 'survey-help'].map((name) => [name, source('widget', `elements/${name}.tsx`)]),
  ...KINDS.map((name) => [`survey-${name}`, source('widget', `survey-kinds/${name}.tsx`)]),
];
const ENQUIRY_PARTS = ['enquiry', 'enquiry-pages', 'enquiry-help'].map((name) => [
  name,
  source('widget', `elements/${name}.tsx`),
]);
/** Beside English. */
const LANGUAGES = ['cy', 'pl', 'ar'];

const wordsOf = (part, language) => [`${part}words-${language}`, source('widget', `words/${part}${language}.ts`)];
const wordsIn = (language) =>
  ['', 'story-', 'stories-', 'rare-', 'survey-', 'survey-rest-', 'enquiry-', 'enquiry-rest-'].map((part) =>
    wordsOf(part, language),
  );

function widget() {
  const parts = PARTS.map((file) => [file.replace(/\.tsx?$/, ''), source('widget', `elements/${file}`)]);
  return [
    {
      input: Object.fromEntries([...parts, ...wordsIn('en').slice(0, 4)].filter(([, file]) => existsSync(file))),
      // What the others share of a part is handed out by that part's own file.
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...widgetOutput,
        // What the elements have in common is one file, the story's own, which nearly everybody needs: a request costs a
        // patient on a slow phone more than its bytes.
        manualChunks: (id) => (isShared(id) ? 'story' : undefined),
        onlyExplicitManualChunks: true,
      },
      ...lean,
      plugins: [
        freshFolder(),
        // The stories have what shows of a text too, within what takes a text apart.
        inEach('@hearback/contract/visible'),
        // The notice has the marks too, within its links.
        inEach('../sending/outbox-mark.ts'),
        // The notice has where it stands too, beside its boxes.
        inEach('../notice/stand-in.ts'),
        ...widgetPlugins(),
        onlyShared('story'),
      ],
      onwarn,
    },
    {
      input: Object.fromEntries(SURVEY_PARTS),
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...widgetOutput,
        // A survey stands apart from the story form: neither pays for what the other one needs.
        manualChunks: (id) => (isSharedBySurveys(id) ? 'survey' : undefined),
        onlyExplicitManualChunks: true,
      },
      ...lean,
      plugins: [...widgetPlugins(), onlyShared('survey')],
      onwarn,
    },
    {
      input: Object.fromEntries(ENQUIRY_PARTS),
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...widgetOutput,
        // The form for private help stands apart too.
        manualChunks: (id) => (isSharedByEnquiries(id) ? 'enquiry' : undefined),
        onlyExplicitManualChunks: true,
      },
      ...lean,
      plugins: [...widgetPlugins(), onlyShared('enquiry')],
      onwarn,
    },
    // Each apart, although other parts have some of it too: sharing would bring more to whoever needs only the others.
    ...['outbox.ts', 'further-rules.ts', 'changes.tsx'].map((file) => ({
      input: { [file.replace(/\.tsx?$/, '')]: source('widget', `elements/${file}`) },
      output: widgetOutput,
      ...lean,
      plugins: widgetPlugins(),
      onwarn,
    })),
    // Each apart: what makes their plurals is in each of them, and nothing of it in what English readers load.
    ...[
      ...LANGUAGES.flatMap(wordsIn),
      ...wordsIn('en').slice(4),
      ...['en', ...LANGUAGES].map((one) => wordsOf('changes-', one)),
    ].map(([name, file]) => ({
      input: { [name]: file },
      output: widgetOutput,
      plugins: widgetPlugins(),
      onwarn,
    })),
  ];
}

const widgetOutput = {
  dir: output('public/widget'),
  format: 'es',
  entryFileNames: `[name]-${hash}.js`,
  chunkFileNames: `[name]-${hash}.js`,
  hoistTransitiveImports: false,
};

const widgetPlugins = () => [
  cssAsText(),
  noGlobals(),
  leanPreact(),
  leanSignals(),
  resolveBrowser(),
  shortJsx(),
  typescript(BROWSERS, SHORT_JSX),
  constants(),
  minify(true),
  // The form's two largest files too: they have budgets.
  brotliCopies(24_000),
];

/** Making a schema and reading its shape do nothing else, so what is unused of the contract may go. */
const lean = { treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['endpoint', 'plainText'] } };

/** Whatever two of the parts need: more files would be more requests, and embed.js asks for this one with each part. */
const isShared = (id) =>
  /node_modules[\\/](@preact|preact)[\\/]|[\\/]sdk[\\/]src[\\/](first-look|outbox[\\/]as-json)|[\\/]widget[\\/]src[\\/](theme|elements[\\/](ask|mount|form-card|policy|story\.tsx)|story-form[\\/](story-form\.(tsx|css)|create-story-form|create-form|create-draft|draft-copies|draft-storage|answers|late|page|question[\\/](text-answer|question-page)))/.test(
    id,
  );

/** The same among a survey's parts. */
const isSharedBySurveys = (id) =>
  /node_modules[\\/](@preact|preact)[\\/]|[\\/]contract[\\/]src[\\/](visible|surveys[\\/](holds|longest|order|path|questions|scores|texts))|[\\/]sdk[\\/]src[\\/](surveys|ids|outbox[\\/]as-json)|[\\/]widget[\\/]src[\\/](theme|elements[\\/](mount|form-card|policy|survey\.tsx)|story-form[\\/](story-form\.css|tiles\.css|create-form|create-draft|draft-copies|draft-storage|sendable|page)|survey-form[\\/](survey-form\.(tsx|css)|create-survey-form|given-answers|kinds\.ts|declined|late|survey-question-page))/.test(
    id,
  );

/** The same in the form for private help. */
const isSharedByEnquiries = (id) =>
  /node_modules[\\/](@preact|preact)[\\/]|[\\/]sdk[\\/]src[\\/](first-look|outbox[\\/]as-json)|[\\/]widget[\\/]src[\\/](theme|elements[\\/](ask|mount|form-card|policy|enquiry\.tsx)|story-form[\\/](story-form\.css|create-form|create-draft|draft-copies|draft-storage|page)|enquiry-form[\\/](enquiry-form\.(tsx|css)|create-enquiry-form|answers|late|long-text|enquiry-question-page))/.test(
    id,
  );

function embed() {
  const input = source('widget', 'embed.ts');
  if (!existsSync(input)) return [];
  return [
    {
      input,
      output: { file: output('public/embed.js'), format: 'iife', strict: false },
      plugins: [
        cssAsText(),
        resolveBrowser(),
        typescript(BROWSERS),
        constants({ __HASH__: JSON.stringify(hash) }),
        minify(false),
        arrowWrapper(),
        brotliCopies(),
        pinnedCopy('embed'),
      ],
      onwarn,
    },
  ];
}

/** Run in pages of the platform's own: an isolated element's, a survey's test run, one on a tablet, and an author's own page. */
function frames() {
  return ['frame', 'test-run', 'kiosk', 'kept-words'].flatMap((name) => {
    const input = source('widget', `${name}.ts`);
    if (!existsSync(input)) return [];
    return {
      input,
      output: { file: output(`public/${name}.js`), format: 'iife', strict: false },
      plugins: [resolveBrowser(), typescript(BROWSERS), constants(), minify(false), brotliCopies()],
      onwarn,
    };
  });
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
      ...lean,
      plugins: [
        freshFolder(),
        gatheredCss('workspace'),
        resolveBrowser(),
        typescript(BROWSERS),
        slimEndpoints(),
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
    // A program of its own, which the platform runs for each picture.
    {
      input: source('platform', 'pictures/re-encoding.ts'),
      external: isFromRegistry,
      output: { file: output('re-encoding.js'), format: 'es' },
      plugins: [typescript(SERVER)],
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
  ...frames(),
  ...workspace(),
  ...platform(),
  ...['contract', 'sdk', 'testing'].flatMap(published),
];
