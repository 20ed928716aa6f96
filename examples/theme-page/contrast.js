/** What stands on what, in an editor's words, and the contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS = [
  { text: 'on-accent', ground: 'accent', what: 'Text on buttons', least: 4.5 },
  { text: 'accent', ground: 'paper', what: 'Links', least: 4.5 },
  { text: 'accent', ground: 'soft', what: 'Links in boxes', least: 4.5 },
  { text: 'ink', ground: 'paper', what: 'Text', least: 4.5 },
  { text: 'ink', ground: 'soft', what: 'Text in boxes', least: 4.5 },
  { text: 'quiet', ground: 'paper', what: 'Hints', least: 4.5 },
  { text: 'quiet', ground: 'soft', what: 'Hints in boxes', least: 4.5 },
  { text: 'alarm', ground: 'paper', what: 'Errors', least: 4.5 },
  { text: 'edge', ground: 'paper', what: 'Edges of fields', least: 3 },
  { text: 'edge', ground: 'soft', what: 'Edges of fields in boxes', least: 3 },
];

/** @param {string} hex such as `#005e63` */
function luminance(hex) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, 1 to 21.
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
