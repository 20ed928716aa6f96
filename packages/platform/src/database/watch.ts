import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

/** Calls `wake` whenever events may have come, from whichever process, until stopped by what it gives. */
export type Watch = (wake: () => void) => () => void;

/** What PostgreSQL's notifications of events are called. */
export const EVENTS_CHANNEL = 'hearback_events';

const LOOK_EVERY_MS = 1000;
const LOOK_ANYWAY_MS = 15_000;
const COME_BACK_MS = 2000;

/** Only one process writes at a time, so the newest row's number goes up with every event. */
export function watchSqlite(db: Kysely<Database>, onError: (error: Error) => void): Watch {
  return (wake) => {
    let last: number | null | undefined;
    const look = async () => {
      const { rows } = await sql<{ last: number | null }>`select max(rowid) as last from events`.execute(db);
      const now = rows[0]?.last ?? null;
      if (last !== undefined && now !== last) wake();
      last = now;
    };
    const lookOnce = () => void look().catch(onError);
    lookOnce();
    const timer = setInterval(lookOnce, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  };
}

/** Listens on a connection of its own, and comes back where that breaks. Looks now and then anyway. */
export function watchPostgres(url: string, onError: (error: Error) => void): Watch {
  return (wake) => {
    let isStopped = false;
    let client: pg.Client | undefined;
    let comingBack: NodeJS.Timeout | undefined;
    const listen = async () => {
      const own = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
      client = own;
      own.on('error', onError);
      own.on('notification', wake);
      own.once('end', () => {
        if (!isStopped) comingBack = setTimeout(() => void listen().catch(onError), COME_BACK_MS);
      });
      await own.connect();
      await own.query(`listen ${EVENTS_CHANNEL}`);
      wake();
    };
    void listen().catch(onError);
    const timer = setInterval(wake, LOOK_ANYWAY_MS);
    return () => {
      isStopped = true;
      clearInterval(timer);
      clearTimeout(comingBack);
      void client?.end().catch(onError);
    };
  };
}
