// The yearly returns of written complaints in England: KO41a of trusts, KO41b of practices.
export {
  type CountedComplaint,
  type CountedIssue,
  type Merger,
  type ReturnTerms,
  returnOf,
  returnsOf,
  survivorOf,
} from './count.ts';
export { type Box, type ReturnFigures, type SummaryBox, summaryBoxes } from './figures.ts';
export type { CountedOutcome, Leaving, ReturnForm, Section, SectionId } from './form.ts';
export { ko41a } from './ko41a.ts';
export { ko41b } from './ko41b.ts';
export { age, status } from './shared.ts';
export { type BrokenRule, brokenRules, type ReturnRule } from './validate.ts';
export { daysOf, yearOf } from './year.ts';
