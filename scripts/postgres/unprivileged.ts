import { execFileSync } from 'node:child_process';

function idOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const read = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return undefined;
  }
}

/** Whom to run PostgreSQL as when we are root, since it refuses to be root itself; undefined when we are not. */
export function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = idOf('postgres') ?? idOf('nobody');
  if (found === undefined)
    throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody.');
  return found;
}
