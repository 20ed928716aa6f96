import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { messages } from './navigation.messages.ts';
import { isAt, type Place, placesFor, type Standing, type Waits, waitingAt } from './places.ts';
import './navigation.css';

/** So few have room on any screen. */
const FEW = 3;

/**
 * The way to every screen: the daily ones in a row with what waits there, the rest under one button. Where there is little
 * room all of them are under it.
 */
export function Navigation(standing: Standing) {
  const { path } = useLocation();
  const { row, more } = placesFor(standing);
  // Where it was opened: from the moment one is elsewhere it is closed.
  const openAt = useSignal<string>();
  const isOpen = openAt.value === path;
  const nav = useRef<HTMLElement>(null);
  const close = () => {
    openAt.value = undefined;
  };
  useEffect(close, [path]);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    close();
    // Of the two, the one that there is room for.
    const openers = nav.current?.querySelectorAll<HTMLElement>('.nav-opener') ?? [];
    [...openers].find(({ offsetParent }) => offsetParent)?.focus();
  };
  const handleFocusOut = ({ relatedTarget }: FocusEvent) => {
    // Where it stands above the rest of the page, closing it would move what is being pressed away from under the finger.
    if (isNarrow() || nav.current?.contains(relatedTarget as Node | null)) return;
    close();
  };
  const all = [...row, ...more];
  if (all.length === 0) return null;
  const opener = { isOpen, onPress: () => (openAt.value = isOpen ? undefined : path) };
  const isLong = all.length > FEW;
  return (
    <nav
      class={`nav ${isLong ? 'nav-long' : ''} ${isOpen ? 'nav-open' : ''}`}
      aria-label={messages.label}
      ref={nav}
      onKeyDown={handleKey}
      onFocusOut={handleFocusOut}
    >
      {isLong && (
        <Opener {...opener} look="nav-narrow" isHere={false}>
          {messages.menu} <Count waits={waitingAt(all)} words={messages.anythingWaits} />
        </Opener>
      )}
      <Places places={row} path={path} look="nav-row" />
      {more.length > 0 && (
        <div class="nav-rest">
          <Opener {...opener} look="nav-wide" isHere={more.some((place) => isAt(place, path))}>
            {messages.more}
          </Opener>
          <Places places={more} path={path} look="nav-more" />
        </div>
      )}
    </nav>
  );
}

/** As the styles have it. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 60rem)').matches;
}

interface OpenerProps {
  look: string;
  isOpen: boolean;
  /** Whether one is at a place that it opens. */
  isHere: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

function Opener({ look, isOpen, isHere, onPress, children }: OpenerProps) {
  return (
    <button
      class={`nav-opener ${look} ${isHere ? 'nav-opener-here' : ''}`}
      type="button"
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function Places({ places, path, look }: { places: readonly Place[]; path: string; look: string }) {
  return (
    <div class={look}>
      {places.map((place) => (
        <a key={place.href} class="nav-place" href={place.href} aria-current={isAt(place, path) ? 'page' : undefined}>
          {place.words} <Count waits={place.waits} words={place.waitsWords} />
        </a>
      ))}
    </div>
  );
}

interface CountProps {
  waits: Waits | undefined;
  words?: ((count: number) => string) | undefined;
}

function Count({ waits, words = messages.waitingWords }: CountProps) {
  if (!waits || waits.count === 0) return null;
  return (
    <span class="nav-count">
      {messages.waiting(waits.count, waits.hasMore)} <span class="unseen">{words(waits.count)}</span>
    </span>
  );
}
