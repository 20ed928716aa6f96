import { signIns } from '../demo-data/sign-ins.ts';
import { spread, type Taken } from '../load/taken.ts';

const TIMES = 60;
/** The first answers find nothing in memory. */
const BEFORE = 3;
const DAY_MS = 86_400_000;

const dayAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
/** Neither begins nor ends with a month, and is long. */
const oddYear = () => `from=${dayAgo(500)}&to=${dayAgo(137)}`;

/** Every filter alone and with others, the widest answer of each first. */
const asked = (): readonly { what: string; query: string }[] => [
  { what: 'everything', query: '' },
  { what: 'a service', query: 'service=eyes' },
  { what: 'a channel', query: 'method=online' },
  { what: 'a language', query: 'language=en' },
  { what: 'the last 30 days', query: `from=${dayAgo(30)}` },
  { what: 'a period of a year', query: oddYear() },
  { what: 'a period of a year, a service', query: `${oddYear()}&service=eyes` },
  { what: 'a period of a year, a channel', query: `${oddYear()}&method=online` },
  { what: 'a period of a year, a language', query: `${oddYear()}&language=en` },
  { what: 'a service and a channel', query: 'service=eyes&method=online' },
  { what: 'a service and a language', query: 'service=eyes&language=en' },
  { what: 'a channel and a language', query: 'method=online&language=en' },
  { what: 'a period, a channel and a language', query: `${oddYear()}&method=online&language=en` },
  { what: 'all four', query: `${oddYear()}&service=eyes&method=online&language=en` },
];

/** Asks for one survey's results one after the other, as its manager does. */
export async function askResults(url: string, survey: string): Promise<Taken[]> {
  const headers = { authorization: `Bearer ${await signInAsManager(url)}` };
  const taken: Taken[] = [];
  for (const { what, query } of asked()) {
    const times: number[] = [];
    for (let time = -BEFORE; time < TIMES; time += 1) {
      const start = performance.now();
      const response = await fetch(`${url}/v1/staff/surveys/${survey}/results?${query}`, { headers });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status} from ${query}`);
      if (time >= 0) times.push(performance.now() - start);
    }
    taken.push({ what, ...spread(times) });
  }
  return taken;
}

async function signInAsManager(url: string): Promise<string> {
  const manager = signIns.find(({ who }) => who.startsWith('The manager'));
  const response = await fetch(`${url}/v1/staff/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: manager?.email, password: manager?.password, keep: 'token' }),
  });
  return (await response.json()).token;
}
