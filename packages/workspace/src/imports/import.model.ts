import { type BadLine, type ImportCounts, type RegisterImport, registerLimits } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './import.messages.ts';

const LOOK_EVERY_MS = 500;
/** How many bad lines are shown; all of them are in the file. */
const SHOWN = 20;

/** A register from the file to the organisations. */
export const ImportModel = createModel(({ api, newId }: Pick<Ports, 'api' | 'newId'>) => {
  const phase = signal<'choose' | 'sending' | 'checked' | 'importing' | 'done'>('choose');
  const fileName = signal('');
  const told = signal<RegisterImport>();
  const bad = signal<readonly BadLine[]>([]);
  const last = signal<readonly RegisterImport[]>([]);
  const mistakes = signal<readonly Mistake[]>([]);

  const fail = (text: string, field?: string) => {
    mistakes.value = [{ text, ...(field && { field }) }];
  };
  const loadLast = async (): Promise<void> => {
    const outcome = await attempt(() => api.imports.list());
    if (outcome.ok) last.value = outcome.value.imports;
  };
  const show = async (now: RegisterImport): Promise<void> => {
    told.value = now;
    const outcome =
      now.counts.bad > 0 ? await attempt(() => api.imports.badLines(now.id, { limit: SHOWN })) : undefined;
    bad.value = outcome?.ok ? outcome.value.items : [];
    phase.value = now.state === 'imported' ? 'done' : 'checked';
    if (now.state === 'imported') await loadLast();
  };
  /** After an answer that was lost, or that organisations have changed: how it is now. */
  const lookAgain = async (id: string, failure: Failure): Promise<void> => {
    const outcome = await attempt(() => api.imports.get(id));
    if (!outcome.ok) {
      phase.value = 'choose';
      return fail(outcome.failure.code === 'not-found' ? messages.gone : failureInWords(outcome.failure));
    }
    if (outcome.value.state !== 'imported') fail(failure.code === 'stale' ? messages.stale : failureInWords(failure));
    await show(outcome.value);
  };
  const send = async (file: File): Promise<void> => {
    const id = newId();
    [phase.value, fileName.value, told.value] = ['sending', file.name, undefined];
    const looking = setInterval(async () => {
      const outcome = await attempt(() => api.imports.get(id));
      if (outcome.ok && phase.value === 'sending') told.value = outcome.value;
    }, LOOK_EVERY_MS);
    const outcome = await attempt(() => api.imports.start(id, file));
    clearInterval(looking);
    if (outcome.ok) return show(outcome.value);
    phase.value = 'choose';
    const { code, detail } = outcome.failure;
    const isOwn = code === 'invalid' || code === 'too-large';
    fail(isOwn ? detail : code === 'no-answer' ? messages.broke : failureInWords(outcome.failure), 'register');
  };

  return {
    ...{ phase, fileName, told, bad, last, mistakes, loadLast },
    /** How far reading and checking are, 0 to 100. */
    percent: computed(() => (told.value ? percentOf(told.value) : 0)),
    async choose(files: readonly File[]): Promise<void> {
      const [file, ...others] = files;
      if (!file || phase.value === 'sending') return;
      mistakes.value = [];
      if (others.length > 0) fail(messages.many, 'register');
      else if (file.size === 0) fail(messages.empty, 'register');
      else if (file.size > registerLimits.bytes) fail(messages.large, 'register');
      else await send(file);
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
    },
  };
});
export type ImportModel = InstanceType<typeof ImportModel>;

/** Reading is the first half of the way, checking the second. */
function percentOf({ bytes, size, lines, checked, state }: RegisterImport): number {
  if (state === 'reading') return size ? Math.min(50, (bytes / size) * 50) : 0;
  return lines > 0 ? 50 + (checked / lines) * 50 : 50;
}

/** How many organisations would be other than they are. */
export function changesIn({ added, changed, closed }: ImportCounts): number {
  return added + changed + closed;
}
