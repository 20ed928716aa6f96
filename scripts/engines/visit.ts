/** An ARIA role, such as `button`. */
export type Role = 'button' | 'link' | 'heading' | 'textbox' | 'radio' | 'checkbox' | 'combobox' | 'dialog' | 'alert';

/** An accessible name: exact, or to be matched. */
export type Name = string | RegExp;

/** A key with its W3C name, `Space`, or one letter; `Shift+` may stand before it. */
export type Key = string;

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What a page shows of an element. */
export interface Seen {
  role: string;
  name: string;
  text: string;
  /** Of a field: what is typed. Of a radio button or checkbox: whether it is chosen. */
  value: string | boolean | undefined;
  isFocused: boolean;
}

/** Where the focus is, and whether somebody looking at the page could tell. */
export interface Focus extends Seen {
  /** It, or what it stands in, has an outline or a shadow. */
  isMarked: boolean;
  isInView: boolean;
  /** In a shadow root, so not the page's own to style. */
  isInShadow: boolean;
}

/** An element asked for by role and name. Each act looks for it anew and waits until it is there to be used. */
export interface Found {
  /** Clicks with the mouse, or taps where the visit is by touch; at a place where nothing covers the element. */
  click(times?: number): Promise<void>;
  /** Clicks into it and types with real keys. */
  type(text: string): Promise<void>;
  isFocused(): Promise<boolean>;
  text(): Promise<string>;
  value(): Promise<string | boolean | undefined>;
  waitFor(milliseconds?: number): Promise<void>;
}

/** One tab of a browser with a profile of its own, asked by role and name only, through all open shadow roots. */
export interface Visit {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  element(role: Role, name: Name): Found;
  waitFor(role: Role, name: Name, milliseconds?: number): Promise<void>;
  gone(role: Role, name: Name): Promise<void>;
  /** Everything of these roles that can be seen now; only what is in the modal dialog while one is open. */
  seen(...roles: Role[]): Promise<Seen[]>;
  focus(): Promise<Focus>;
  press(key: Key): Promise<void>;
  /** Types with real keys where the focus is. */
  type(text: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  evaluate<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a program's text in the page. */
  run(source: string): Promise<unknown>;
  size(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What stands in the page's first frame, on any origin; keys go where the focus is, as everywhere. */
  frame(): Visit;
  /** Another tab of the same profile. */
  newTab(): Promise<Visit>;
  /** Errors and warnings of the console; undefined where the engine's driver does not tell. */
  consoleErrors(): string[] | undefined;
  /** Closes the tab; with the first tab, the profile too. */
  close(): Promise<void>;
}

/** The colours that a visitor's system asks for. */
export type Colours = 'light' | 'dark' | 'forced';

/** What is special about a visit. */
export interface VisitOptions {
  width?: number;
  height?: number;
  isTouch?: boolean;
  colours?: Colours;
  /** As set by a visitor who forbids sites to keep anything. */
  refusesStorage?: boolean;
}

/** A running browser. */
export interface RunningEngine {
  /** Opens a tab in a fresh profile. */
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** A kind of browser. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** The colours that it can be made to show. */
  colours: readonly Colours[];
  start(): Promise<RunningEngine>;
}
