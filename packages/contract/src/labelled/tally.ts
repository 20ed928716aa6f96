import { type Mark, readMarkedLine } from './marked-line.ts';

/** How often a finder and the person who marked the lines agreed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

type Find = (text: string) => readonly Mark[];

/** What of a line counts as one answer, and when two answers are the same. */
interface Measure {
  answers(marks: readonly Mark[]): readonly Mark[];
  isSame(one: Mark, other: Mark): boolean;
}

/** Each place counts; it is right where the kinds agree and the places overlap. */
export const byPlace: Measure = {
  answers: (marks) => marks,
  isSame: (one, other) => one.kind === other.kind && one.start < other.end && other.start < one.end,
};

/** Each kind counts once in a line, as a story is urgent or is not, wherever in it that was said. */
export const byLine: Measure = {
  answers: (marks) => [...new Map(marks.map((mark) => [mark.kind, mark])).values()],
  isSame: (one, other) => one.kind === other.kind,
};

/** Counts over lines, by kind and under `all`. */
export function tally(lines: readonly string[], find: Find, { answers, isSame }: Measure): Map<string, Tally> {
  const tallies = new Map<string, Tally>([['all', { right: 0, wrong: 0, missed: 0 }]]);
  const count = (kind: string, as: keyof Tally) => {
    for (const key of [kind, 'all']) {
      const before = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(key, { ...before, [as]: before[as] + 1 });
    }
  };
  for (const line of lines) {
    const { text, marks } = readMarkedLine(line);
    const wanted = answers(marks);
    const found = answers(find(text));
    for (const one of wanted) count(one.kind, found.some((other) => isSame(one, other)) ? 'right' : 'missed');
    for (const one of found) if (!wanted.some((other) => isSame(one, other))) count(one.kind, 'wrong');
  }
  return tallies;
}

/** Of what was found, the share that was meant. */
export const precision = ({ right, wrong }: Tally): number => right / (right + wrong);

/** Of what was meant, the share that was found. */
export const recall = ({ right, missed }: Tally): number => right / (right + missed);
