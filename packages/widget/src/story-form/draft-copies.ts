const NAME = 'hearback-drafts';
/** The form must not wait long for what few need: Safari's IndexedDB now and then says nothing at all. */
const PATIENCE_MS = 500;

/** A draft's place in localStorage, and its text there. */
type Copy = [name: string, text: string];

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onupgradeneeded = () => request.result.createObjectStore(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  return opened;
}

/**
 * Keeps a copy in IndexedDB of what is kept in localStorage, or removes it where there is no text. Chromium writes to the
 * disk what is in localStorage up to a minute later, and a browser that is killed, as by an empty battery, loses it;
 * what is in IndexedDB is written at once. Where that is refused there is no copy.
 */
export function copyDraft(name: string, text?: string): void {
  open()
    .then((database) => {
      const change = database.transaction(NAME, 'readwrite');
      const copies = change.objectStore(NAME);
      if (text) copies.put([name, text] satisfies Copy, name);
      else copies.delete(name);
      // At once, as the page may be about to close.
      change.commit?.();
    })
    .catch(() => {});
}

/** Brings back to localStorage what a killed browser had not yet written there. */
export async function mendDrafts(): Promise<void> {
  const tooLate = new Promise((done) => setTimeout(done, PATIENCE_MS));
  await Promise.race([mend().catch(() => {}), tooLate]);
}

async function mend(): Promise<void> {
  // Where nothing may be kept, as in a sandboxed frame, to name this throws; to ask for databases there leaves the page with a
  // rejection in Chromium that nobody can catch.
  if (!localStorage) return;
  // To look into a database that is not there would make one.
  if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return;
  const reading = (await open()).transaction(NAME).objectStore(NAME).getAll();
  await new Promise((done) => {
    reading.onsuccess = reading.onerror = done;
  });
  for (const [name, text] of reading.result as Copy[]) {
    if (timeOf(text) <= timeOf(localStorage[name])) continue;
    localStorage[name] = text;
    // Where the browser has brought its tabs back too, with what it last wrote of this one.
    const visit = name.replace(/\*+$/, '');
    const own = sessionStorage[visit];
    if (idOf(own) === idOf(text) && timeOf(own) < timeOf(text)) sessionStorage[visit] = text;
  }
}

const timeOf = (text = '{}'): number => JSON.parse(text).at ?? 0;
const idOf = (text = '{}'): string | undefined => JSON.parse(text).identity?.id;
