import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { importsOf } from './imports.ts';

interface Package {
  /** The packages of ours that it may import. */
  imports: readonly string[];
  /** Why nothing else. */
  because: string;
  /** Runs in browsers, so Node's own modules are out of its reach. */
  isForBrowsers: boolean;
}

const PACKAGES: Record<string, Package> = {
  contract: {
    imports: [],
    because: 'the contract is what everyone agrees on, so it knows nobody',
    isForBrowsers: true,
  },
  sdk: {
    imports: ['contract'],
    because: 'the sdk speaks the contract and must be usable without a page or a platform',
    isForBrowsers: true,
  },
  widget: {
    imports: ['contract', 'sdk'],
    because: 'the widget reaches the platform over HTTP alone, through the sdk',
    isForBrowsers: true,
  },
  workspace: {
    imports: ['contract', 'sdk'],
    because: 'the workspace has no private way into the platform, only the sdk',
    isForBrowsers: true,
  },
  platform: {
    imports: ['contract'],
    because: 'the platform serves whoever speaks the contract and depends on no client',
    isForBrowsers: false,
  },
  testing: {
    imports: ['contract'],
    because: 'integrators test their own pages with it, without our client or our service',
    isForBrowsers: false,
  },
};

/** An import that the design does not allow. */
export interface BadArrow {
  file: string;
  line: number;
  reason: string;
}

const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);

/** Which package a specifier leads to, when it is one of ours. */
function packageOf(specifier: string, file: string, root: string): string | undefined {
  if (specifier.startsWith('@hearback/')) return specifier.split('/')[1];
  if (!specifier.startsWith('.')) return undefined;
  const [folder, name] = relative(root, resolve(dirname(file), specifier)).split(/[\\/]/);
  return folder === 'packages' ? name : `the folder ${folder}`;
}

function reasonAgainst(from: string, specifier: string, file: string, root: string): string | undefined {
  const rule = PACKAGES[from];
  if (rule === undefined) return `${from} has no place among the packages yet; give it one in scripts/check/arrows.ts.`;
  if (rule.isForBrowsers && specifier.startsWith('node:') && !isTest(file)) {
    return `${from} runs in browsers, which have no ${specifier}.`;
  }
  const to = packageOf(specifier, file, root);
  if (to === undefined || rule.imports.includes(to)) return undefined;
  if (to === from) {
    return specifier.startsWith('.') ? undefined : `${from} imports itself by name; use a relative path.`;
  }
  return `${from} may not import ${to}: ${rule.because}.`;
}

/** Finds every import in a package's sources that points the wrong way. */
export function badArrows(root: string): BadArrow[] {
  return globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
    const from = file.split(/[\\/]/)[1] ?? '';
    return importsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ specifier, line }) => {
      const reason = reasonAgainst(from, specifier, join(root, file), root);
      return reason === undefined ? [] : [{ file, line, reason }];
    });
  });
}
