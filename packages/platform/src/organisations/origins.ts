/** Whether a tag may run on a website: on those that are named and on our own, or on any where none is named. */
export function mayRunOn(
  origin: string | undefined,
  { origins, publicUrl }: { origins: readonly string[]; publicUrl: string },
): boolean {
  // What is not a page of another website sends none.
  if (origin === undefined || origins.length === 0) return true;
  return origins.includes(origin) || origin === new URL(publicUrl).origin;
}
