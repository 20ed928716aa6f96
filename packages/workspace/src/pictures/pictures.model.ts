import { PICTURE_BYTES, PICTURES_A_CHANGE, type StaffPicture } from '@hearback/contract';
import { computed, createModel, effect, type Signal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './pictures.messages.ts';
import { smaller } from './smaller.ts';

/** A picture as it is said with a change. */
export interface ChosenPicture {
  id: string;
  alt: string;
}

type Standing =
  | { name: 'sending'; part: number }
  | { name: 'there'; src: string | undefined }
  | { name: 'failed'; text: string };

/** A picture of the form: on its way, there, or not taken. */
export interface PictureEntry {
  id: string;
  /** What the file is called; empty for one that was there before. */
  name: string;
  alt: Signal<string>;
  standing: Signal<Standing>;
  isTakenOut: Signal<boolean>;
  file: Blob | undefined;
}

interface PicturesOf {
  /** The story that the change is because of. */
  story: string;
  /** Where they are kept while the form is filled in; empty where they are as they were. */
  kept: Signal<string>;
  /** Those that the change shows already. */
  before: readonly ChosenPicture[];
}

/** The id of the field that says what is to be seen on a picture. */
export function altField(id: string): string {
  return `alt-${id}`;
}

/** The pictures that are to show a change: added, described, taken out and put back. */
export const PicturesModel = createModel(
  ({ api, newId }: Pick<Ports, 'api' | 'newId'>, { story, kept, before }: PicturesOf) => {
    const start = kept.value ? (JSON.parse(kept.value) as ChosenPicture[]) : before;
    const entries = signal<readonly PictureEntry[]>(start.map(({ id, alt }) => entry({ id, alt })));
    /** Said to whoever cannot see the pictures come. */
    const said = signal('');
    const shown = computed(() => entries.value.filter(({ isTakenOut }) => !isTakenOut.value));
    const chosen = computed(() =>
      shown.value
        .filter(({ standing }) => standing.value.name === 'there')
        .map(({ id, alt }) => ({ id, alt: alt.value.trim() })),
    );
    effect(() => {
      const [now, then] = [JSON.stringify(chosen.value), JSON.stringify(before.map(({ id, alt }) => ({ id, alt })))];
      kept.value = now === then ? '' : now;
    });
    for (const one of entries.value) void look(one);

    async function look({ id, standing }: PictureEntry): Promise<void> {
      const found = await attempt(() => api.pictures.get(id));
      if (found.ok) standing.value = { name: 'there', src: sourceOf(found.value) };
    }

    async function send({ id, file, standing }: PictureEntry): Promise<void> {
      if (!file) return;
      standing.value = { name: 'sending', part: 0 };
      said.value = messages.sending;
      const tell = (part: number) => {
        if (standing.value.name === 'sending') standing.value = { name: 'sending', part };
      };
      const data = await sendablePicture(file);
      const sent = await attempt(() => api.pictures.add(id, { story, data }, tell));
      standing.value = sent.ok
        ? { name: 'there', src: sourceOf(sent.value) }
        : { name: 'failed', text: reasonOf(sent.failure) };
      said.value = sent.ok ? messages.added : '';
    }

    return {
      entries,
      said,
      chosen,
      room: computed(() => PICTURES_A_CHANGE - shown.value.length),
      /** Whether the pictures are not as they were. */
      isChanged: computed(() => kept.value !== ''),
      /** Sends files, as many as there is room for. */
      async add(files: readonly File[]): Promise<void> {
        const room = PICTURES_A_CHANGE - shown.value.length;
        const added = files.slice(0, room).map((file) => entry({ id: newId(), file }));
        entries.value = [...entries.value, ...added];
        if (files.length > room) said.value = messages.tooMany;
        await Promise.all(added.filter(fits).map(send));
      },
      retry: send,
      takeOut(one: PictureEntry): void {
        one.isTakenOut.value = true;
        said.value = messages.takenOut;
      },
      putBack(one: PictureEntry): void {
        one.isTakenOut.value = false;
        said.value = messages.back;
      },
      /** What keeps them from being said as they are. */
      mistakes(): Mistake[] {
        return shown.value.flatMap(({ id, alt, standing }): Mistake[] => {
          if (standing.value.name === 'sending') return [{ field: altField(id), text: messages.stillSending }];
          if (standing.value.name === 'failed') return [{ field: altField(id), text: messages.notAdded }];
          if (!alt.value.trim()) return [{ field: altField(id), text: messages.altMissing }];
          return alt.value.length > 300 ? [{ field: altField(id), text: messages.altLong }] : [];
        });
      },
    };
  },
);

function entry({ id, alt = '', file }: { id: string; alt?: string; file?: File }): PictureEntry {
  const standing: Standing = file ? { name: 'sending', part: 0 } : { name: 'there', src: undefined };
  return {
    ...{ id, file, name: file?.name ?? '' },
    ...{ alt: signal(alt), standing: signal(standing), isTakenOut: signal(false) },
  };
}

/** A photo that is too large is most often made smaller on the way; what is larger than that is no photo. */
export function isPhoto({ size }: Blob): boolean {
  return size <= 4 * PICTURE_BYTES;
}

function fits({ file, standing }: PictureEntry): boolean {
  if (!file || isPhoto(file)) return true;
  standing.value = { name: 'failed', text: messages.tooLarge };
  return false;
}

function sourceOf({ data }: StaffPicture): string {
  return `data:image/webp;base64,${data}`;
}

/** Why a picture was not taken. */
export function reasonOf(failure: Failure): string {
  if (failure.code === 'invalid') {
    const [error] = failure.errors;
    return error?.code === 'too-long' ? messages.tooLarge : (error?.detail ?? failure.detail);
  }
  return failure.code === 'too-large' ? messages.tooLarge : failureInWords(failure);
}

/** A file as it is sent: in Base64, and smaller where it is large. */
export async function sendablePicture(file: Blob): Promise<string> {
  return asBase64(await smaller(file));
}

/** A file of any kind as it is sent: in Base64, and smaller where it is a large photo. */
export function sendableFile(file: Blob): Promise<string> {
  return file.type.startsWith('image/') ? sendablePicture(file) : asBase64(file);
}

function asBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
