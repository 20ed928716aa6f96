import type { FieldError, GroupDraft, StaffGroup } from '@hearback/contract';
import { createModel, type Signal, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './groups.messages.ts';

/** One line of who is in a group. */
export interface Line {
  key: number;
  code: Signal<string>;
  from: Signal<string>;
  until: Signal<string>;
  /** Whether it is saved: taking it away changes figures of the past. */
  isSaved: boolean;
}

/** One group: its name and who is in it when. */
export const GroupModel = createModel(({ api }: Pick<Ports, 'api'>, id: string) => {
  const name = signal('');
  /** Its name as it is saved: what is typed over it heads the page once it is kept. */
  const title = signal('');
  const lines = signal<readonly Line[]>();
  const [failure, notice] = [signal<Failure>(), signal<NoticeWords>()];
  const [mistakes, isStale] = [signal<readonly Mistake[]>([]), signal(false)];
  const { isBusy, once } = sending();
  let [version, made] = [1, 0];

  /** The codes of saved lines that were taken away, and whether it is asked if that is meant. */
  const [dropped, isAsked] = [signal<readonly string[]>([]), signal(false)];

  const line = (isSaved: boolean, code = '', from = '', until = ''): Line => {
    made += 1;
    return { key: made, code: signal(code), from: signal(from), until: signal(until), isSaved };
  };
  const show = (group: StaffGroup) => {
    version = group.version;
    name.value = title.value = group.name;
    lines.value = group.memberships.map(({ organisation, from, until }) => line(true, organisation.ods, from, until));
    [mistakes.value, isStale.value, dropped.value] = [[], false, []];
  };

  const save = async (): Promise<void> => {
    const draft = draftOf(name.value, lines.value ?? []);
    const outcome = await once(() => api.groups.save(id, { version, ...draft }));
    if (!outcome) return;
    notice.value = undefined;
    if (outcome.ok) {
      show(outcome.value);
      notice.value = { tone: 'done', text: messages.saved };
      return;
    }
    isStale.value = outcome.failure.code === 'stale';
    mistakes.value = refused(outcome.failure, draft, lines.value ?? []);
  };

  return {
    ...{ name, title, lines, failure, notice, mistakes, isStale, isBusy, dropped, isAsked },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.groups.get(id));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) show(outcome.value);
    },
    add(): void {
      lines.value = [...(lines.value ?? []), line(false)];
    },
    remove({ key, code, isSaved }: Line): void {
      lines.value = lines.value?.filter((one) => one.key !== key);
      if (isSaved) dropped.value = [...dropped.value, code.value];
    },
    /** Saves it, after a question where organisations would never have been in it. */
    async submit(): Promise<void> {
      if (dropped.value.length > 0) isAsked.value = true;
      else await save();
    },
    async confirm(): Promise<void> {
      await save();
      isAsked.value = false;
    },
  };
});
export type GroupModel = InstanceType<typeof GroupModel>;

function draftOf(name: string, lines: readonly Line[]): Omit<GroupDraft, 'version'> {
  const memberships = lines.map(({ code, from, until }) => ({
    ods: code.value.trim().toUpperCase(),
    from: from.value,
    ...(until.value && { until: until.value }),
  }));
  return { name, memberships };
}

function refused(failure: Failure, draft: Omit<GroupDraft, 'version'>, lines: readonly Line[]): Mistake[] {
  if (failure.code === 'stale') return [{ text: messages.stale }];
  if (failure.code === 'invalid') return mistakesIn(failure.errors, draft, lines);
  return [{ text: failureInWords(failure) }];
}

function mistakesIn(
  errors: readonly FieldError[],
  { memberships }: Omit<GroupDraft, 'version'>,
  lines: readonly Line[],
): Mistake[] {
  return errors.map(({ pointer = '', code, detail }) => {
    const [, , at = '', field = ''] = pointer.split('/');
    const key = lines[Number(at)]?.key;
    if (pointer === '/name' || key === undefined) return { field: 'group-name', text: messages.nameMissing };
    if (field === 'ods') {
      const isUnknown = code === 'unknown-organisation';
      const text = isUnknown ? messages.unknown(memberships[Number(at)]?.ods ?? '') : messages.codeWrong;
      return { field: `code-${key}`, text };
    }
    return { field: `${field}-${key}`, text: code === 'not-a-date' ? messages.dayWrong : detail };
  });
}
