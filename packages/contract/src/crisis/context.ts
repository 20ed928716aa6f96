import type { CrisisKind } from './wording.ts';

// Stands right before what it denies or only imagines; none but weak words may come between.
const DENIED =
  /\b(not|never|no|(was|is|has|do|did|have|would)nt|when|nobody is|asked|if)( (i|you|am|have|had|feel|felt|be|been|being|was|going|to|want|any|thoughts|plans|of|the))* ?$/i;
const DONE = /\b(was|were|had|did|nearly)( (i|he|she|was|having|gave|me|a))* $/i;
const OVER =
  /(years|months|time|winters) ago|used to|in ((19|20)\d\d|my (teen|twent|thirt))|saved|do now|(well|home|calm|safe) (now|again)/i;

/** Whether the words around a phrase leave it a crisis: nobody denies it, and it is not over. */
export function isMeant(kind: CrisisKind, plain: string, start: number, end: number): boolean {
  // The sentence, within a bound that keeps the time in proportion to the text's length.
  const before = plain.slice(Math.max(0, start - 80), start).replace(/.*[.!?\n]/s, '');
  const after = plain.slice(end, end + 80).replace(/[.!?\n].*/s, '');
  if (DENIED.test(before) || (kind === 'medical' && DONE.test(before))) return false;
  return kind === 'abuse' || !OVER.test(before + after) || /again|still|tonight/i.test(before + after);
}
