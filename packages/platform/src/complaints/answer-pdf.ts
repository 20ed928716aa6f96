import type { ComplaintEvent } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ComplaintPdfRow, Database } from '../database/schema.ts';
import { accessiblePdf, fitsPdf } from '../documents/accessible-pdf.ts';
import { longDay } from '../time/words.ts';

/** Staff write an answer in English, or say in its first line what else; what is around it is in English. */
const words = {
  title: 'Answer to your complaint',
  signed: (by: string, day: string) => `Signed by ${by} on ${longDay(day)}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
};

/** An answer as it was signed. */
export interface SignedAnswer {
  organisation: string;
  text: string;
  /** Who signed it. */
  by: string;
  /** The day on which it was signed. */
  on: string;
  /** When that was written down. */
  at: string;
}

/** An answer as it was signed, as a PDF file; `undefined` where it has letters that could not be drawn rightly. */
export async function answerPdf({ organisation, text, by, on, at }: SignedAnswer): Promise<Buffer | undefined> {
  if (![organisation, text, by].every(fitsPdf)) return undefined;
  return accessiblePdf({
    ...{ title: `${words.title} – ${organisation}`, language: 'en-GB', at: new Date(at), pageWords: words.page },
    blocks: [
      { kind: 'heading', text: words.title },
      { kind: 'small', text: organisation },
      { kind: 'paragraph', text },
      { kind: 'small', text: words.signed(by, on) },
    ],
  });
}

/** The same, but that an answer can be signed though no file comes of it: its time of law runs. */
export function makeAnswerPdfs(onTrouble: (error: unknown) => void, make = answerPdf): typeof answerPdf {
  return async (signed) => {
    try {
      return await make(signed);
    } catch (error) {
      onTrouble(error);
      return undefined;
    }
  };
}

export async function addPdf(db: Kysely<Database>, row: ComplaintPdfRow): Promise<void> {
  await db.insertInto('complaint_pdfs').values(row).execute();
}

/** The file of a letter as it was signed last, or as it was signed last before something that was done, by its number. */
export async function findPdf(
  db: Kysely<Database>,
  { complaint, letter, before }: { complaint: string; letter: string; before?: number },
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('complaint_pdfs')
    .select('bytes')
    .where('complaint_id', '=', complaint)
    .where('letter', '=', letter)
    .$if(before !== undefined, (query) => query.where('signed_number', '<', before ?? 0))
    .orderBy('signed_number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.bytes;
}

/** Which letters about a complaint were sent as they are in a file: the ids of the steps that sent them. */
export async function sendingsWithPdf(
  db: Kysely<Database>,
  complaint: string,
  timeline: readonly ComplaintEvent[],
): Promise<ReadonlySet<string>> {
  const made = await db
    .selectFrom('complaint_pdfs')
    .select(['letter', 'signed_number'])
    .where('complaint_id', '=', complaint)
    .execute();
  const hasFile = ({ step }: ComplaintEvent, at: number) =>
    step.action === 'send' && made.some((file) => file.letter === step.letter && file.signed_number <= at);
  return new Set(timeline.filter(hasFile).map(({ id }) => id));
}
