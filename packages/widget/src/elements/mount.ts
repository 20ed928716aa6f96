import type { OrganisationLook } from '@hearback/sdk/first-look';

/** What has happened in an element. Never what the author wrote. */
export interface HearbackEvents {
  open: { organisation: string };
  step: { organisation: string; step: string };
  submit: { organisation: string };
  fail: { organisation: string; code: string };
  close: { organisation: string };
}

/** What embed.js hands to an element's code. */
export interface MountContext {
  /** The platform's origin. */
  platform: string;
  /** The organisation, looked up while the code was loading; only elements that need it ask. */
  look(organisation: string): Promise<OrganisationLook>;
  /** Whether it stands in the modal dialog, so that it may take the focus. */
  isModal: boolean;
}

/** Puts an element's content into its shadow root; the returned function takes it away again. */
export type Mount = (host: HTMLElement, root: ShadowRoot, context: MountContext) => () => void;

/** Tells the page what happened. */
export function emit<Name extends keyof HearbackEvents>(
  host: HTMLElement,
  name: Name,
  detail: HearbackEvents[Name],
): void {
  host.dispatchEvent(new CustomEvent(`hearback:${name}`, { bubbles: true, composed: true, detail }));
}
