import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const OLDEST = 15;
const PLACES = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

function versionOf(folder: string): number {
  try {
    const words = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)(\.|\s|devel|beta|rc)/.exec(words)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The folder of PostgreSQL's server programs, the newest there is, or undefined when there is none from 15 on. */
export function postgresBinaries(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => existsSync(join(folder, 'initdb')));
  const folders = [...globSync(PLACES), ...onPath.map((folder) => dirname(join(folder, 'initdb')))];
  const [best] = folders
    .filter((folder) => existsSync(join(folder, 'postgres')))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version);
  return best?.folder;
}
