/** Resolves in a task of its own, so that what follows does not lengthen the one that is running. */
export function ownTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
