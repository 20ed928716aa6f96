import {
  type ChangeLink,
  type Enquiry,
  type EnquiryFilter,
  type EnquiryNoteKind,
  type EnquiryOutcome,
  FILES_A_MESSAGE,
} from '@hearback/contract';
import { createModel } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import type { FieldWords } from '../drafts/sending.ts';
import { type Doing, shownThing } from '../drafts/shown-thing.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './enquiries.messages.ts';
import { FILES_FIELD, FilesModel } from './files.model.ts';

const long = messages.answerLong;
const gone = { field: FILES_FIELD, words: {} };
const ofMessage: FieldWords = {
  ...Object.fromEntries(Array.from({ length: FILES_A_MESSAGE }, (_, index) => [`/files/${index}`, gone])),
  '/text': { field: 'enquiry-message', words: { required: messages.answerMissing, 'too-long': long } },
};
const ofNote: FieldWords = {
  '/text': { field: 'enquiry-note', words: { required: messages.noteMissing, 'too-long': long } },
};
const ofClosing: FieldWords = {
  '/outcome': { field: 'enquiry-outcome', words: { required: messages.outcomeMissing } },
  '/note': { field: 'enquiry-closing', words: { 'too-long': long } },
};

/** A list of what is asked in private. */
export const EnquiriesModel = createModel(({ api }: Pick<Ports, 'api'>, show: EnquiryFilter) =>
  pagedList((query) => api.enquiries.page({ show, ...query })),
);
export type EnquiriesModel = InstanceType<typeof EnquiriesModel>;

/** One enquiry: writing to whoever asked, writing down what was done, and closing it. */
export const EnquiryModel = createModel((ports: Omit<Ports, 'clock'>, id: string) => {
  const { api } = ports;
  const message = keptDraft(ports, { name: `enquiry-message:${id}`, fields: ['text', 'files'], ids: ['message'] });
  const files = new FilesModel(ports, { enquiry: id, kept: message.fields.files });
  const note = keptDraft(ports, { name: `enquiry-note:${id}`, fields: ['kind', 'text'], ids: ['note'] });
  const closing = keptDraft(ports, { name: `enquiry-closing:${id}`, fields: ['outcome', 'note'] });
  const { settle, ...seen } = shownThing<Enquiry>({
    get: () => api.enquiries.get(id),
    stale: messages.stale,
    forget() {
      for (const draft of [message, note, closing]) draft.discard();
      files.clear();
    },
  });
  const { shown, mistakes } = seen;
  const version = () => shown.value?.version ?? 1;
  const progress = (to: 'open' | 'closed', doing: Pick<Doing<Enquiry>, 'done' | 'draft'>, what: object = {}) => {
    const call = () => api.enquiries.progress(id, { version: version(), to, ...what });
    return settle({ call, fields: ofClosing, ...doing });
  };

  return {
    ...{ ...seen, files, message: message.fields, note: note.fields, closing: closing.fields },
    async write(): Promise<boolean> {
      mistakes.value = files.mistakes();
      if (mistakes.value.length > 0) return false;
      const brought = files.ids();
      const draft = { text: message.fields.text.value, ...(brought.length > 0 && { files: brought }) };
      const ids = { enquiry: id, id: message.ids.message.value };
      const call = () => api.enquiries.write(ids, { version: version(), ...draft });
      const isSent = await settle({ call, fields: ofMessage, done: messages.answerSent, draft: message });
      if (isSent) files.clear();
      return isSent;
    },
    writeDown(): Promise<boolean> {
      const ids = { enquiry: id, id: note.ids.note.value };
      const kind = (note.fields.kind.value || 'note') as EnquiryNoteKind;
      const call = () => api.enquiries.note(ids, { kind, text: note.fields.text.value });
      return settle({ call, fields: ofNote, done: messages.noted, draft: note });
    },
    link: (link: ChangeLink, done: string): Promise<boolean> =>
      settle({ call: () => api.enquiries.link(id, link), fields: {}, done }),
    take: () => progress('open', { done: messages.taken }),
    reopen: () => progress('open', { done: messages.reopened }),
    close(): Promise<boolean> {
      const outcome = closing.fields.outcome.value as EnquiryOutcome | '';
      const text = closing.fields.note.value.trim();
      const what = { ...(outcome && { outcome }), ...(text && { note: text }) };
      return progress('closed', { done: messages.closed, draft: closing }, what);
    },
  };
});
export type EnquiryModel = InstanceType<typeof EnquiryModel>;
