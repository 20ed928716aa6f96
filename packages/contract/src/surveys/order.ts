interface Ordered {
  options: readonly { id: string }[];
  isShuffled?: boolean | undefined;
  alone?: readonly string[] | undefined;
}

/**
 * The options of a question in the order they are shown in. Where that is left to chance it is the same for the same seed,
 * also after a reload; options that stand alone, as "None of these", stay at the end.
 */
export function optionsInOrder<Question extends Ordered & { id: string }>(
  { id, options, isShuffled, alone = [] }: Question,
  seed: string,
): Question['options'] {
  if (!isShuffled) return options;
  const drawn = options.map((option) => ({ option, place: numberOf(`${seed} ${id} ${option.id}`) }));
  drawn.sort(
    (one, other) =>
      Number(alone.includes(one.option.id)) - Number(alone.includes(other.option.id)) || one.place - other.place,
  );
  return drawn.map(({ option }) => option);
}

/** A number that any change of the text makes another one (FNV-1a, its bits mixed once more). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
