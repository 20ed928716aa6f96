// Runs in the platform's own page that stands in a frame for an isolated element, beside embed.js.
import type { Happening, HearbackEvent } from './elements/mount.ts';
import type { FrameMessage } from './frame/messages.ts';
import { tellSize } from './frame/tell-size.ts';
import { hasWaiting, MARK } from './sending/outbox-mark.ts';
import { TOKENS } from './theme/tokens.ts';

const EVENTS: readonly HearbackEvent[] = ['open', 'step', 'submit', 'fail', 'close'];
const { style } = document.documentElement;

// Nothing in a message is private, so any page that may frame us may have it.
const say = (message: FrameMessage) => parent.postMessage(message, '*');

addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
  if (source !== parent || data?.hearback !== 'theme') return;
  for (const [name, value] of Object.entries(data.values)) {
    if (TOKENS.includes(name) || name === 'color-scheme') style.setProperty(name, value);
  }
});

for (const name of EVENTS) {
  document.addEventListener(`hearback:${name}`, (event) =>
    say({ hearback: 'happening', name, detail: (event as CustomEvent<Happening>).detail }),
  );
}

addEventListener('keydown', ({ key }) => key === 'Escape' && say({ hearback: 'escape' }), true);
tellSize(say);
say({ hearback: 'ready' });

const sayWaiting = () => {
  try {
    say({ hearback: 'waiting', is: hasWaiting() });
  } catch {
    // Where storage is forbidden nothing waits.
  }
};
document.addEventListener(MARK, sayWaiting);
sayWaiting();
