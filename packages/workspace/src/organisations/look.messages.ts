export const messages = {
  accent: 'Colour of your tag',
  accentHint: 'Six digits, such as #005e63. Leave it empty for ours.',
  accentGood: (ratio: string) => `White words on it can be read: the contrast is ${ratio} : 1.`,
  accentBad: (ratio: string, better: string) =>
    `White words on it are hard to read: the contrast is ${ratio} : 1, and people need 4.5 : 1. ${better} would do. Until then your public pages keep our colour.`,
  corners: 'Corners',
  cornersOptions: [
    { value: 'round', label: 'Round' },
    { value: 'slight', label: 'Slightly round' },
    { value: 'square', label: 'Square' },
  ],
  letters: 'Letters',
  lettersOptions: [
    { value: 'plain', label: 'Plain, as on the device' },
    { value: 'serif', label: 'With serifs' },
    { value: 'wide', label: 'Wide' },
  ],
  size: 'Size of the words',
  sizeOptions: [
    { value: 'usual', label: 'Usual' },
    { value: 'large', label: 'Large' },
    { value: 'largest', label: 'Largest' },
  ],
  sample:
    'This is how it will look on light pages. Your public pages change when you save. For your website, copy the tag anew.',
  sampleQuestion: 'What happened?',
  sampleText: 'Tell it in your own words.',
  sampleButton: 'Continue',
} as const;
