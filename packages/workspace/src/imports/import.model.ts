import { type BadLine, type RegisterImport, registerLimits } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { isUnderWay, lookingAt, percentOf, sendRegister } from './how-far.ts';
import { messages } from './import.messages.ts';

/** How many bad lines are shown; all of them are in the file. */
const SHOWN = 20;

interface ImportPorts extends Pick<Ports, 'api' | 'newId'> {
  /** Hears which one is under way, so that it is found again when the page is loaded anew; `undefined` for none. */
  onBegun: (id: string | undefined) => void;
  onImported: () => unknown;
}

/** A register from the file to the organisations. */
export const ImportModel = createModel(({ api, newId, onBegun, onImported }: ImportPorts) => {
  const phase = signal<'choose' | 'sending' | 'checked' | 'importing' | 'done'>('choose');
  const fileName = signal('');
  const told = signal<RegisterImport>();
  const bad = signal<readonly BadLine[]>([]);
  /** New organisations whose code has an unusual shape. */
  const odd = signal<readonly BadLine[]>([]);
  const mistakes = signal<readonly Mistake[]>([]);

  const fail = (text: string, field?: string) => {
    mistakes.value = [{ text, ...(field && { field }) }];
  };
  const stop = (failure: Failure, gone: string) => {
    phase.value = 'choose';
    onBegun(undefined);
    fail(failure.code === 'not-found' ? gone : wordsOf(failure), 'register');
  };
  const show = async (now: RegisterImport): Promise<void> => {
    told.value = now;
    bad.value = await linesOf(api, now, 'bad');
    odd.value = await linesOf(api, now, 'odd');
    phase.value = now.state === 'imported' ? 'done' : 'checked';
    if (now.state === 'imported') onImported();
  };
  /** After an answer that was lost, or that organisations have changed: how it is now. */
  const lookAgain = async (id: string, failure: Failure): Promise<void> => {
    const outcome = await attempt(() => api.imports.get(id));
    if (!outcome.ok) return stop(outcome.failure, messages.gone);
    if (outcome.value.state !== 'imported') fail(failure.code === 'stale' ? messages.stale : failureInWords(failure));
    await show(outcome.value);
  };
  const send = async (file: File): Promise<void> => {
    const id = newId();
    [phase.value, fileName.value, told.value] = ['sending', file.name, undefined];
    onBegun(id);
    const outcome = await sendRegister(api, { id, file, hear: (now) => (told.value = now) });
    if (outcome.ok) await show(outcome.value);
    else stop(outcome.failure, messages.brokeOff);
  };

  let isLeft = false;
  return {
    ...{ phase, fileName, told, bad, odd, mistakes },
    /** Goes on with a register that was being sent when the page was loaded anew. */
    async resume(id: string): Promise<void> {
      phase.value = 'sending';
      for await (const outcome of lookingAt(api, id)) {
        if (isLeft) return;
        if (!outcome.ok) return stop(outcome.failure, messages.brokeOff);
        told.value = outcome.value;
        if (!isUnderWay(outcome.value)) await show(outcome.value);
      }
    },
    /** The screen is left: nothing looks on how far it is. */
    leave(): void {
      isLeft = true;
    },
    /** How far reading and checking are, 0 to 100. */
    percent: computed(() => (told.value ? Math.floor(percentOf(told.value)) : 0)),
    async choose(files: readonly File[]): Promise<void> {
      const [file] = files;
      if (!file || phase.value === 'sending') return;
      const trouble = troubleWith(files);
      mistakes.value = trouble ? [{ field: 'register', text: trouble }] : [];
      if (!trouble) await send(file);
    },
    async apply(): Promise<void> {
      const id = told.value?.id;
      if (!id || phase.value !== 'checked') return;
      [phase.value, mistakes.value] = ['importing', []];
      const outcome = await attempt(() => api.imports.apply(id));
      if (outcome.ok) await show(outcome.value);
      else await lookAgain(id, outcome.failure);
    },
    startAnew(): void {
      [phase.value, told.value, mistakes.value] = ['choose', undefined, []];
      onBegun(undefined);
    },
  };
});
export type ImportModel = InstanceType<typeof ImportModel>;

/** The first lines that deserve a look. */
async function linesOf(
  api: Ports['api'],
  { id, state, counts, odd }: RegisterImport,
  show: 'bad' | 'odd',
): Promise<readonly BadLine[]> {
  const isAny = (show === 'bad' ? counts.bad : odd) > 0 && state !== 'imported';
  const outcome = isAny ? await attempt(() => api.imports.badLines(id, { show, limit: SHOWN })) : undefined;
  return outcome?.ok ? outcome.value.items : [];
}

/** What is wrong with a choice of files before any is sent. */
function troubleWith(files: readonly File[]): string | undefined {
  if (files.length > 1) return messages.many;
  const [{ size } = { size: 0 }] = files;
  if (size === 0) return messages.empty;
  return size > registerLimits.bytes ? messages.large : undefined;
}

/** Why a file was not taken: what is wrong with the file itself the platform says best. */
function wordsOf(failure: Failure): string {
  const { code, detail } = failure;
  if (code === 'invalid' || code === 'too-large') return detail;
  return code === 'no-answer' ? messages.broke : failureInWords(failure);
}
