import type { Locator, Page } from 'playwright-core';

/** A form as a visitor meets it: how it is opened, written in and sent. */
export interface Form {
  name: string;
  /** `at once` for a form that stands on the page without a click. */
  opens: 'on a click' | 'at once';
  /** What a reader of the figures should know about how they came about. */
  notes: readonly string[];
  /** Opens the form and waits until its first question can be answered. */
  open(page: Page): Promise<void>;
  /** The field for free text. */
  field(page: Page): Promise<Locator>;
  /** The button that sends, once everything else that must be answered was. */
  sendButton(page: Page): Promise<Locator>;
  /** What stands in a probe's place that would say nothing about this form. */
  notProbed?: Partial<Record<ProbeName, string>>;
}

/** Where a form is served for the length of a run. */
export interface Ground {
  /** A small page with the form and nothing else. */
  page: string;
  /** The same page under a strict policy with Trusted Types. */
  strictPage: string;
  /** The origin that the form's own files come from. */
  origin: string;
  /** How many separate answers with this text have arrived, as the server would keep them. */
  arrived(text: string): Promise<number>;
  stop(): Promise<void>;
}

/** What is asked of each form beside its figures. */
export const PROBES = [
  'strictPolicy',
  'keysHeard',
  'keptOverReload',
  'threeClicks',
  'threeClicksAtOnce',
  'sentOffline',
  'sentOfflineAndClosed',
] as const;
export type ProbeName = (typeof PROBES)[number];

/** A request that a page made to the local server. */
export interface Received {
  id: string;
  path: string;
  body: string;
}

/** A form of somebody else's, made from packages that are installed outside of this repository. */
export interface Peer extends Form {
  /** As `name@version`. */
  packages: readonly string[];
  /** The program of the page, as the packages' own instructions tell to write it. */
  entry: string;
  /** Further files that the form loads from its own server, by path, out of the packages. */
  files?: Readonly<Record<string, string>>;
  /** Scripts that its own server would make, by path. */
  scripts?: Readonly<Record<string, string>>;
  /** What its own server would answer, by path. Everything else is answered with `{}`. */
  answers?: Readonly<Record<string, unknown>>;
  /** The ids of the answers with this text that a request carries; a server would keep two ids as two answers. */
  answersIn(request: Received, text: string): string[];
}
