import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { type PlatformOptions, platformEnvironment } from '../platform-process/platform-process.ts';
import { ORGANISATION } from './new-story.ts';

/** Settings under which one machine may send as much as it can. */
export const UNLIMITED = { RATE_LIMIT: '1000000', STAFF_RATE_LIMIT: '1000000', LOG_LEVEL: 'error', SMTP_URL: '' };

/** Makes the database and the organisation that the load is sent to. */
export async function prepareOrganisation(options: PlatformOptions): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const words = ['organisation', 'add', '--ods', ORGANISATION, '--name', 'Practice under load'];
  const child = spawn(process.execPath, ['packages/platform/dist/main.js', ...words], {
    cwd: root,
    env: platformEnvironment({ ...options, port: 0, publicUrl: 'http://localhost' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The organisation could not be made.\n${output}`);
}
