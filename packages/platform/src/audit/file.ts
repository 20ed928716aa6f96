import { Readable } from 'node:stream';
import { type AuditEntry, AuditSearch, endpoints, parseParameters } from '@hearback/contract';
import { CSV_START, csvLines } from '@hearback/contract/csv';
import { auditColumns, auditKinds, auditWords } from '@hearback/contract/words/audit-en';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { type StaffCaller, signedIn } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { mustSeeTrail } from './routes.ts';
import { type AuditWanted, addToAudit, auditPage } from './store.ts';

const AT_ONCE = 500;

/** The audit trail as a file, of the same lines as the screen shows; each line leaves as it is read. */
export function auditFileRoutes(app: FastifyInstance, services: Services): void {
  app.get('/workspace/audit.csv', async (request, reply) => {
    const staff = await signedIn(services, endpoints.staff.audit.list, request);
    const search = parseParameters(AuditSearch, request.query);
    if (!search.ok) throw new Refusal('invalid', 'Mend what is looked for, then ask again.', search.errors);
    const wanted = await seen(services, staff, search.value);
    const name = `audit-${dayInLondon(services.now())}.csv`;
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${name}"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(fileOf(services, wanted)));
  });
}

/** Keeps who takes the file, or may not, before anything of it leaves. Throws `forbidden`. */
async function seen({ db, now }: Services, actor: StaffCaller, search: AuditSearch) {
  const keep = (kind: string) =>
    addToAudit(db, instant(now()), { kind, actor, detail: 'staff.audit.file', ods: search.organisation });
  try {
    const wanted = mustSeeTrail(actor, search);
    await keep('read');
    return wanted;
  } catch (error) {
    if (error instanceof Refusal) await keep('refused');
    throw error;
  }
}

async function* fileOf({ db }: Services, wanted: Omit<AuditWanted, 'limit'>): AsyncGenerator<string> {
  yield CSV_START + csvLines([auditColumns]);
  let cursor: string | undefined;
  do {
    const { items, next } = await auditPage(db, { ...wanted, limit: AT_ONCE, after: placeAfter(cursor) });
    if (items.length > 0) yield csvLines(items.map(rowOf));
    cursor = next;
  } while (cursor !== undefined);
}

function rowOf(entry: AuditEntry): (string | undefined)[] {
  const { at, by, byId, kind, organisation, story, person, detail } = entry;
  return [at, by, byId, auditKinds[kind], auditWords(entry), organisation, story, person, detail];
}
