import { Readable } from 'node:stream';
import { type BadLine, endpoints, Id, parseParameters, RegisterColumn } from '@hearback/contract';
import { CSV_START, csvLines, csvOf } from '@hearback/contract/csv';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod/mini';
import { Refusal } from '../http/refusal.ts';
import { mustRun } from '../organisations/staff-routes.ts';
import type { Services } from '../services.ts';
import { signedIn } from '../staff/signed-in.ts';
import { badLines, findImport } from './store.ts';

const AT_ONCE = 500;
const Params = z.object({ id: Id });

/** Files about a register: one to begin with, and the bad lines of one that was sent. */
export function importFileRoutes(app: FastifyInstance, services: Services): void {
  app.get('/workspace/register-example.csv', (_, reply) =>
    fileFrom(reply, 'register-example').header('cache-control', 'public, max-age=86400').send(csvOf(EXAMPLE)),
  );

  app.get('/workspace/imports/:id/bad-lines.csv', async (request, reply) => {
    const staff = await signedIn(services, endpoints.staff.imports.badLines, request);
    await mustRun(services, staff, 'imports');
    const params = parseParameters(Params, request.params);
    if (!params.ok || !(await findImport(services.db, params.value.id))) {
      throw new Refusal('not-found', 'There is no such register here, or its file could not be read.');
    }
    return fileFrom(reply, 'bad-lines')
      .header('cache-control', 'no-store')
      .send(Readable.from(fileOf(services, params.value.id)));
  });
}

function fileFrom(reply: FastifyReply, name: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${name}.csv"`).type('text/csv; charset=utf-8');
}

async function* fileOf({ db }: Services, id: string): AsyncGenerator<string> {
  yield CSV_START + csvLines([['line', 'what to mend', ...RegisterColumn.options]]);
  let after = 0;
  for (;;) {
    const lines = await badLines(db, id, { after, limit: AT_ONCE });
    const last = lines.at(-1);
    if (!last) return;
    yield csvLines(lines.map(rowOf));
    after = last.line;
  }
}

function rowOf({ line, cells, mistakes }: BadLine): (string | number)[] {
  const mend = mistakes.map(({ column, detail }) => (column ? `${column}: ${detail}` : detail)).join(' ');
  return [line, mend, ...RegisterColumn.options.map((column) => cells[column])];
}

const EXAMPLE = [
  RegisterColumn.options,
  ['Z99101', 'Alder Lane Surgery', 'practice', '', '', ''],
  ['Z99101001', 'Alder Lane Surgery, Mill Branch', 'branch', 'Z99101', '', ''],
  ['Z9A', 'Alder Valley NHS Trust', 'trust', '', '', ''],
  ['Z9A01', 'Alder General Hospital', 'site', 'Z9A', '', ''],
  ['Z99102', 'Old Mill Practice', 'practice', '', '2025-03-31', 'Z99101'],
];
