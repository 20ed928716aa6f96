import type { OrganisationLook } from '@hearback/sdk/first-look';
import type { OutboxModule } from './outbox.ts';

/** The details of what has happened in an element. Never what the author wrote. */
export interface Happening {
  organisation: string;
  /** At `hearback:step`: the name of the page shown. */
  step?: string;
  /** At `hearback:fail`: the problem's code. */
  code?: string;
}

/** What may happen in an element: `hearback:open` and so on. */
export type HearbackEvent = 'open' | 'step' | 'submit' | 'fail' | 'close';

/** What embed.js hands to an element's code. */
export interface MountContext {
  /** The platform's origin. */
  platform: string;
  /** The organisation, looked up while the code was loading; only elements that need it ask. */
  look(organisation: string): Promise<OrganisationLook>;
  /** Loads the code that sends stories. */
  loadOutbox(): Promise<OutboxModule>;
  /** Whether it stands in the modal dialog, so that it may take the focus. */
  isModal: boolean;
}

/** Puts an element's content into its shadow root; the returned function takes it away again. */
export type Mount = (host: HTMLElement, root: ShadowRoot, context: MountContext) => () => void;

/** Tells the page what happened. */
export function emit(host: HTMLElement, name: HearbackEvent, detail: Happening): void {
  host.dispatchEvent(new CustomEvent(`hearback:${name}`, { bubbles: true, composed: true, detail }));
}
