import type { Kysely } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from '../database/schema.ts';
import { outboxCounts } from '../outbox/store.ts';

/** What the platform counts of itself, for Prometheus. No label ever holds what people wrote or who they are. */
export interface Metrics {
  answered(route: string, method: string, status: number): void;
  text(): Promise<string>;
  contentType: string;
}

export function countItself(db: Kysely<Database>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'hearback_http_answers_total',
    help: 'Answers by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  new Gauge({
    name: 'hearback_outbox_mails',
    help: 'Mails in the outbox by state.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      // The other figures are wanted most when the database is away; that it is, `/health/ready` says.
      const counts = await outboxCounts(db).catch(() => []);
      for (const { status, count } of counts) this.set({ state: status }, count);
    },
  });
  return {
    answered: (route, method, status) => answers.inc({ route, method, status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
