import type { MountContext, MountHost } from '../elements/mount.ts';
import { contextIn, fallback, languageOf, load, look } from './platform.ts';

/** Has a file of words of its own, and asks for no organisation before. */
type Worded = 'stories' | 'changes' | 'survey';
export type Name = 'story' | 'panel' | 'enquiry' | Worded;

/** Defines a custom element that loads its code when it comes near the visible part of the page; gives the page's first. */
export function defineElement(name: Name): Element | null {
  const tag = `hearback-${name}`;
  class HearbackElement extends HTMLElement {
    static observedAttributes = 'org survey limit lang doors isolate'.split(' ');

    /** Ends what is going on: the wait to be near, or the mounted content. */
    declare end: (() => void) | null | undefined;

    connectedCallback() {
      this.end ??= whenNear(this, () => begin(this, name));
    }

    disconnectedCallback() {
      // An element that is only moved is back in the page before the microtask runs, and keeps what was typed.
      queueMicrotask(() => this.isConnected || this.handleEvent());
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null) {
      if (before !== now && this.end) this.handleEvent();
    }

    /** Begins afresh; called by name where something changed, and as a listener when the network is back. */
    handleEvent() {
      // What ends something gives nothing.
      this.end = this.end?.() as undefined;
      this.shadowRoot?.replaceChildren();
      if (this.isConnected) this.connectedCallback();
    }

    retryOnline() {
      addEventListener('online', this);
      return () => removeEventListener('online', this);
    }
  }
  customElements.define(tag, HearbackElement);
  return document.querySelector(tag);
}

function whenNear(element: HTMLElement, then: () => void): () => void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  try {
    // Keeps the place that the content will need, so that the page does not jump.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:block;min-block-size:max(660px,1e3px - 50vw)}');
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Before Safari 16.4, where there will be a link alone.
  }
  const observer = new IntersectionObserver(
    (entries) => {
      // The last is how it is now.
      if (!(entries.pop() as IntersectionObserverEntry).isIntersecting) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

async function begin(element: MountHost & { end: (() => void) | null | undefined }, name: Name): Promise<void> {
  // What it is of: the platform leads a survey's id from the story form to the survey.
  const organisation = element.getAttribute('org') ?? element.getAttribute('survey') ?? '';
  const root = element.shadowRoot as ShadowRoot;
  const language = languageOf(element);
  let isOver: true | undefined;
  element.end = () => {
    isOver = true;
  };
  const isIsolated = element.hasAttribute('isolate');
  const isWorded = /es$|v/.test(name);
  if (!isWorded && !isIsolated) look(organisation).catch(() => {});
  const asked = contextIn(language);
  try {
    const [part, context] = await Promise.all([
      load(isIsolated ? 'isolate' : name),
      asked,
      isWorded && load((name + '-words-' + language) as `${Worded}-words-${typeof language}`),
    ]);
    if (!isOver) element.end = part.mount(element, root, context);
  } catch {
    // The words for it may have come before the network went.
    const context = navigator.onLine || (await asked.catch(() => undefined));
    if (isOver) return;
    // No form comes into the place that was kept for one.
    root.adoptedStyleSheets = [];
    // What the editor wrote into the element for this case, such as a link in the page's own language.
    root.append(
      element.firstElementChild
        ? document.createElement('slot')
        : fallback(
            organisation,
            element,
            /q/.test(name),
            (context as Partial<MountContext> | undefined)?.words?.launcher.offline,
          ),
    );
    element.end = element.retryOnline();
  }
}
