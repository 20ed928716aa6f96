import { foldText } from './fold-text.ts';

/** What a finder found; the offsets are UTF-16 units of the text as it was given. */
export interface Finding<Kind extends string> {
  kind: Kind;
  start: number;
  end: number;
}

/** What a kind looks like. It is looked for only where the text has the sign, which is quick to see. */
export type Rule<Kind extends string> = readonly [kind: Kind, pattern: RegExp, sign?: RegExp | undefined];

export interface Rules<Kind extends string> {
  /** Makes plain what is not: what looks alike becomes the same, what is not seen becomes nothing. */
  fold(written: string): string;
  /** The first one wins an overlap. What a pattern's group `lead` matched is only its surroundings. */
  rules: readonly Rule<Kind>[];
  /** Whether a match in the folded text, at these places, counts. */
  isMeant(kind: Kind, plain: string, start: number, end: number): boolean;
  /** What is in a folded text wherever further rules could find something: where none of it is, these rules are all. */
  more: readonly RegExp[];
}

/** A pattern from its source, in which every plain bracket only groups. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(source.replace(/\((?![?)\]])/g, '(?:'), flags);
}

/** Every place in the text that a rule means, in order and apart from each other. */
export function findByRules<Kind extends string>(text: string, { fold, rules, isMeant }: Rules<Kind>) {
  const { plain, placeOf } = foldText(text, fold);
  const findings: Finding<Kind>[] = [];
  for (const [kind, pattern, sign] of rules) {
    if (sign && !sign.test(plain)) continue;
    // Not `matchAll`, which makes the engine compile the pattern again for each text.
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const to = pattern.lastIndex;
      const from = match.index + (match.groups?.lead?.length ?? 0);
      const start = placeOf(from);
      const end = placeOf(to);
      const isFree = start < end && !findings.some((one) => one.start < end && start < one.end);
      if (isFree && isMeant(kind, plain, from, to)) findings.push({ kind, start, end });
    }
  }
  return findings.sort((one, other) => one.start - other.start);
}

/** Whether further rules than these could find something in the text. */
export function showsMore<Kind extends string>(text: string, { fold, more }: Rules<Kind>): boolean {
  const { plain } = foldText(text, fold);
  return more.some((sign) => sign.test(plain));
}

/** The text with other words in the place of what was found. */
export function replaceFinding(text: string, { start, end }: { start: number; end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
