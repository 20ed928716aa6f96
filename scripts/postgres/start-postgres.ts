import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFreePort } from '../ports/free-port.ts';
import { postgresBinaries } from './binaries.ts';
import { unprivileged } from './unprivileged.ts';

const READY_WITHIN_MS = 30_000;
const guard = join(import.meta.dirname, 'guard.sh');

export interface PostgresOptions {
  /** Wait for the disk at each commit, as in production. Tests that never pull the plug do without. */
  durable?: boolean;
}

/** A PostgreSQL server of our own in a temporary folder. */
export interface Postgres {
  /** For `DATABASE_URL`; may create databases. */
  url: string;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
  /** Kills the server in the middle of whatever it is doing. */
  kill9(): Promise<void>;
  /** Starts it again on the same data and port after `kill9`. */
  restart(): Promise<void>;
}

interface Cluster {
  folder: string;
  data: string;
  binaries: string;
  port: number;
  durable: boolean;
}

function settings({ folder, data, port, durable }: Cluster): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: '200',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    shared_buffers: '64MB',
  };
  return [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function create(durable: boolean, port: number): Cluster {
  const binaries = postgresBinaries();
  if (binaries === undefined) throw new Error('PostgreSQL 15 or newer is not installed on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'hearback-postgres-'));
  const data = join(folder, 'data');
  const owner = unprivileged();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const args = ['-D', data, '-U', 'hearback', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  return { folder, data, binaries, port, durable };
}

/** The postmaster writes its state to line 8 of its pid file. */
function stateOf({ data }: Cluster): { pid: number; isReady: boolean } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
}

function serve(cluster: Cluster): ChildProcess {
  const server = join(cluster.binaries, 'postgres');
  return spawn('/bin/sh', [guard, cluster.folder, server, ...settings(cluster)], {
    ...unprivileged(),
    cwd: cluster.folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

function logOf({ folder }: Cluster): string {
  const file = join(folder, 'log');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '';
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isReadyWithin(cluster: Cluster, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    const state = stateOf(cluster);
    if (state?.isReady === true && isAlive(state.pid)) return true;
    await wait(25);
  }
  return false;
}

/** Serves a cluster whose last server was killed; it starts only once that one's own children have noticed and gone. */
async function serveAgain(cluster: Cluster): Promise<ChildProcess> {
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; ) {
    await wait(100);
    const child = serve(cluster);
    await wait(200);
    if (stateOf(cluster) !== undefined && (await isReadyWithin(cluster, READY_WITHIN_MS))) return child;
    child.kill('SIGKILL');
    child.stdin?.destroy();
  }
  throw new Error(`PostgreSQL did not start again.\n${logOf(cluster)}`);
}

const gone = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

/** Makes a new cluster and serves it on a free port of 127.0.0.1, never as root. */
export async function startPostgres({ durable = false }: PostgresOptions = {}): Promise<Postgres> {
  const cluster = create(durable, await anyFreePort());
  let child = serve(cluster);
  if (!(await isReadyWithin(cluster, READY_WITHIN_MS))) {
    child.stdin?.destroy();
    throw new Error(`PostgreSQL was not ready in time.\n${logOf(cluster)}`);
  }

  return {
    url: `postgres://hearback@127.0.0.1:${cluster.port}/postgres`,
    async stop() {
      child.stdin?.end();
      await gone(child);
      rmSync(cluster.folder, { recursive: true, force: true });
    },
    async kill9() {
      const pid = stateOf(cluster)?.pid;
      // The guard first: once its server is gone it would remove the folder.
      child.kill('SIGKILL');
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      child.stdin?.destroy();
      await gone(child);
    },
    async restart() {
      child = await serveAgain(cluster);
    },
  };
}
