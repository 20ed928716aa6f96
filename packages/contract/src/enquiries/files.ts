import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { PICTURE_BYTES, PICTURE_TYPES, PICTURE_UPLOAD_BYTES, PictureFile } from '../pictures.ts';
import { plainText } from '../text.ts';

/** Kinds of files that are taken with a message. A picture is made anew; a PDF is kept as it is, and only ever saved. */
export const FILE_TYPES = [...PICTURE_TYPES, 'application/pdf'] as const;

/** The largest file that is taken, in bytes. */
export const FILE_BYTES = PICTURE_BYTES;

/** The largest call that brings one, in bytes. */
export const FILE_UPLOAD_BYTES = PICTURE_UPLOAD_BYTES + 1024;

/** How many files a message may have. */
export const FILES_A_MESSAGE = 5;

/** How many files there may be about one enquiry, those included that no message came to name. */
export const FILES_AN_ENQUIRY = 30;

/** A file as it is sent: what it is called, and its bytes in Base64. */
export const EnquiryFileUpload = z.strictObject({ name: plainText(200), data: PictureFile });
export type EnquiryFileUpload = z.infer<typeof EnquiryFileUpload>;

/** What is known of a file. What it is called ends as its kind does, whatever its sender called it. */
export const EnquiryFile = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(['picture', 'pdf']),
  /** In bytes. */
  size: z.number(),
});
export type EnquiryFile = z.infer<typeof EnquiryFile>;

/** A file with its bytes in Base64: WebP or PDF. */
export const EnquiryFileData = z.object({ ...EnquiryFile.shape, data: z.string() });
export type EnquiryFileData = z.infer<typeof EnquiryFileData>;

/** The files that a message brings, each sent before. */
export const FilesOfMessage = z.optional(/* @__PURE__ */ z.array(Id).check(z.maxLength(FILES_A_MESSAGE)));
