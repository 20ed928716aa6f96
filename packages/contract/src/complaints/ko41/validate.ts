import { type Box, type ReturnFigures, type SummaryBox, summaryBoxes } from './figures.ts';
import type { ReturnForm, Section } from './form.ts';

/** A rule by which a return is refused (NHS England, guidance on the KO41b and its error messages). */
export type ReturnRule =
  | 'blank'
  | 'not-whole'
  | 'unknown-box'
  | 'resolved-is-the-sum'
  | 'carried-forward-adds-up'
  | 'carried-forward-not-below-zero'
  | 'adds-up-to-new'
  | 'not-fewer-than-new';

/** A rule that a return breaks: where, as a JSON pointer into it, and what to mend. */
export interface BrokenRule {
  rule: ReturnRule;
  pointer: string;
  detail: string;
}

/** Every rule that a return breaks; none where it can be sent. */
export function brokenRules(figures: ReturnFigures, form: ReturnForm): BrokenRule[] {
  return [
    ...summaryBoxes.flatMap((box) => boxTroubles(figures.summary[box], `/summary/${box}`, false)),
    ...summaryTroubles(figures),
    ...form.sections.flatMap((section) => [
      ...sectionBoxTroubles(figures, section),
      ...totalTroubles(figures, section, form),
    ]),
  ];
}

function broken(rule: ReturnRule, pointer: string, detail: string): BrokenRule[] {
  return [{ rule, pointer, detail }];
}

function isBlank(box: Box): box is null | undefined {
  return box === null || box === undefined;
}

function boxTroubles(box: Box, pointer: string, mayBeBlank: boolean): BrokenRule[] {
  if (isBlank(box))
    return mayBeBlank ? [] : broken('blank', pointer, 'Fill this box in. Enter 0 where there are none.');
  return isWhole(box) ? [] : broken('not-whole', pointer, 'Enter a whole number, 0 or more.');
}

function isWhole(box: number): boolean {
  return Number.isSafeInteger(box) && box >= 0;
}

/** What a box counts in a sum: a blank one nothing. `NaN` where it is no figure, and then nothing can be said of the sum. */
function counted(box: Box): number {
  if (isBlank(box)) return 0;
  return isWhole(box) ? box : Number.NaN;
}

function sum(boxes: readonly Box[]): number {
  return boxes.reduce<number>((total, box) => total + counted(box), 0);
}

const isKnown = (...sums: number[]) => !sums.some(Number.isNaN);

function summaryTroubles({ summary }: ReturnFigures): BrokenRule[] {
  const of = (...boxes: SummaryBox[]) => sum(boxes.map((box) => summary[box]));
  const [resolved, parts] = [of('resolved'), of('upheld', 'partly-upheld', 'not-upheld')];
  const [before, carried] = [of('brought-forward', 'new'), of('carried-forward')];
  const left = before - resolved;
  return [
    ...(isKnown(resolved, parts) && resolved !== parts
      ? broken(
          'resolved-is-the-sum',
          '/summary/resolved',
          `Upheld, partly upheld and not upheld come to ${parts}, but ${resolved} are resolved. Change one of them.`,
        )
      : []),
    ...(isKnown(left) && left < 0
      ? broken(
          'carried-forward-not-below-zero',
          '/summary/resolved',
          `${resolved} are resolved, but only ${before} were brought forward or new. Change one of them.`,
        )
      : []),
    ...(isKnown(left, carried) && left >= 0 && left !== carried
      ? broken(
          'carried-forward-adds-up',
          '/summary/carried-forward',
          `Brought forward and new, less those resolved, come to ${left}, but ${carried} are carried forward. Change one of them.`,
        )
      : []),
  ];
}

function sectionBoxTroubles({ sections }: ReturnFigures, { id, name, codes, mayBeBlank }: Section): BrokenRule[] {
  const boxes = sections[id] ?? {};
  const unknown = Object.keys(boxes).filter((code) => !Object.hasOwn(codes, code));
  return [
    ...Object.keys(codes).flatMap((code) => boxTroubles(ownBox(boxes, code), `/sections/${id}/${code}`, mayBeBlank)),
    ...unknown.flatMap((code) =>
      broken('unknown-box', `/sections/${id}/${code}`, `“${name}” has no box for this. Count it in another one.`),
    ),
  ];
}

/** The boxes by their codes: one that is called as something every object has is none. */
function ownBox(boxes: Readonly<Record<string, Box>>, code: string): Box {
  return Object.hasOwn(boxes, code) ? boxes[code] : undefined;
}

function totalTroubles({ summary, sections }: ReturnFigures, section: Section, form: ReturnForm): BrokenRule[] {
  const parts = form.sections.filter(({ id, addedTo }) => id === section.id || addedTo === section.id);
  const total = sum(
    parts.flatMap(({ id, codes }) => Object.keys(codes).map((code) => ownBox(sections[id] ?? {}, code))),
  );
  const fresh = counted(summary.new);
  const pointer = `/sections/${section.id}`;
  if (!isKnown(total, fresh)) return [];
  if (section.total === 'new' && total !== fresh) {
    const detail = `“${section.name}” comes to ${total}, but ${fresh} complaints are new. Each of those is in one box.`;
    return broken('adds-up-to-new', pointer, detail);
  }
  if (section.total === 'new-or-more' && total < fresh) {
    const detail = `“${section.name}” comes to ${total}, but ${fresh} complaints are new. Each of those is in one box at least.`;
    return broken('not-fewer-than-new', pointer, detail);
  }
  return [];
}
