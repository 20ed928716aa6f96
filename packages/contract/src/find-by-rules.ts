/** What a finder found; the offsets are UTF-16 units of the text as it was given. */
export interface Finding<Kind extends string> {
  kind: Kind;
  start: number;
  end: number;
}

export interface Rules<Kind extends string> {
  /** A character made plain for searching: what looks alike becomes the same, what is not seen becomes nothing. */
  fold(char: string): string;
  /** The first one wins an overlap. What a pattern's group `lead` matched is only its surroundings. */
  patterns: readonly (readonly [Kind, RegExp])[];
  /** Whether a match in the folded text, at these places, counts. */
  isMeant(kind: Kind, plain: string, start: number, end: number): boolean;
}

/** The folded text with runs of spaces as one, and for each of its UTF-16 units and its end the offset in the given. */
function foldText(text: string, fold: (char: string) => string) {
  let plain = '';
  let last = '';
  let offset = 0;
  const offsets: number[] = [];
  for (const char of text) {
    // These fold to themselves, and are nearly all that is written: to fold each was half of a finder's time.
    const folded = /[\w ]/.test(char) ? char : fold(char);
    // Asking the growing text how it ends would make the engine copy all of it each time.
    if (folded !== ' ' || last !== ' ') plain += folded;
    last = folded || last;
    while (offsets.length < plain.length) offsets.push(offset);
    offset += char.length;
  }
  offsets.push(offset);
  return { plain, offsets };
}

/** Every place in the text that a rule means, in order and apart from each other. */
export function findByRules<Kind extends string>(text: string, rules: Rules<Kind>): Finding<Kind>[] {
  const { plain, offsets } = foldText(text, rules.fold);
  const findings: Finding<Kind>[] = [];
  for (const [kind, pattern] of rules.patterns) {
    // Not `matchAll`, which makes the engine compile the pattern again for each text.
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const to = pattern.lastIndex;
      const from = match.index + (match.groups?.lead?.length ?? 0);
      const start = offsets[from] as number;
      const end = offsets[to] as number;
      const isTaken = findings.some((one) => one.start < end && start < one.end);
      if (!isTaken && rules.isMeant(kind, plain, from, to)) findings.push({ kind, start, end });
    }
  }
  return findings.sort((one, other) => one.start - other.start);
}

/** The text with other words in the place of what was found. */
export function replaceFinding(text: string, { start, end }: { start: number; end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
