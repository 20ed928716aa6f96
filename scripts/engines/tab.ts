import type { Point } from './visit.ts';

/** What each engine's driver does for a visit; everything else is the same for all. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression, awaiting a promise, by the driver: the page's policy does not apply. */
  run(source: string): Promise<unknown>;
  /** Presses at a place with the mouse, or with a finger where the visit is by touch. */
  click(at: Point, times: number): Promise<void>;
  /** A key by its W3C name or the letter itself. */
  press(key: string, withShift: boolean): Promise<void>;
  type(text: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** A PNG of the viewport. */
  picture(): Promise<Uint8Array>;
  newTab(): Promise<Tab>;
  /** Evaluates in the page's first frame, whatever its origin. */
  runInFrame(source: string): Promise<unknown>;
  consoleErrors(): string[] | undefined;
  close(): Promise<void>;
}
