import { type ReadonlySignal, signal } from '@preact/signals';

/** What somebody has set for this device. */
export interface OwnSettings {
  /** Whether single keys do things. */
  hasKeys: ReadonlySignal<boolean>;
  setKeys(isOn: boolean): void;
}

const KEYS = 'hearback:keys';
const OFF = 'off';

/** Settings that stay on the device. They say nothing about whoever uses it. */
export function storedSettings(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): OwnSettings {
  const hasKeys = signal(read(storage) !== OFF);
  return {
    hasKeys,
    setKeys(isOn) {
      hasKeys.value = isOn;
      try {
        if (isOn) storage.removeItem(KEYS);
        else storage.setItem(KEYS, OFF);
      } catch {
        // A full or forbidden storage: it holds for as long as the page is open.
      }
    },
  };
}

function read(storage: Pick<Storage, 'getItem'>): string | null {
  try {
    return storage.getItem(KEYS);
  } catch {
    return null;
  }
}
