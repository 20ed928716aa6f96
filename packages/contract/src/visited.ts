import { fieldError } from './field-errors.ts';
import type { FieldError } from './problems.ts';
import type { StorySubmission } from './story.ts';

type Visit = Pick<StorySubmission, 'visited'>;

/** A month of the visit that is yet to come; `today` is `YYYY-MM-DD` in England. */
export function yetToCome({ visited }: Visit, today: string): FieldError[] {
  return visited !== undefined && visited > today.slice(0, 7) ? [fieldError('/visited', 'in-the-future')] : [];
}

/** Stories about what ended longer ago are refused by the published rules. */
const YEARS_BACK = 3;

/**
 * A month of the visit that a form does not offer, because the moderators would refuse it: they judge when a story ended,
 * so the platform itself takes it.
 */
export function tooLongAgo({ visited }: Visit, today: string): FieldError[] {
  const [year, month] = today.split('-');
  const first = `${Number(year) - YEARS_BACK}-${month}`;
  return visited !== undefined && visited < first ? [fieldError('/visited', 'too-long-ago')] : [];
}
