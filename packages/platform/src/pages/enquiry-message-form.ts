import { FILE_BYTES, FILES_A_MESSAGE } from '@hearback/contract';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { type Posted, valuesOf } from './tell-form.ts';

/** A file as a form brought it. */
export interface PostedFile {
  name: string;
  bytes: Buffer;
  isTooLarge: boolean;
}

/** A message as a form brought it, with files or without. */
export interface PostedMessage {
  id: unknown;
  text: string;
  files: readonly PostedFile[];
  /** There were more files than may be. */
  isTooMany: boolean;
}

/**
 * What the reader of such a form may take. Of a longer file the rest is read past and kept nowhere. A text that is far
 * too long is taken whole, as a form without files has it, to be given back whole.
 */
export const formLimits = { fileSize: FILE_BYTES, files: FILES_A_MESSAGE + 1, fields: 10, fieldSize: 512 * 1024 };

/** Reads a posted message: its words are kept whatever is wrong with its files. */
export async function readMessageForm(request: FastifyRequest): Promise<PostedMessage> {
  if (!request.isMultipart()) {
    const body = Object(request.body) as Posted;
    const [text = ''] = valuesOf(body, 'text');
    return { id: body.id, text, files: [], isTooMany: false };
  }
  const fields = new Map<string, unknown>();
  const files: PostedFile[] = [];
  let isTooMany = false;
  let isCutShort = false;
  try {
    for await (const part of request.parts({ limits: formLimits })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, part.value);
        isCutShort ||= part.valueTruncated;
      } else {
        const bytes = await part.toBuffer();
        // A form sends one without a name where none was chosen.
        if (part.filename) files.push({ name: part.filename, bytes, isTooLarge: part.file.truncated });
      }
    }
  } catch (error) {
    // Cut off on the way, or no form at all: whoever sent it still has it.
    if (!isLimit(error)) throw unreadable();
    isTooMany = true;
  }
  if (isCutShort) {
    throw new Refusal(
      'too-large',
      'This is more than we can take at once. Go back, where all of it still is, and send less.',
    );
  }
  isTooMany ||= files.length > FILES_A_MESSAGE;
  return { id: fields.get('id'), text: String(fields.get('text') ?? ''), files, isTooMany };
}

function unreadable(): Refusal {
  return new Refusal('malformed', 'We could not read all of this form. Go back and send it again.');
}

function isLimit(error: unknown): boolean {
  return Object(error).code === 'FST_FILES_LIMIT';
}
