import { Day, type GroupFigures, type StaffGroupSummary } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { addressOfFigures } from './addresses.ts';
import { messages } from './figures.messages.ts';

/** The groups whose figures one sees. */
export const FiguresListModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const groups = signal<readonly StaffGroupSummary[]>();
  const failure = signal<Failure>();
  return {
    ...{ groups, failure },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.groups.list());
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) groups.value = outcome.value.groups;
    },
  };
});

/** The days that an address asks for; a year until today where it says none. */
export function daysIn({ from, to }: Readonly<Record<string, string>>): { from?: string; to?: string } {
  const isDay = (day: string | undefined): day is string => Day.safeParse(day).success;
  return { ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
}

/** One group's figures of some days. */
export const FiguresModel = createModel(({ api }: Pick<Ports, 'api'>, id: string) => {
  const figures = signal<GroupFigures>();
  const failure = signal<Failure>();
  const [from, to] = [signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  return {
    ...{ figures, failure, from, to, mistakes },
    async look(days: { from?: string; to?: string }): Promise<void> {
      mistakes.value = [];
      const outcome = await attempt(() => api.groups.figures(id, days));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (!outcome.ok) return;
      figures.value = outcome.value;
      [from.value, to.value] = [outcome.value.from, outcome.value.to];
    },
    /** The address of the days that are typed; nothing where they cannot be. */
    asked(): string | undefined {
      const days = daysIn({ from: from.value, to: to.value });
      const isGood = days.from !== undefined && days.to !== undefined && days.from <= days.to;
      mistakes.value = isGood ? [] : [{ field: 'figures-from', text: messages.daysWrong }];
      return isGood ? `${addressOfFigures(id)}?${new URLSearchParams(days)}` : undefined;
    },
  };
});
export type FiguresModel = InstanceType<typeof FiguresModel>;
