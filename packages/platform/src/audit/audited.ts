import { type Endpoint, endpoints, Id, listed, Ods, type ParsedCallOf, parseBody } from '@hearback/contract';
import { auditOf, isCountedAgain } from '@hearback/contract/audited';
import { Refusal } from '../http/refusal.ts';
import { isRefusalKept } from '../people/access-log.ts';
import type { Services } from '../services.ts';
import type { StaffCaller } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { nameOf, workStoryIn } from './named.ts';
import { addToAudit } from './store.ts';

const names = new Map(listed(endpoints).map(([name, endpoint]) => [endpoint, name]));

/** Where the things are that belong to a story and that calls name by their ids alone. */
const tables = [
  ['/v1/staff/changes/', 'changes'],
  ['/v1/staff/sent-changes/', 'sent_changes'],
  ['/v1/staff/pictures/', 'pictures'],
] as const;

/** Where the things are that belong to no story and say themselves of which organisation they are. */
const placed = [
  ['/v1/staff/enquiries/', 'enquiries', 'enquiry'],
  ['/v1/staff/complaints/', 'complaints', 'complaint'],
  ['/v1/staff/surveys/', 'surveys', 'survey'],
  ['/v1/staff/written-answers/', 'written_answers', 'id'],
] as const;

interface Asked {
  endpoint: Endpoint;
  staff: StaffCaller;
  call: ParsedCallOf<Endpoint>;
  /** What it is about, where that is gone afterwards. */
  named?: string | undefined;
}

/** Does what a member of staff asks for, and keeps in the audit trail that they did, or that they may not. */
export async function audited<Result>(services: Services, asked: Asked, work: () => Promise<Result>): Promise<Result> {
  // What is removed has its name no more afterwards.
  const named = asked.endpoint.method === 'DELETE' ? await nameOf(services.db, asked) : undefined;
  try {
    const result = await work();
    const kind = auditOf(asked.endpoint);
    // Before the answer leaves: nobody reads what is private without a line that says so.
    if (kind) await keepOnce(services, { ...asked, named }, kind);
    return result;
  } catch (error) {
    if (isRefused(error) && !isRefusalKept(asked.staff)) await keep(services, { ...asked, named }, 'refused');
    throw error;
  }
}

const QUARTER_MS = 15 * 60_000;
const MOST_LOOKS = 10_000;

/** When somebody's look at a list was kept last, by platform; a new session begins anew. */
const looks = new WeakMap<Services['db'], Map<string, number>>();

/** Keeps a call that went well; of a list that screens count again and again one line a quarter of an hour. */
async function keepOnce(services: Services, asked: Asked, kind: string): Promise<void> {
  if (!isCountedAgain(asked.endpoint)) return keep(services, asked, kind);
  const kept = looks.get(services.db) ?? new Map<string, number>();
  looks.set(services.db, kept);
  const { organisation = '', show = '' } = Object(asked.call.query);
  const { id = '' } = Object(asked.call.params);
  const look = `${asked.staff.session} ${asked.endpoint.path} ${id} ${organisation} ${show}`;
  const at = services.now().getTime();
  if (at - (kept.get(look) ?? 0) < QUARTER_MS) return;
  await keep(services, asked, kind);
  if (kept.size >= MOST_LOOKS) kept.clear();
  kept.set(look, at);
}

function isRefused(error: unknown): boolean {
  return error instanceof Refusal && (error.problem.code === 'forbidden' || error.problem.code === 'not-found');
}

async function keep({ db, now }: Services, asked: Asked, kind: string): Promise<void> {
  const { endpoint, staff, call } = asked;
  const { story: named, ods, person } = whatIn(endpoint, call);
  const story = named ?? (await storyBehind(db, endpoint, call));
  const row = story
    ? await db.selectFrom('stories').select('ods').where('id', '=', story).executeTakeFirst()
    : undefined;
  const thing = placedIn(endpoint, call);
  const place = thing
    ? await db.selectFrom(thing.table).select('ods').where('id', '=', thing.id).executeTakeFirst()
    : undefined;
  // Which one it was: whoever asked or complains may want to know who read it.
  const ofOne = (thing?.table === 'enquiries' || thing?.table === 'complaints') && thing.id;
  const which = asked.named ?? (await workStoryIn(db, asked)) ?? (await nameOf(db, asked));
  await addToAudit(db, instant(now()), {
    ...{ kind, actor: staff, subject: person, story },
    ods: row?.ods ?? ods ?? place?.ods,
    detail: [names.get(endpoint), ofOne || which || (kind === 'read' && listIn(endpoint, call))]
      .filter(Boolean)
      .join(' '),
  });
}

/** Which of the lists that one call gives. */
function listIn(endpoint: Endpoint, { query }: ParsedCallOf<Endpoint>): string | undefined {
  const { show } = Object(query) as { show?: unknown };
  return isCountedAgain(endpoint) && typeof show === 'string' ? show : undefined;
}

/** The story behind what a call is about. */
async function storyBehind(
  db: Services['db'],
  { path }: Endpoint,
  { params }: ParsedCallOf<Endpoint>,
): Promise<string | undefined> {
  const { id } = Object(params) as { id?: unknown };
  const table = tables.find(([beginning]) => path.startsWith(beginning))?.[1];
  if (!table || typeof id !== 'string') return undefined;
  return (await db.selectFrom(table).select('story_id').where('id', '=', id).executeTakeFirst())?.story_id;
}

/** The enquiry, the complaint, the survey or the answer to one that a call is about, and where it is. */
function placedIn({ path }: Endpoint, { params }: ParsedCallOf<Endpoint>) {
  const [, table, name] = placed.find(([beginning]) => path.startsWith(beginning)) ?? [];
  if (!table || !name) return undefined;
  const given = Object(params) as Record<string, unknown>;
  const id = given[name] ?? given.id;
  return typeof id === 'string' ? { table, id } : undefined;
}

/** Which story, organisation and person a call is about, as far as the call itself tells. */
function whatIn({ path }: Endpoint, { params, query, body }: ParsedCallOf<Endpoint>) {
  const given = { ...Object(query), ...Object(body), ...Object(params) } as Record<string, unknown>;
  // Looking at what was done to a story is not looking at the story.
  if (path === endpoints.staff.audit.list.path) return { story: undefined, ods: undefined, person: undefined };
  const isOfStaff = path.startsWith('/v1/staff/work-stories/');
  const storyId =
    (isOfStaff ? undefined : given.story) ?? (path.startsWith('/v1/staff/stories/') ? given.id : undefined);
  const story = parseBody(Id, storyId);
  const ods = parseBody(Ods, given.ods ?? given.organisation);
  const isPerson = path.startsWith('/v1/staff/people/') && typeof given.id === 'string';
  return {
    story: story.ok ? story.value : undefined,
    ods: ods.ok ? ods.value : undefined,
    person: isPerson ? String(given.id) : undefined,
  };
}
