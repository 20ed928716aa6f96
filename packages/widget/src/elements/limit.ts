import type { MountContext, MountHost } from './mount.ts';

const USUAL_LIMIT = 3;
/** As the platform takes it. */
const MOST = 100;

/** How many things a list shows, as the editor wrote it on the element. */
export function limitOf(host: MountHost, advise: MountContext['advise']): number {
  const written = host.getAttribute('limit') ?? '';
  if (!written.trim()) return USUAL_LIMIT;
  const wanted = Math.round(Number(written));
  const limit = Number.isNaN(wanted) ? USUAL_LIMIT : Math.min(Math.max(wanted, 1), MOST);
  if (Number(written) !== limit) advise('limit', host.localName, written, `${limit}`);
  return limit;
}
