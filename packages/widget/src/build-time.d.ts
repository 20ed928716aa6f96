/** The product's version, put in by the build. */
declare const __VERSION__: string;

/** For each element, the files it needs, relative to embed.js and its own first; put in by the build. */
declare const __CHUNKS__: Record<
  'story' | 'stories' | 'panel' | 'dialog' | 'outbox',
  [entry: string, ...imports: string[]]
>;

declare module '*.css' {
  const text: string;
  export default text;
}
