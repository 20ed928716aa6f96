import {
  type ChangeLink,
  type Enquiry,
  type EnquiryFilter,
  type EnquiryNoteKind,
  type EnquiryOutcome,
  FILES_A_MESSAGE,
} from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
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

interface Doing {
  call: () => Promise<Enquiry>;
  fields: FieldWords;
  /** What is said once it is done. */
  done: string;
  draft?: { discard(): void };
}

/** One enquiry as it is shown, and what is said once something was done with it; `forget`: it is theirs to see no more. */
function shownEnquiry({ api }: Pick<Ports, 'api'>, id: string, forget: () => void) {
  const shown = signal<Enquiry>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const load = async (after?: NoticeWords): Promise<void> => {
    const outcome = await attempt(() => api.enquiries.get(id));
    if (!outcome.ok && outcome.failure.code === 'not-found') leave(outcome.failure);
    else failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) shown.value = outcome.value;
    notice.value = after;
  };
  /** It was taken back, or is theirs no more: nothing of it stays on the screen, nor of what was typed about it. */
  const leave = (why: Failure): void => {
    forget();
    shown.value = undefined;
    failure.value = why;
  };
  /** Whether it was done. */
  const settle = async ({ call, fields, done, draft }: Doing): Promise<boolean> => {
    mistakes.value = [];
    notice.value = undefined;
    const outcome = await once(call);
    if (!outcome) return false;
    if (outcome.ok) {
      draft?.discard();
      shown.value = outcome.value;
      notice.value = { tone: 'done', text: done };
      return true;
    }
    const { code, errors } = outcome.failure;
    if (code === 'not-found') leave(outcome.failure);
    else if (code === 'stale' || code === 'not-now') await load({ tone: 'problem', text: messages.stale });
    else if (code === 'invalid') mistakes.value = mistakesFrom(errors, fields);
    else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
    return false;
  };
  return { shown, failure, notice, mistakes, isBusy, load, settle };
}

/** One enquiry: writing to whoever asked, writing down what was done, and closing it. */
export const EnquiryModel = createModel((ports: Omit<Ports, 'clock'>, id: string) => {
  const { api } = ports;
  const message = keptDraft(ports, { name: `enquiry-message:${id}`, fields: ['text', 'files'], ids: ['message'] });
  const files = new FilesModel(ports, { enquiry: id, kept: message.fields.files });
  const note = keptDraft(ports, { name: `enquiry-note:${id}`, fields: ['kind', 'text'], ids: ['note'] });
  const closing = keptDraft(ports, { name: `enquiry-closing:${id}`, fields: ['outcome', 'note'] });
  const { settle, ...seen } = shownEnquiry(ports, id, () => {
    for (const draft of [message, note, closing]) draft.discard();
    files.clear();
  });
  const { shown, mistakes } = seen;
  const version = () => shown.value?.version ?? 1;
  const progress = (to: 'open' | 'closed', doing: Pick<Doing, 'done' | 'draft'>, what: object = {}) => {
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
