type Counted = (error: Error | null, count: { current: number; ttl: number }) => void;

/** Visitors that are remembered at a time. */
const MOST = 5000;

/** How often each visitor called within a time; a call that turned out well may be taken out of the count. */
export class Tries {
  readonly #visitors = new Map<string, { count: number; since: number }>();

  /** Counts a call: before it is looked at, so that many at once are no more than many in a row. */
  incr(visitor: string, counted: Counted, within: number): void {
    const now = Date.now();
    const known = this.#visitors.get(visitor);
    const isOver = !known || known.since + within <= now;
    const next = isOver ? { count: 1, since: now } : { ...known, count: known.count + 1 };
    this.#visitors.delete(visitor);
    this.#visitors.set(visitor, next);
    const [oldest] = this.#visitors.keys();
    if (this.#visitors.size > MOST && oldest !== undefined) this.#visitors.delete(oldest);
    counted(null, { current: next.count, ttl: next.since + within - now });
  }

  /** Takes one call out of the count. */
  forgive(visitor: string): void {
    const known = this.#visitors.get(visitor);
    if (known && known.count > 0) this.#visitors.set(visitor, { ...known, count: known.count - 1 });
  }

  /** A count of a route's own: the one that its limit names. */
  child(limit: object): Tries {
    return 'tries' in limit && limit.tries instanceof Tries ? limit.tries : new Tries();
  }
}
