import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { UnmanagedLetter } from '../mail/mail.ts';
import { seersElse } from './seers.ts';

interface Unmanaged extends Pick<UnmanagedLetter, 'kind' | 'organisation'> {
  publicUrl: string;
}

/** To operators: what managers would hear of, had an organisation any. */
export async function unmanagedLetters(
  db: Kysely<Database>,
  { publicUrl, ...of }: Unmanaged,
): Promise<UnmanagedLetter[]> {
  const link = `${publicUrl}/workspace/people`;
  return (await seersElse(db)).map((to) => ({ ...of, to, link }));
}
