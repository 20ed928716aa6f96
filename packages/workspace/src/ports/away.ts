/** Leaving the workspace for another origin, and coming back. */
export interface Away {
  go(address: string): void;
  /** The screen that was left, once; the first one where that is not known. */
  cameFrom(): string;
}

const NAME = 'hearback:left';
const HOME = '/workspace';

/** By the browser itself; the screen is remembered for this tab, which `onGo` is told of first. */
export function browserAway(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  onGo: () => void = () => undefined,
): Away {
  return {
    go(address) {
      storage.setItem(NAME, location.pathname);
      onGo();
      location.assign(address);
    },
    cameFrom() {
      const left = storage.getItem(NAME) ?? HOME;
      storage.removeItem(NAME);
      return left.startsWith(HOME) ? left : HOME;
    },
  };
}
