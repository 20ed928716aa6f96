const DIGITS_AT_LEAST = 4;

/**
 * Whether somebody can be rung by what is written here. Of any country, with an extension, with words beside it, in any
 * digits: only what has hardly a digit in it is none.
 */
export function isPhone(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= DIGITS_AT_LEAST;
}
