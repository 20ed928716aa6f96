import type { ChangeFilter } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './changes.messages.ts';

/** One tab of the register of changes, and what came of the last step taken in it. */
export const ChangesModel = createModel(({ api }: Pick<Ports, 'api'>, show: ChangeFilter) => {
  const list = pagedList((query) => api.changes.page({ show, ...query }));
  const notice = signal<NoticeWords>();
  const load = async (after?: NoticeWords): Promise<void> => {
    await list.reload();
    notice.value = after;
  };
  return {
    ...list,
    notice,
    load,
    async hasMovedOn({ code }: Failure): Promise<boolean> {
      if (code !== 'stale' && code !== 'not-now') return false;
      await load({ tone: 'problem', text: messages.movedOn });
      return true;
    },
  };
});

export type ChangesModel = InstanceType<typeof ChangesModel>;
