import type { Readable } from 'node:stream';
import { endpoints, type RegisterImport, registerLimits } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { mustRun } from '../organisations/staff-routes.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { BadFile, LargeFile } from './bad-file.ts';
import { digestOf, importRegister, takeRegister } from './importing.ts';
import { badLines, beginImport, findImport, importIn, lastImports } from './store.ts';

/** Registers of organisations: sending one, what would come of it, and importing it. */
export function importRoutes(app: FastifyInstance, services: Services): void {
  const { imports } = endpoints.staff;
  const { db } = services;
  sendingRoutes(app, services);

  serveStaff(app, {
    services,
    endpoint: imports.list,
    handle: async ({ staff }) => {
      await mustRun(services, staff, 'imports');
      return { imports: await lastImports(db) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: imports.get,
    handle: ({ staff, params: { id } }) => mustFind(services, staff, id),
  });

  serveStaff(app, {
    services,
    endpoint: imports.badLines,
    handle: async ({ staff, params: { id }, query: { show, limit, cursor } }) => {
      await mustFind(services, staff, id);
      const found = await badLines(db, id, { show, after: lineIn(cursor), limit: limit + 1 });
      const items = found.slice(0, limit);
      const last = found.length > limit ? items.at(-1) : undefined;
      return { items, next: last && Buffer.from(String(last.line)).toString('base64url') };
    },
  });

  serveStaff(app, {
    services,
    endpoint: imports.apply,
    handle: async ({ staff, params: { id } }) => {
      await mustFind(services, staff, id);
      const outcome = await importRegister(services, { id, by: staff });
      if (outcome === 'not-now') {
        throw new Refusal(
          'not-now',
          'This register has bad lines, or is not checked yet. Mend it, then send it again.',
        );
      }
      if (outcome === 'stale') {
        throw new Refusal('stale', 'Organisations have changed since this register was checked. Look at it once more.');
      }
      services.directory.forget();
      services.cache.clear();
      return mustFind(services, staff, id);
    },
  });
}

function sendingRoutes(app: FastifyInstance, services: Services): void {
  const { db } = services;
  app.register(async (files) => {
    // Here alone, and as it comes: everywhere else a file is no call.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('text/csv', (_, file, done) => done(null, file));
    serveStaff(files, {
      services,
      endpoint: endpoints.staff.imports.start,
      handle: async ({ staff, params: { id }, request, reply }) => {
        await mustRun(services, staff, 'imports');
        const file = request.body as Readable | undefined;
        if (!file) throw new Refusal('invalid', 'Send a CSV file.');
        const size = Number(request.headers['content-length']) || undefined;
        await reading(file, async (bytes) => {
          if ((size ?? 0) > registerLimits.bytes) throw new LargeFile();
          const isNew = await beginImport(db, { id, by: staff, at: instant(services.now()), size });
          if (isNew) return void (await takeRegister(services, id, bytes));
          await mustBeSame(services, { id, staff, bytes });
          reply.code(200);
        });
        return mustFind(services, staff, id);
      },
    });
  });
}

/** Reads a file that is being sent. What is left of one that is refused is let go by: else nobody hears why. */
async function reading(file: Readable, work: (bytes: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void> {
  try {
    await work(file.iterator({ destroyOnReturn: false }));
  } catch (error) {
    file.resume();
    if (!(error instanceof BadFile)) throw error;
    throw new Refusal(error instanceof LargeFile ? 'too-large' : 'invalid', error.message);
  }
}

/** The same file sent once more, after an answer that was lost, is the same import. */
async function mustBeSame(
  { db }: Services,
  { id, staff, bytes }: { id: string; staff: SignedInStaff; bytes: AsyncIterable<Uint8Array> },
): Promise<void> {
  const known = await findImport(db, id);
  const isSame = known?.staff_id === staff.id && known.digest !== null && known.digest === (await digestOf(bytes));
  if (!isSame) throw new Refusal('id-used', 'This id is used for another register. Make a new one.');
}

async function mustFind(services: Services, staff: SignedInStaff, id: string): Promise<RegisterImport> {
  await mustRun(services, staff, 'imports');
  const found = await findImport(services.db, id);
  if (!found) throw new Refusal('not-found', 'There is no such register here, or its file could not be read.');
  return importIn(found);
}

function lineIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal('invalid', 'Start the list again without a cursor.', [
    { parameter: 'cursor', code: 'not-a-code', detail: 'Use the cursor that the last page gave.' },
  ]);
}
