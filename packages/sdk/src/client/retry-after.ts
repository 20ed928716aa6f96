/** How long `Retry-After` asks to wait, in milliseconds, whether it gives seconds or a date. */
export function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const wait = Number(header) * 1000 || Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
