/** What somebody has typed and not sent yet, by name. */
export interface Drafts {
  read(name: string): Readonly<Record<string, string>>;
  write(name: string, values: Readonly<Record<string, string>>): void;
  remove(name: string): void;
  /** Whose drafts these are from now on. What others typed in the same tab stays theirs, and is shown to nobody else. */
  belongTo(staffId: string): void;
  /** Forgets what they typed; what others did stays. */
  clear(): void;
  /** Whether nothing that they typed is waiting. */
  isEmpty(): boolean;
}

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'hearback:draft:';
const OWNER = 'hearback:drafts-of';

/** Drafts for as long as the tab is open: they survive a reload and a lost session, not the end of the visit. */
export function storedDrafts(storage: DraftStorage): Drafts {
  // Not from the storage each time: one that is full takes no new owner.
  let owner = storage.getItem(OWNER) ?? '';
  const own = (name = '') => `${PREFIX}${encodeURIComponent(owner)}:${name}`;
  const names = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
      key.startsWith(own()),
    );
  return {
    read: (name) => textsOf(storage.getItem(own(name))),
    write(name, values) {
      keep(storage, own(name), JSON.stringify(values));
    },
    remove: (name) => storage.removeItem(own(name)),
    belongTo(staffId) {
      owner = staffId;
      keep(storage, OWNER, staffId);
    },
    clear() {
      for (const key of names()) storage.removeItem(key);
    },
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
