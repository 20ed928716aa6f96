import {
  type EnquiryFile,
  type EnquiryFileData,
  type EnquiryFileUpload,
  type EnquiryMessage,
  FILES_AN_ENQUIRY,
  fieldError,
} from '@hearback/contract';
import { fileKind, fileName } from '@hearback/contract/enquiries';
import type { KeptEnquiry, KeptFile } from '../world/enquiries.ts';
import { WHITE_DOT } from '../world/pictures.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

interface Attaching {
  id: string;
  /** Who of staff sends it; absent for whoever asked. */
  byId?: string;
  body: EnquiryFileUpload;
}

/** Keeps a file that a message is to bring. Nothing here can make a picture anew: each is a white dot. */
export function attach(
  world: World,
  enquiry: KeptEnquiry,
  { id, byId, body: { name, data } }: Attaching,
): { result: EnquiryFile; isRepeat: boolean } {
  const fingerprint = JSON.stringify([enquiry.id, byId, name, data]);
  const known = [...world.enquiries.values()].flatMap(({ files }) => files).find((file) => file.id === id);
  if (known && known.fingerprint !== fingerprint) {
    throw new Refusal('id-used', 'Another picture has this id. Make a new id and send it again.');
  }
  const file = known ?? { id, byId, fingerprint, ...madeOf(enquiry, { name, data }) };
  if (!known) world.enquiries.set(enquiry.id, { ...enquiry, files: [...enquiry.files, file] });
  return { result: factsOf(file), isRepeat: known !== undefined };
}

/** A file of a message, or one that its sender has not sent with a message yet. */
export function fileOf({ files }: KeptEnquiry, { id, byId }: Omit<Attaching, 'body'>): EnquiryFileData {
  const file = files.find((one) => one.id === id);
  if (!file || (file.message === undefined && file.byId !== byId)) throw notFound('file');
  return { ...factsOf(file), data: file.data };
}

interface Bringing {
  message: string;
  byId?: string;
  ids: readonly string[] | undefined;
}

/** The files of an enquiry once a new message brings some of them. Throws `invalid`. */
export function filesWith({ files }: KeptEnquiry, { message, byId, ids = [] }: Bringing): KeptFile[] {
  const isFree = (id: string) =>
    files.some((file) => file.id === id && file.message === undefined && file.byId === byId);
  const missing = ids.findIndex((id, index) => !isFree(id) || ids.indexOf(id) !== index);
  if (missing >= 0) {
    const detail = 'This file is not there any more. Take it out and add it again.';
    throw new Refusal('invalid', detail, [fieldError(`/files/${missing}`, 'wrong-kind', detail)]);
  }
  return files.map((file) => (ids.includes(file.id) ? { ...file, message } : file));
}

/** Whether a message brings just what these files hold. */
export function bringsTheSame({ files }: KeptEnquiry, { message, ids = [] }: Bringing): boolean {
  const printsOf = (some: readonly KeptFile[]) =>
    some
      .map(({ fingerprint }) => fingerprint)
      .sort()
      .join();
  const held = files.filter((file) => file.message === message);
  return printsOf(held) === printsOf(files.filter(({ id }) => ids.includes(id)));
}

/** A message as either side sees it. */
export function messageOf(
  { files }: KeptEnquiry,
  { byId: _, ...message }: KeptEnquiry['messages'][number],
): EnquiryMessage {
  const brought = files.filter((file) => file.message === message.id).map(factsOf);
  return { ...message, files: brought.length > 0 ? brought : undefined };
}

function madeOf({ files }: KeptEnquiry, { name, data }: EnquiryFileUpload) {
  if (files.length >= FILES_AN_ENQUIRY) {
    throw new Refusal(
      'not-now',
      `There are ${FILES_AN_ENQUIRY} files already, and room for no more. Ask how else to send it.`,
    );
  }
  const kind = fileKind(data);
  if (kind === undefined) {
    throw wrongFile('We cannot take this kind of file. Choose a picture (JPEG, PNG or WebP) or a PDF.');
  }
  if (kind === 'pdf' && !atob(data).slice(-1024).includes('%%EOF')) {
    throw wrongFile(
      'We could not read all of this PDF. It may be damaged or only half there: choose another copy of it.',
    );
  }
  const kept = kind === 'pdf' ? data : WHITE_DOT.data;
  return { name: fileName(name, kind), kind, size: atob(kept).length, data: kept };
}

function wrongFile(detail: string): Refusal {
  return new Refusal('invalid', detail, [fieldError('/data', 'wrong-kind', detail)]);
}

function factsOf({ id, name, kind, size }: KeptFile): EnquiryFile {
  return { id, name, kind, size };
}
