/** The product's version, put in by the build. */
declare const __VERSION__: string;

/** Of all sources of the widget, in its files' names; put in by the build. */
declare const __HASH__: string;

declare module '*.css' {
  const text: string;
  export default text;
}
