import {
  type EnquiryFile,
  type EnquiryFileData,
  type EnquiryFileUpload,
  FILES_AN_ENQUIRY,
  fieldError,
} from '@hearback/contract';
import { fileKind, fileName } from '@hearback/contract/enquiries';
import type { Kysely } from 'kysely';
import type { Database, EnquiryFileRow } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { madeAnew } from '../pictures/adding.ts';
import { keptOnce } from '../pictures/once.ts';
import type { Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { bringFiles, countFiles, findFile, insertFile } from './file-store.ts';
import { holdEnquiry } from './store.ts';

type Ports = Pick<Services, 'db' | 'now' | 'makePicture'>;

interface Attaching {
  enquiry: string;
  id: string;
  /** Who of staff sends it; `null`: whoever asked. */
  by: string | null;
  upload: EnquiryFileUpload;
}

/**
 * Keeps a file that a message is to bring: a picture made anew, a PDF as it is. The same again is the one that is there.
 * Throws `invalid`, `id-used` and `not-now`.
 */
export async function attachFile(
  services: Ports,
  { enquiry, id, by, upload: { name, data } }: Attaching,
): Promise<{ file: EnquiryFile; isNew: boolean }> {
  const { db, now } = services;
  const fingerprint = fingerprintOf([enquiry, by, name, data]);
  const { row, isNew } = await keptOnce<EnquiryFileRow>({
    fingerprint,
    find: () => findFile(db, id),
    make: async () => {
      await mustHaveRoom(db, enquiry);
      const { kind, bytes } = await taken(services, data);
      const named = { name: fileName(name, kind), kind, size: bytes.length, bytes };
      return {
        ...{ id, enquiry_id: enquiry, message_id: null, by_id: by, ...named },
        ...{ fingerprint, added_at: instant(now()) },
      };
    },
    add: (added) =>
      db.transaction().execute(async (trx) => {
        // What was taken back meanwhile is to have nothing left.
        if (!(await holdEnquiry(trx, enquiry))) throw notFound('enquiry');
        await mustHaveRoom(trx, enquiry);
        return insertFile(trx, added);
      }),
  });
  return { file: factsOf(row), isNew };
}

/** A file of a message, or one that its sender has not sent with a message yet. Throws `not-found`. */
export async function fileOf(
  { db }: Pick<Ports, 'db'>,
  { enquiry, id, by }: Omit<Attaching, 'upload'>,
): Promise<EnquiryFileData> {
  const row = await fileBytes({ db }, { enquiry, id, by });
  return { ...factsOf(row), data: row.bytes.toString('base64') };
}

/** The same with its bytes as they are. */
export async function fileBytes(
  { db }: Pick<Ports, 'db'>,
  { enquiry, id, by }: Omit<Attaching, 'upload'>,
): Promise<EnquiryFileRow> {
  const row = await findFile(db, id);
  const isSeen = row?.message_id !== null || row.by_id === by;
  if (!row || row.enquiry_id !== enquiry || !isSeen) throw notFound('file');
  return row;
}

interface Brought {
  enquiry: string;
  message: string;
  by: string | null;
  files: readonly string[] | undefined;
}

/** Lets a new message bring files. Throws `invalid` for one that is not there, is another’s, or that a message has. */
export async function bringWith(
  trx: Kysely<Database>,
  { enquiry, message, by, files: ids = [] }: Brought,
): Promise<void> {
  const brought = await bringFiles(trx, { enquiry, message, by, ids });
  const missing = ids.findIndex((id, index) => !brought.has(id) || ids.indexOf(id) !== index);
  if (missing < 0) return;
  const detail = 'This file is not there any more. Take it out and add it again.';
  throw new Refusal('invalid', detail, [fieldError(`/files/${missing}`, 'wrong-kind', detail)]);
}

const notTaken = 'We cannot take this kind of file. Choose a picture (JPEG, PNG or WebP) or a PDF.';
const halfPdf = 'We could not read all of this PDF. It may be damaged or only half there: choose another copy of it.';
const END = '%%EOF';
/** A PDF’s end stands within its last 1,024 bytes (ISO 32000-1, annex H). */
const END_WITHIN = 1024;

/** Goes by what is in a file, never by what it is called: anything that could run is neither of the two. */
async function taken(services: Ports, data: string): Promise<Pick<EnquiryFileRow, 'kind' | 'bytes'>> {
  const kind = fileKind(data);
  if (kind === undefined) throw wrongFile(notTaken);
  if (kind === 'picture') return { kind, bytes: (await madeAnew(services, data)).bytes };
  const bytes = Buffer.from(data, 'base64');
  if (!bytes.subarray(-END_WITHIN).includes(END)) throw wrongFile(halfPdf);
  return { kind, bytes };
}

async function mustHaveRoom(db: Kysely<Database>, enquiry: string): Promise<void> {
  if ((await countFiles(db, enquiry)) < FILES_AN_ENQUIRY) return;
  throw new Refusal(
    'not-now',
    `There are ${FILES_AN_ENQUIRY} files already, and room for no more. Ask how else to send it.`,
  );
}

function wrongFile(detail: string): Refusal {
  return new Refusal('invalid', detail, [fieldError('/data', 'wrong-kind', detail)]);
}

function factsOf({ id, name, kind, size }: EnquiryFileRow): EnquiryFile {
  return { id, name, kind, size };
}
