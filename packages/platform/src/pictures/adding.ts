import { randomBytes } from 'node:crypto';
import { fieldError, type StaffPicture } from '@hearback/contract';
import type { PictureRow } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { storyFor, visibleStory } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import type { PictureTrouble } from './kind.ts';
import { keptOnce } from './once.ts';
import type { MadePicture } from './re-encode.ts';
import { findPicture, insertPicture } from './store.ts';

interface Adding {
  staff: SignedInStaff;
  id: string;
  story: string;
  /** The file in Base64. */
  data: string;
}

/** As long as an address that nobody can guess has to be. */
const ADDRESS_BYTES = 16;

const mends: Record<PictureTrouble, string> = {
  'not-a-picture': 'This is not a picture that we can show. Choose a JPEG, PNG or WebP file.',
  heic: 'This is in the format that iPhones keep pictures in. Save it as JPEG, then choose that one.',
  moves: 'This picture moves, which can make people unwell. Choose one that stands still, as JPEG, PNG or WebP.',
  broken: 'We could not read all of this picture. It may be damaged or only half there: choose another copy of it.',
  'too-many-pixels': 'This picture has more than 50 million pixels. Make it smaller, then choose it again.',
};

/**
 * Keeps a picture, made anew, that is to show a change because of this story. The same again, also at the same moment, is
 * the one that is there. Throws `id-used` and `invalid`.
 */
export async function addPicture(
  services: Services,
  { staff, id, story, data }: Adding,
): Promise<{ picture: StaffPicture; isNew: boolean }> {
  await storyFor(services, { staff, id: story, action: 'progress-change' });
  const fingerprint = fingerprintOf([story, staff.id, data]);
  const { row, isNew } = await keptOnce<PictureRow>({
    fingerprint,
    find: () => findPicture(services.db, 'pictures', id),
    make: async () => ({
      ...{ id, address: newAddress(), story_id: story, change_id: null },
      ...{ staff_id: staff.id, ...(await madeAnew(services, data)), fingerprint, added_at: instant(services.now()) },
    }),
    add: (added) => insertPicture(services.db, 'pictures', added),
  });
  return { picture: shown(row), isNew };
}

/** What a file shows, made anew. Throws `invalid`. */
export async function madeAnew({ makePicture }: Pick<Services, 'makePicture'>, data: string): Promise<MadePicture> {
  const made = await makePicture(Buffer.from(data, 'base64'));
  if (typeof made !== 'string') return made;
  throw new Refusal('invalid', mends[made], [fieldError('/data', 'wrong-kind', mends[made])]);
}

export function newAddress(): string {
  return randomBytes(ADDRESS_BYTES).toString('base64url');
}

/** A picture as staff see it who see its story. */
export async function staffPicture(
  services: Services,
  { staff, id }: Pick<Adding, 'staff' | 'id'>,
): Promise<StaffPicture> {
  const row = await findPicture(services.db, 'pictures', id);
  if (!row) throw notFound('picture');
  await visibleStory(services, { staff, id: row.story_id, attempt: 'see' });
  return shown(row);
}

function shown({ id, width, height, bytes }: PictureRow): StaffPicture {
  return { id, width, height, data: bytes.toString('base64') };
}
