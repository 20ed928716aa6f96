import type { MonthlyReturn, MonthlyReturns, OrganisationName } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './returns.messages.ts';

/** An organisation's monthly returns of the Friends and Family Test. */
export const ReturnsModel = createModel(({ api }: Pick<Ports, 'api'>, ods: string) => {
  const organisation = signal<OrganisationName>();
  const months = signal<readonly MonthlyReturn[]>([]);
  const earlier = signal<string>();
  const mergers = signal<Pick<MonthlyReturns, 'closed' | 'merged'>>({ merged: [] });
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const fetchPart = async (until?: string): Promise<boolean> => {
    const outcome = await attempt(() => api.returns.list(ods, until === undefined ? {} : { until }));
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) keep(outcome.value, until !== undefined);
    return outcome.ok;
  };
  const keep = (part: MonthlyReturns, isMore: boolean) => {
    organisation.value = part.organisation;
    mergers.value = part;
    months.value = isMore ? [...months.value, ...part.months] : part.months;
    earlier.value = part.earlier;
  };

  return {
    ...{ organisation, mergers, months, earlier, failure, notice, mistakes, isBusy },
    /** Loads the latest months, and more until one that is asked for is among them. */
    async load(wanted = ''): Promise<void> {
      let isGoing = await fetchPart();
      while (isGoing && wanted !== '' && earlier.value !== undefined && wanted <= earlier.value) {
        isGoing = await fetchPart(earlier.value);
      }
    },
    async loadEarlier(): Promise<void> {
      await once(() => fetchPart(earlier.value));
    },
    /** The month that is asked for, or the one to send next: the latest that is over. */
    shown(wanted = ''): MonthlyReturn | undefined {
      if (wanted !== '') return months.value.find(({ month }) => month === wanted);
      return months.value.find(({ isOver }) => isOver) ?? months.value[0];
    },
    /** Keeps a month's figures as sent, where they are still those that were looked at. */
    async take({ month, counts }: MonthlyReturn): Promise<void> {
      [notice.value, mistakes.value] = [undefined, []];
      const outcome = await once(() => api.returns.take(ods, month, { responses: counts.responses }));
      if (outcome?.ok) {
        const taken = outcome.value;
        months.value = months.value.map((one) => (one.month === month ? taken : one));
        notice.value = { tone: 'done', text: messages.kept };
      } else if (outcome?.failure.code === 'stale') {
        const until = await attempt(() => api.returns.list(ods, { until: month }));
        const now = until.ok ? until.value.months.find((one) => one.month === month) : undefined;
        months.value = months.value.map((one) => (now && one.month === month ? now : one));
        notice.value = { tone: 'problem', text: messages.stale };
      } else if (outcome) mistakes.value = [{ text: failureInWords(outcome.failure) }];
    },
  };
});
export type ReturnsModel = InstanceType<typeof ReturnsModel>;
