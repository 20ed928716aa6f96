import { signIns } from '../demo-data/sign-ins.ts';

/** How long answers took, in milliseconds. */
export interface Taken {
  what: string;
  p50: number;
  p95: number;
  slowest: number;
}

const TIMES = 60;
/** The first answers find nothing in memory. */
const BEFORE = 5;

const words = ['nurse', 'appointment', 'the', 'pain', 'recep', 'waiting', 'kind', 'surgery', 'lift', 'zebra'];
const phrases = ['"front desk"', '"on time"', 'nurse kind', 'waiting hours phone', '"three weeks" appointment'];

/** What a moderator of everything and the staff of one practice ask for, each with the addresses to ask by turns. */
const asked: readonly { what: string; as: 'moderator' | 'practice'; paths: readonly string[] }[] = [
  ...['to-moderate', 'held', 'to-reply', 'replied', 'rejected'].map((show) => ({
    what: `inbox: ${show}`,
    as: 'moderator' as const,
    paths: [`/v1/staff/stories?show=${show}&limit=50`],
  })),
  { what: 'inbox: to-reply, of one practice', as: 'practice', paths: ['/v1/staff/stories?show=to-reply&limit=50'] },
  { what: 'search: nothing', as: 'moderator', paths: ['/v1/staff/search'] },
  { what: 'search: one word', as: 'moderator', paths: words.map((word) => `/v1/staff/search?words=${word}`) },
  { what: 'search: several words', as: 'moderator', paths: found(phrases) },
  { what: 'search: one word, of one practice', as: 'practice', paths: found(words) },
  { what: 'search: several words, of one practice', as: 'practice', paths: found(phrases) },
  { what: 'search: a word among what is held', as: 'moderator', paths: found(words, 'status=held') },
  { what: 'search: a word among critical ones', as: 'moderator', paths: found(words, 'criticality=4') },
  { what: 'search: a word, reply overdue', as: 'moderator', paths: found(words, 'reply=overdue') },
  { what: 'search: a word in one month', as: 'moderator', paths: found(words, 'from=2019-03-01&to=2019-03-31') },
  {
    what: 'search: by tags, status, replies and levels',
    as: 'moderator',
    paths: ['tags=waiting', 'tags=food,privacy', 'status=rejected', 'reply=none', 'reply=overdue', 'criticality=5'].map(
      (query) => `/v1/staff/search?${query}`,
    ),
  },
  {
    what: 'search: by what was good or could be better',
    as: 'moderator',
    paths: ['goodTags=waiting', 'betterTags=food', 'goodTags=privacy,food', 'words=the&goodTags=pain'].map(
      (query) => `/v1/staff/search?${query}`,
    ),
  },
  {
    what: 'search: levels and replies, of one practice',
    as: 'practice',
    paths: ['criticality=4', 'reply=overdue', 'criticality=5'].map((query) => `/v1/staff/search?${query}`),
  },
];

function found(all: readonly string[], more = ''): string[] {
  return all.map((one) => `/v1/staff/search?words=${encodeURIComponent(one)}&${more}`);
}

/** Asks for lists and searches one after the other, as staff do. */
export async function askAsStaff(url: string): Promise<Taken[]> {
  const [moderator, practice] = signIns;
  const tokens = { moderator: await signIn(url, moderator), practice: await signIn(url, practice) };
  const taken: Taken[] = [];
  for (const { what, as, paths } of asked) {
    const times: number[] = [];
    for (let time = -BEFORE; time < TIMES; time += 1) {
      const path = paths[(time + BEFORE) % paths.length] ?? '';
      const start = performance.now();
      const response = await fetch(url + path, { headers: { authorization: `Bearer ${tokens[as]}` } });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status} from ${path}`);
      if (time >= 0) times.push(performance.now() - start);
    }
    const sorted = times.sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    taken.push({ what, p50: at(0.5), p95: at(0.95), slowest: at(1) });
  }
  return taken;
}

async function signIn(url: string, by: { email: string; password: string } | undefined): Promise<string> {
  const response = await fetch(`${url}/v1/staff/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: by?.email, password: by?.password, keep: 'token' }),
  });
  return (await response.json()).token;
}
