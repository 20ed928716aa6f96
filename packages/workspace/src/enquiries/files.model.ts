import { type EnquiryFile, FILE_BYTES, FILES_A_MESSAGE } from '@hearback/contract';
import { createModel, type Signal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { isPhoto, sendableFile } from '../pictures/pictures.model.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { files as messages } from './files.messages.ts';

type Standing = { name: 'sending'; part: number } | { name: 'there' } | { name: 'failed'; text: string };

/** A file that is to go with a message: on its way, there, or not taken. */
export interface FileEntry {
  id: string;
  name: Signal<string>;
  standing: Signal<Standing>;
  /** Absent once it is there, and for one that was sent before the page was loaded again. */
  file: File | undefined;
}

/** Where a mistake with the files is mended. */
export const FILES_FIELD = 'enquiry-files';

/** The files that are to go with a message: sent at once, kept by name with what is typed, and taken out. */
export const FilesModel = createModel(
  ({ api, newId }: Pick<Ports, 'api' | 'newId'>, { enquiry, kept }: { enquiry: string; kept: Signal<string> }) => {
    const before = kept.value ? (JSON.parse(kept.value) as Pick<EnquiryFile, 'id' | 'name'>[]) : [];
    const entries = signal<readonly FileEntry[]>(before.map(({ id, name }) => entry({ id, name })));
    const said = signal('');

    const keep = () => {
      const there = entries.value.filter(({ standing }) => standing.value.name === 'there');
      kept.value = there.length > 0 ? JSON.stringify(there.map(({ id, name }) => ({ id, name: name.value }))) : '';
    };
    const send = async ({ id, name, file, standing }: FileEntry): Promise<void> => {
      if (!file) return;
      standing.value = { name: 'sending', part: 0 };
      const tell = (part: number) => {
        if (standing.value.name === 'sending') standing.value = { name: 'sending', part };
      };
      const data = await sendableFile(file);
      const sent = await attempt(() => api.enquiries.attach({ enquiry, id }, { name: file.name, data }, tell));
      standing.value = sent.ok ? { name: 'there' } : { name: 'failed', text: reasonOf(sent.failure) };
      if (sent.ok) {
        name.value = sent.value.name;
        said.value = messages.added(name.value);
      }
      keep();
    };

    return {
      ...{ entries, said },
      /** Sends files, as many as there is room for. */
      async add(chosen: readonly File[]): Promise<void> {
        const room = FILES_A_MESSAGE - entries.value.length;
        const added = chosen.slice(0, room).map((file) => entry({ id: newId(), name: file.name, file }));
        entries.value = [...entries.value, ...added];
        said.value = chosen.length > room ? messages.tooMany : '';
        await Promise.all(added.filter(fits).map(send));
      },
      retry: send,
      takeOut(one: FileEntry): void {
        entries.value = entries.value.filter(({ id }) => id !== one.id);
        said.value = messages.takenOut(one.name.value);
        keep();
      },
      /** What keeps them from being sent. */
      mistakes(): Mistake[] {
        const [wrong] = entries.value.filter(({ standing }) => standing.value.name !== 'there');
        if (!wrong) return [];
        const isSending = wrong.standing.value.name === 'sending';
        return [{ field: FILES_FIELD, text: isSending ? messages.stillSending : messages.notAdded }];
      },
      /** The ids of those that are there. */
      ids: () => entries.value.map(({ id }) => id),
      clear(): void {
        entries.value = [];
        said.value = '';
      },
    };
  },
);
export type FilesModel = InstanceType<typeof FilesModel>;

function entry({ id, name, file }: { id: string; name: string; file?: File }): FileEntry {
  const standing: Standing = file ? { name: 'sending', part: 0 } : { name: 'there' };
  return { id, file, name: signal(name), standing: signal(standing) };
}

/** A photo that is too large is made smaller on the way. */
function fits({ file, standing }: FileEntry): boolean {
  if (!file || file.size <= FILE_BYTES || (file.type.startsWith('image/') && isPhoto(file))) return true;
  standing.value = { name: 'failed', text: messages.tooLarge };
  return false;
}

function reasonOf(failure: Failure): string {
  if (failure.code === 'too-large') return messages.tooLarge;
  const [error] = failure.code === 'invalid' ? failure.errors : [];
  if (error) return error.code === 'too-long' ? messages.tooLarge : error.detail;
  return failure.code === 'not-now' ? failure.detail : failureInWords(failure);
}
