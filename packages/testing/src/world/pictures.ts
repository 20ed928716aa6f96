import { type ChangeProgress, type Evidence, fieldError } from '@hearback/contract';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What every picture is made into here: one white pixel. */
export const WHITE_DOT = {
  width: 1,
  height: 1,
  data: 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/vz0AAA=',
};

/** What shows a change, with what is known of its pictures. Throws `invalid` for one that was not added for this story. */
export function withPictures(
  world: World,
  { story, given, pointer = '' }: { story: string; given: ChangeProgress['evidence']; pointer?: '' | '/done' },
): Evidence | undefined {
  if (!given?.pictures) return given as Evidence | undefined;
  const ids = given.pictures.map(({ id }) => id);
  const pictures = given.pictures.map(({ id, alt }, index) => {
    if (world.pictures.get(id)?.story === story && ids.indexOf(id) === index) {
      return { id, alt, width: WHITE_DOT.width, height: WHITE_DOT.height };
    }
    const detail = 'This picture is not there any more. Take it out and add it again.';
    throw new Refusal('invalid', detail, [
      fieldError(`${pointer}/evidence/pictures/${index}/id`, 'wrong-kind', detail),
    ]);
  });
  return { ...given, pictures };
}

/** The same as the public sees it. */
export function inPublic({ pictures, ...evidence }: Evidence): Evidence {
  if (!pictures || pictures.length === 0) return evidence;
  return { ...evidence, pictures: pictures.map((one) => ({ ...one, path: `/pictures/${one.id}.webp` })) };
}
