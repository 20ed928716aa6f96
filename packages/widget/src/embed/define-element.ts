import { words } from './embed.messages.ts';
import { load, look, platform } from './platform.ts';

const NEAR = '300px';

/** Defines a custom element that loads its code when it comes near the visible part of the page. */
export function defineElement(name: 'story' | 'stories' | 'panel'): void {
  class HearbackElement extends HTMLElement {
    static observedAttributes = ['org', 'limit'];
    root = this.attachShadow({ mode: 'open' });
    /** Ends what is going on: the wait to be near, or the mounted content. */
    end: (() => void) | undefined;

    connectedCallback() {
      this.end ??= whenNear(this, () => begin(this, name));
    }

    disconnectedCallback() {
      // An element that is only moved is back in the page before the microtask runs, and keeps what was typed.
      queueMicrotask(() => {
        if (!this.isConnected) this.restart();
      });
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null) {
      if (this.end && before !== now) this.restart();
    }

    restart() {
      this.end?.();
      this.end = undefined;
      this.root.replaceChildren();
      if (this.isConnected) this.connectedCallback();
    }
  }
  customElements.define(`hearback-${name}`, HearbackElement);
}

type Loadable = HTMLElement & { root: ShadowRoot; end: (() => void) | undefined };

function whenNear(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

async function begin(element: Loadable, name: 'story' | 'stories' | 'panel'): Promise<void> {
  const organisation = element.getAttribute('org') ?? '';
  let isWanted = true;
  const end = () => {
    isWanted = false;
  };
  element.end = end;
  if (name === 'story') void look(organisation);
  try {
    const { mount } = await load(name);
    if (isWanted) element.end = mount(element, element.root, { platform, look, isModal: element.matches('dialog *') });
  } catch {
    if (isWanted) element.root.append(plainLink(organisation));
  }
}

/** What is left when the code cannot be loaded: the same form as a page of the platform. */
function plainLink(organisation: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `${platform}/tell/${organisation}`;
  link.textContent = words.fallback;
  return link;
}
