// A digit of any script, signs of an address, a letter that English does not have, or a capital letter or a title where
// a name could be. In a story without any of it there is nothing to find.
const SIGN =
  /[\d@]|\w[.。．]\w|[^\s -~‘-”–—…£]|[A-Za-z,:]\s+(?!\w+day\b)[A-Z](?:[a-z-]|['’][A-Z])|[A-Z]{3}[A-Za-z]|\b[A-Z]\w{0,4}\.\s?[A-Z]|\b(?:[dD]rs?|DRS?|[mM]rs?|MRS?|[Pp]rof|lek|[Zz]ero|oh?|hundred|dot|(?:g|hot)mail|outlook|yahoo|[Ff]lat|[Ll]ive|[Nn]inety)\b|(?:^|[^\w\s]\s?|\b(?!(?:[Tt]he|[Aa])\b)\w+\s)(?:[Nn]urse|[Dd]octor)\s/;

/**
 * Whether a text could hold personal data at all: true wherever the finder finds some. It is small and quick, so that
 * the finder need be loaded only where this is true.
 */
export function mayIdentify(text: string): boolean {
  return SIGN.test(text);
}
