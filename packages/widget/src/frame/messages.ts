import type { Happening, HearbackEvent } from '../elements/mount.ts';

/** What an isolated element's frame and the page around say to each other. Never what the author wrote. */
export type FrameMessage =
  | { hearback: 'ready' }
  | { hearback: 'theme'; values: Record<string, string> }
  /** In CSS pixels. */
  | { hearback: 'size'; height: number }
  | { hearback: 'happening'; name: HearbackEvent; detail: Happening }
  /** Whether something in the frame waits to be sent or told at a later visit. */
  | { hearback: 'waiting'; is: boolean }
  /** Escape was pressed: a dialog around the frame does not hear it. */
  | { hearback: 'escape' };
