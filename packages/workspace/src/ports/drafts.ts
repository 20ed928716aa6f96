/** What somebody has typed and not sent yet, by name. */
export interface Drafts {
  read(name: string): Readonly<Record<string, string>>;
  write(name: string, values: Readonly<Record<string, string>>): void;
  remove(name: string): void;
  /** Drafts are one member of staff's: whoever signs in next on the same device never sees them. */
  belongTo(staffId: string): void;
  clear(): void;
  /** Whether anything typed is waiting. */
  isEmpty(): boolean;
}

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'hearback:draft:';
const OWNER = 'hearback:drafts-of';

/** Drafts for as long as the tab is open: they survive a reload and a lost session, not the end of the visit. */
export function storedDrafts(storage: DraftStorage): Drafts {
  const names = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    );
  const clear = () => {
    for (const key of names()) storage.removeItem(key);
  };
  return {
    read: (name) => textsOf(storage.getItem(PREFIX + name)),
    write(name, values) {
      keep(storage, PREFIX + name, JSON.stringify(values));
    },
    remove: (name) => storage.removeItem(PREFIX + name),
    belongTo(staffId) {
      if (storage.getItem(OWNER) !== staffId) clear();
      keep(storage, OWNER, staffId);
    },
    clear,
    isEmpty: () => names().length === 0,
  };
}

// A full or forbidden storage throws; the text is still on the screen then.
function keep(storage: DraftStorage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    storage.removeItem(key);
  }
}

function textsOf(json: string | null): Record<string, string> {
  if (json === null) return {};
  try {
    const entries = Object.entries(Object(JSON.parse(json)));
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
