import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { StoryAction } from '../staff.ts';
import type { ReportDecision, StoryReport } from './report.ts';

/** How many days after it was published a story may be reported, where the platform sets no other. */
export const usualReportDays = 28;

const DAY_MS = 86_400_000;

/** The last day on which a story that was published on a day may be reported. */
export function lastReportDay(published: string, days: number): string {
  return new Date(Date.parse(`${published}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What is wrong with a decision on a report beyond its shape. */
export function reportTroubles({ verdict, note }: ReportDecision): FieldError[] {
  const isExplained = verdict !== 'dismiss' || note !== undefined;
  return isExplained ? [] : [fieldError('/note', 'required', 'Say to the organisation why the story stays.')];
}

/** Where a published story stands as far as reports of it go. */
export interface Reportable {
  reports: readonly Pick<StoryReport, 'at' | 'state' | 'isOwn'>[];
  publishedAt?: string | undefined;
  /** The last day on which it may be reported. */
  reportableUntil?: string | undefined;
}

/** Whether a story was reported since it was last published: once is enough until it changes. */
export function isReported({
  reports,
  publishedAt = '',
}: {
  reports: readonly Pick<StoryReport, 'at'>[];
  publishedAt?: string | undefined;
}): boolean {
  return reports.some(({ at }) => at >= publishedAt);
}

/** The report that nobody has decided on yet. */
export function openReport<Report extends Pick<StoryReport, 'state'>>(reports: readonly Report[]): Report | undefined {
  return reports.find(({ state }) => state === 'open');
}

/** Whether something can be done with a story on a day as far as reports of it go. */
export function reportsAllow(action: StoryAction, story: Reportable, today: string): boolean {
  if (action === 'report') return !isReported(story) && today <= (story.reportableUntil ?? '');
  if (action === 'decide-report') return openReport(story.reports)?.isOwn === false;
  return true;
}
