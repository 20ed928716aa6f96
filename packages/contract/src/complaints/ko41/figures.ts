import type { ReturnForm, SectionId } from './form.ts';

/** The boxes of the summary in their order. */
export const summaryBoxes = [
  'brought-forward',
  'new',
  'upheld',
  'partly-upheld',
  'not-upheld',
  'resolved',
  'carried-forward',
] as const;
export type SummaryBox = (typeof summaryBoxes)[number];

/** What is in a box; nothing where it is blank. */
export type Box = number | null | undefined;

/** A return as it is filled in. */
export interface ReturnFigures {
  form: ReturnForm['id'];
  /** Of the lists by which it was filled in. */
  version: string;
  /** As `2025-26`. */
  year: string;
  organisation: string;
  site?: string | undefined;
  summary: Readonly<Partial<Record<SummaryBox, Box>>>;
  sections: Readonly<Partial<Record<SectionId, Readonly<Record<string, Box>>>>>;
}
