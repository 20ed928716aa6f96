import type { StaffGroupSummary } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './groups.messages.ts';

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface GroupsPorts extends Pick<Ports, 'api'> {
  onAdded(id: string): unknown;
}

/** Every group, and adding one. */
export const GroupsModel = createModel(({ api, onAdded }: GroupsPorts) => {
  const groups = signal<readonly StaffGroupSummary[]>();
  const [id, name] = [signal(''), signal('')];
  const [mistakes, notice] = [signal<readonly Mistake[]>([]), signal<NoticeWords>()];
  const { isBusy, once } = sending();
  return {
    ...{ groups, id, name, mistakes, notice, isBusy },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.groups.list());
      if (outcome.ok) groups.value = outcome.value.groups;
      else notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
    },
    async submit(): Promise<void> {
      const short = id.value.trim();
      mistakes.value = [
        ...(SHAPE.test(short) && short.length <= 60 ? [] : [{ field: 'group-id', text: messages.idWrong }]),
        ...(name.value.trim() ? [] : [{ field: 'group-name', text: messages.nameMissing }]),
      ];
      if (mistakes.value.length > 0) return;
      const outcome = await once(() => api.groups.save(short, { name: name.value, memberships: [] }));
      if (!outcome) return;
      if (outcome.ok) await onAdded(short);
      else if (outcome.failure.code === 'id-used')
        mistakes.value = [{ field: 'group-id', text: outcome.failure.detail }];
      else mistakes.value = [{ text: failureInWords(outcome.failure) }];
    },
  };
});
export type GroupsModel = InstanceType<typeof GroupsModel>;
