// Blanks in a row, every apostrophe, and all that is not ASCII. The rest stands for itself, and is nearly all that is
// written.
const UNUSUAL = /[^\S\n](?:[^\S\n]|[\p{M}\p{DI}])+|[^\n -&(-_a-~]/gu;

/** A text made plain, and the way back: for a place in it, in UTF-16 units, the place in the text as it was given. */
export function foldText(text: string, fold: (written: string) => string) {
  // After each folded piece: the place in the plain text, and in the given.
  const after: [number, number][] = [];
  let lost = 0;
  const plain = text.replace(UNUSUAL, (written, at: number) => {
    const folded = fold(written);
    const end = at - lost + folded.length;
    lost = at + written.length - end;
    after.push([end, end + lost]);
    return folded;
  });
  const placeOf = (place: number) => {
    let before = 0;
    for (const [end, given] of after) {
      if (end > place) return Math.min(place + before, given);
      before = given - end;
    }
    return place + before;
  };
  return { plain, placeOf };
}
