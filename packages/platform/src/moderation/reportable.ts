import { lastReportDay } from '@hearback/contract/moderation';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';

/** The last day on which a story that was published then may be reported. */
export function lastDayOf({ config }: Pick<Services, 'config'>, publishedAt: string): string {
  return lastReportDay(dayInLondon(new Date(publishedAt)), config.reportDays);
}
