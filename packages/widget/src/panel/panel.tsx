import type { Signal } from '@preact/signals-core';
import { words } from './panel.messages.ts';

/** What the panel can lead to, by the name of the element that does it. */
export type Door = 'hearback-story' | 'hearback-stories';

const DOORS: readonly [Door, string][] = [
  ['hearback-story', words.tell],
  ['hearback-stories', words.read],
];

/** Every way to give feedback or to see what came of it, one open at a time. */
export function Panel({ organisation, open }: { organisation: string; open: Signal<Door | undefined> }) {
  const Element = open.value;
  return (
    <div class="panel" part="panel">
      <h2>{words.heading}</h2>
      <p class="hint">{words.text}</p>
      <div class="doors">
        {DOORS.map(([door, label]) => (
          <button
            key={door}
            type="button"
            class={door === open.value ? 'main' : 'main skip'}
            aria-expanded={door === open.value}
            onClick={() => {
              open.value = door === open.value ? undefined : door;
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {Element && <Element key={Element} org={organisation} />}
    </div>
  );
}
