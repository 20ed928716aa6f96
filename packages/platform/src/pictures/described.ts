import { type ChangeProgress, fieldError, type Picture } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { picturesOf } from './store.ts';

/** A picture as it is kept with what is said of a change: what is to be seen on it, and where it will be. */
export interface DescribedPicture extends Omit<Picture, 'path'> {
  address: string;
}

/** A step of a change with all that is known of its pictures. */
export interface DescribedProgress extends ChangeProgress {
  evidence?:
    | (Omit<NonNullable<ChangeProgress['evidence']>, 'pictures'> & { pictures?: DescribedPicture[] })
    | undefined;
}

interface Described {
  story: string;
  progress: ChangeProgress;
  /** Where the step is in what was sent. */
  pointer?: '' | '/done';
}

/** Puts what is known of its pictures into a step. Throws `invalid` for one that was not added for this story. */
export async function withPictures(
  db: Kysely<Database>,
  { story, progress, pointer = '' }: Described,
): Promise<DescribedProgress> {
  const { evidence } = progress;
  if (!evidence?.pictures) return progress as DescribedProgress;
  const ids = evidence.pictures.map(({ id }) => id);
  const known = new Map((await picturesOf(db, { story, ids })).map((picture) => [picture.id, picture]));
  const pictures = evidence.pictures.map(({ id, alt }, index): DescribedPicture => {
    const found = known.get(id);
    if (!found || ids.indexOf(id) !== index) throw unknownPicture(`${pointer}/evidence/pictures/${index}/id`);
    const { width, height, address } = found;
    return { id, alt, width, height, address };
  });
  return { ...progress, evidence: { ...evidence, pictures } };
}

/** A picture as the public sees it. */
export function publicView({ address, ...picture }: DescribedPicture): Picture {
  return { ...picture, path: `/pictures/${address}.webp` };
}

function unknownPicture(pointer: string): Refusal {
  const detail = 'This picture is not there any more. Take it out and add it again.';
  return new Refusal('invalid', detail, [fieldError(pointer, 'wrong-kind', detail)]);
}
