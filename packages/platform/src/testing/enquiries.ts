import type { EnquirySubmission } from '@hearback/contract';
import type { Ground } from './ground.ts';
import { newId } from './stories.ts';

/** An enquiry, as it is sent. */
export function enquirySubmission(parts: Partial<EnquirySubmission> = {}): EnquirySubmission {
  return {
    ...{ organisation: 'A81001', wrong: 'My repeat prescription is a week late.', name: 'Pat Example', about: 'me' },
    ...{ by: 'page', language: 'en', key: 'e'.repeat(22), ...parts },
  };
}

/** Opens the door by which an organisation is asked for help, where it is not open. */
export async function openHelpDoor({ platform }: Ground, ods = 'A81001'): Promise<void> {
  const { db, directory } = platform.services;
  await db.updateTable('organisations').set({ help: 'Ask at the desk.' }).where('ods', '=', ods).execute();
  directory.forget();
}

/** Sends one to an organisation whose door is open. */
export async function askForHelp(ground: Ground, parts: Partial<EnquirySubmission> = {}) {
  const id = newId();
  const sent = enquirySubmission(parts);
  await openHelpDoor(ground, sent.organisation);
  const { status, body } = await ground.ask('PUT', `/v1/enquiries/${id}`, { body: sent });
  if (status !== 201) throw new Error(`The enquiry was not taken in: ${JSON.stringify(body)}`);
  const path = new URL(String(body.link)).pathname;
  return { id, sent, path, token: path.slice('/a/'.length) };
}

/** A small PDF, as it is sent. */
export const pdfUpload = {
  name: 'letter.pdf',
  data: Buffer.from('%PDF-1.4\n% A letter.\n%%EOF\n').toString('base64'),
};

/** Sends a file with a message about an enquiry; gives the file's id. */
export async function sendFileAbout(ground: Ground, { token }: { token: string }): Promise<string> {
  const [id, path] = [newId(), `/v1/enquiries/receipts/${token}`];
  const attached = await ground.ask('PUT', `${path}/files/${id}`, { body: pdfUpload });
  const body = { text: 'The letter.', files: [id] };
  const written = await ground.ask('PUT', `${path}/messages/${newId()}`, { body });
  if (attached.status !== 201 || written.status !== 201) throw new Error('The file was not taken in.');
  return id;
}

/** An enquiry with a file that came with a message. */
export async function standFile(ground: Ground) {
  const { id: enquiry, token } = await askForHelp(ground);
  return { enquiry, token, id: await sendFileAbout(ground, { token }) };
}
