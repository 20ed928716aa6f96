import { crisis } from '../crisis/core.ts';
import { withFurther } from '../crisis/further.ts';
import { findCrisis } from '../crisis/index.ts';
import { findByRules } from '../find-by-rules.ts';
import { findPersonalData } from '../personal-data/index.ts';
import { findSaidChanges } from '../replies/says-changed.ts';
import { readMarkedLine } from './marked-line.ts';
import { crisisLines, type LabelledSet, personalDataLines, saidChangeLines } from './sets.ts';
import { byLine, byPlace, precision, recall, type Tally, tally } from './tally.ts';

export type Figures = Record<keyof LabelledSet, Map<string, Tally>>;

export const personalDataFigures: Figures = {
  tuned: tally(personalDataLines.tuned, findPersonalData, byPlace),
  heldBack: tally(personalDataLines.heldBack, findPersonalData, byPlace),
  heldBackAgain: tally(personalDataLines.heldBackAgain, findPersonalData, byPlace),
};

export const crisisFigures: Figures = {
  tuned: tally(crisisLines.tuned, findCrisis, byLine),
  heldBack: tally(crisisLines.heldBack, findCrisis, byLine),
  heldBackAgain: tally(crisisLines.heldBackAgain, findCrisis, byLine),
};

export const saidChangeFigures: Figures = {
  tuned: tally(saidChangeLines.tuned, findSaidChanges, byLine),
  heldBack: tally(saidChangeLines.heldBack, findSaidChanges, byLine),
  heldBackAgain: tally(saidChangeLines.heldBackAgain, findSaidChanges, byLine),
};

const onPage = withFurther(crisis);

/** What a page finds of a crisis, where the platform's rules are too many to load. */
export const crisisOnPageFigures: Figures = {
  tuned: tally(crisisLines.tuned, (text) => findByRules(text, onPage), byLine),
  heldBack: tally(crisisLines.heldBack, (text) => findByRules(text, onPage), byLine),
  heldBackAgain: tally(crisisLines.heldBackAgain, (text) => findByRules(text, onPage), byLine),
};

/** The share of lines in which there is nothing to find. */
export function negatives({ tuned, heldBack, heldBackAgain }: LabelledSet): number {
  const lines = [...tuned, ...heldBack, ...heldBackAgain];
  return lines.filter((line) => readMarkedLine(line).marks.length === 0).length / lines.length;
}

const round = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(2));

function cells(tallies: Map<string, Tally>, kind: string): string[] {
  const counts = tallies.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  return [`${counts.right + counts.missed}`, round(precision(counts)), round(recall(counts))];
}

const totals = ({ tuned, heldBack, heldBackAgain }: Figures) =>
  [tuned, heldBack, heldBackAgain].flatMap((tallies) => cells(tallies, 'all'));

function rows(finder: string, { tuned, heldBack, heldBackAgain }: Figures): string[][] {
  const kinds = [...tuned.keys()].filter((kind) => kind !== 'all');
  return [...kinds, 'all'].map((kind) => [
    finder,
    kind === 'all' ? 'all' : `\`${kind}\``,
    ...cells(tuned, kind),
    ...cells(heldBack, kind),
    ...cells(heldBackAgain, kind),
  ]);
}

/** The figures by finder and kind, heading first. */
export function figureRows(): string[][] {
  return [
    [
      'finder',
      'kind',
      'tuned on',
      'precision',
      'recall',
      'held back',
      'precision',
      'recall',
      'the newest',
      'precision',
      'recall',
    ],
    ...rows('personal data', personalDataFigures),
    ...rows('crisis', crisisFigures),
    ['crisis, on a page', 'all', ...totals(crisisOnPageFigures)],
    ...rows('change in a reply', saidChangeFigures),
  ];
}
