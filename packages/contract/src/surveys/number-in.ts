/** The number that somebody typed, as "1,200" or "15"; any other text is given back, for the rule to refuse; nothing for none. */
export function numberIn(text: string): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  // A comma before three digits parts thousands. Any other may be meant as a point: that is asked, not guessed.
  const number = Number(typed.replace(/\s|,(?=\d{3}(?!\d))/g, ''));
  return Number.isFinite(number) ? number : typed;
}
