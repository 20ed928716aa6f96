/** The custom properties that a page may set. */
export const TOKENS = [
  'accent',
  'on-accent',
  'paper',
  'soft',
  'ink',
  'quiet',
  'line',
  'edge',
  'alarm',
  'radius',
  'font',
  'size',
  'space',
].map((name) => `--hearback-${name}`);
