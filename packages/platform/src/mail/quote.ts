import type { Paragraph } from './compose.ts';
import type { StoryTexts } from './story-texts.ts';

/** A mail is to say what a story is about, not to be the place to read it. */
const LONGEST = 600;

/** The words of a story as a mail quotes them; nothing where it may hold none. */
export function quoteOf(story: string | undefined, texts: StoryTexts): Paragraph[] {
  const text = texts.get(story ?? '');
  if (!text) return [];
  const { title, happened } = text;
  const letters = [...happened];
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()} …` : happened;
  return [{ quote: `${title}\n\n${shown}` }];
}
