import type { StaffOrganisation } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** One organisation, as it is now. */
export const OrganisationModel = createModel(({ api }: Pick<Ports, 'api'>, ods: string) => {
  const organisation = signal<StaffOrganisation>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();

  const load = async (): Promise<StaffOrganisation | undefined> => {
    const outcome = await attempt(() => api.organisations.get(ods));
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (!outcome.ok) return undefined;
    organisation.value = outcome.value;
    return outcome.value;
  };

  return {
    ...{ organisation, failure, notice, load },
    /** Something was changed: this is how it is now. */
    show(now: StaffOrganisation, said: string): void {
      organisation.value = now;
      notice.value = { tone: 'done', text: said };
    },
  };
});
export type OrganisationModel = InstanceType<typeof OrganisationModel>;
