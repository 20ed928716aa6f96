import { type Colour, colourIn, contrast, hex, LEAST, readableOn } from '@hearback/contract/contrast';
import { messages } from './look.messages.ts';

const WHITE: Colour = [255, 255, 255];

/** How well white words can be read on a colour; nothing where it is none. */
export function accentInWords(text: string): { isGood: boolean; text: string } | undefined {
  const colour = colourIn(text.trim());
  if (!colour) return undefined;
  const ratio = contrast(colour, WHITE);
  // 4.49 is not enough, and must not look so.
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  const isGood = ratio >= LEAST;
  const better = hex(readableOn(colour, WHITE));
  return { isGood, text: isGood ? messages.accentGood(rounded) : messages.accentBad(rounded, better) };
}
