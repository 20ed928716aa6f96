import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Id } from './ids.ts';

/** The largest file that is taken, in bytes: a photo of a phone has 2 to 6 MB. */
export const PICTURE_BYTES = 10 * 1024 * 1024;

/** Kinds of files that are taken. What comes of them is WebP, always. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** How many pictures a change may have. */
export const PICTURES_A_CHANGE = 4;

const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4;

/** The largest call that brings one, in bytes: the file in Base64 with the rest of the body. */
export const PICTURE_UPLOAD_BYTES = base64Length(PICTURE_BYTES) + 1024;

/** A file in Base64: JPEG, PNG or WebP, one picture that does not move, 10 MB and 50 million pixels at most. */
export const PictureFile = /* @__PURE__ */ z
  .string()
  .check(z.minLength(1), z.maxLength(base64Length(PICTURE_BYTES)), z.base64());

const PictureUpload = z.strictObject({
  /** The story that the change with this picture is because of. */
  story: Id,
  data: PictureFile,
});

/** A picture as it was made anew from what was sent: turned upright, within 1,600 by 1,600 pixels, and nothing but pixels. */
export const StaffPicture = z.object({
  id: Id,
  width: z.number(),
  height: z.number(),
  /** The WebP file in Base64. */
  data: z.string(),
});
export type StaffPicture = z.infer<typeof StaffPicture>;

const params = z.object({ id: Id });

export const pictureEndpoints = {
  add: endpoint({
    summary: 'Keeps a picture that is to show a change. Nobody else sees it until what is said with it is public.',
    method: 'PUT',
    path: '/v1/staff/pictures/{id}',
    audience: 'staff',
    params,
    body: PictureUpload,
    result: StaffPicture,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'not-now'],
  }),
  get: endpoint({
    summary: 'A picture of a change, also before it is public.',
    method: 'GET',
    path: '/v1/staff/pictures/{id}',
    audience: 'staff',
    params,
    result: StaffPicture,
    problems: ['not-found', 'forbidden'],
  }),
};
