import { type FoundStory, type Page, type StorySearch, StoryStatus } from '@hearback/contract';
import { isFoundIn, markedText, snippetOf, type Wanted, wantedIn } from '@hearback/contract/search';
import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { type FoundPage, fullText, type TextSearch } from '../database/full-text.ts';
import type { Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { revisionsOf } from '../moderation/revisions.ts';
import { type SummaryRow, summariesOf } from '../moderation/store.ts';
import { EVERYWHERE, type Scope, type SeenStories } from '../staff/permissions.ts';
import { wordsIn as currentWords } from '../stories/views.ts';
import { endOfDay, startOfDay } from '../time/days.ts';
import { fieldsOf, markOfOrganisation, markOfTag, takenOut } from './indexing.ts';

/** Beyond this many organisations their list says little, and takes long to read. */
const SCOPE_IN_TEXT = 200;
/** Beyond this many it is quicker to go through what the words find than through these. */
const FEW = 1000;

const { and, or, eb, exists, lit, selectFrom } = expressionBuilder<Database, 'stories'>();

const UNDECIDED = ['submitted', 'with-author', 'held'] as const;
/** Nobody has rated it yet, and a moderator has still to decide about it. */
const mayYetBeCritical = and([
  sql<SqlBool>`+stories.criticality is null`,
  or([
    eb('stories.status', 'in', UNDECIDED),
    eb('stories.reported_at', 'is not', null),
    eb('stories.appealed_at', 'is not', null),
  ]),
]);

/** What somebody looks for, among what they may see. */
export interface Finding {
  search: StorySearch;
  /** Only some stories; absent for all. */
  stories?: readonly string[] | undefined;
  seen: readonly SeenStories[];
  /** Where what an edit took out is found too. */
  editsSeenAt: Scope;
  limit: number;
  after: Place | undefined;
  /** The day in England that decides what is overdue. */
  today: string;
  /** Whether nothing is found as maybe critical that nobody has rated yet. */
  isRatedOnly?: boolean;
}

/** What is looked for in which organisations; without those in all that one sees. */
interface Placed extends Finding {
  among: readonly string[] | undefined;
}

/** The stories that are found, the newest first, with what was looked for marked in them. */
export async function findStories(db: Kysely<Database>, finding: Finding): Promise<Page<FoundStory>> {
  const { search, limit, today } = finding;
  const wanted = wantedIn(search.words ?? '');
  // Nothing but signs was asked for: no story has that as a word.
  if (finding.seen.length === 0 || (search.words && wanted.length === 0)) return { items: [] };
  const ids = await idsOf(db, finding, wanted);
  const shown = ids.slice(0, limit);
  const rows = await summariesOf(db, shown, today);
  const items: FoundStory[] = [];
  for (const { row, summary } of rows) items.push({ ...summary, marked: await marked(db, row, wanted) });
  const last = rows.at(-1)?.row;
  const next = ids.length > limit && last ? cursorAfter({ at: last.received_at, id: last.id }) : undefined;
  return { items, next };
}

/** Those of some stories that a search finds. */
export async function foundAmong(
  db: Kysely<Database>,
  stories: readonly string[],
  finding: Pick<Finding, 'search' | 'seen' | 'editsSeenAt' | 'today'>,
): Promise<string[]> {
  const { search, seen } = finding;
  const wanted = wantedIn(search.words ?? '');
  if (stories.length === 0 || seen.length === 0 || (search.words && wanted.length === 0)) return [];
  // Whoever wants to hear of what is critical hears of it once it is rated, not of every story that comes.
  return idsOf(db, { ...finding, stories, limit: stories.length, after: undefined, isRatedOnly: true }, wanted);
}

async function idsOf(db: Kysely<Database>, finding: Finding, wanted: readonly Wanted[]): Promise<string[]> {
  const { search, after } = finding;
  const few = finding.stories ?? (await fewOf(db, finding));
  if (few?.length === 0) return [];
  const placed: Placed = { ...finding, stories: few, among: await placesOf(db, search) };
  const page: Omit<FoundPage, 'search'> = {
    where: conditions(placed),
    isFew: few !== undefined,
    after,
    from: search.from && startOfDay(search.from),
    before: search.to && endOfDay(search.to),
    limit: finding.limit + 1,
  };
  const tags = [search.tags, search.goodTags, search.betterTags].flatMap(tagsIn);
  if (wanted.length > 0 || tags.length > 0) {
    return fullText(db).find({ ...page, search: { wanted, ...textScope(placed, tags) } });
  }
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where(page.where)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('received_at', 'id'), '<', tuple(after?.at ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** The organisation that is looked in, and its parts where those are asked for; a part has no parts of its own. */
async function placesOf(db: Kysely<Database>, { organisation, withParts }: StorySearch): Promise<string[] | undefined> {
  if (organisation === undefined) return undefined;
  if (withParts !== 'yes') return [organisation];
  const parts = await db.selectFrom('organisations').select('ods').where('parent', '=', organisation).execute();
  return [organisation, ...parts.map(({ ods }) => ods)];
}

function tagsIn(list = ''): string[] {
  return list.split(',').filter(Boolean);
}

/** The stories of the first condition that only few meet, each found by its own index; nothing where all have many. */
async function fewOf(db: Kysely<Database>, { search, today }: Finding): Promise<string[] | undefined> {
  const { criticality, reply, status } = search;
  const stories = db.selectFrom('stories').select('id');
  const some = [
    criticality !== undefined && critical(criticality),
    reply === 'overdue' && late(today).select('clocks.story_id as id'),
    status !== undefined && status !== 'published' && stories.where('status', '=', status),
    (search.from ?? search.to) && stories.where(and(daysOf(search))),
  ];
  for (const query of some) {
    if (!query) continue;
    const rows = await db
      .selectFrom(query.limit(FEW + 1).as('few'))
      .select('id')
      .execute();
    if (rows.length <= FEW) return rows.map(({ id }) => id);
  }
  return undefined;
}

/** Stories that are at least so critical, and those of which a moderator may yet say so; each by its own index. */
function critical(least: number) {
  const stories = selectFrom('stories').select('stories.id');
  const unrated = stories.where('criticality', 'is', null);
  return stories
    .where('criticality', '>=', least)
    .unionAll(unrated.where('status', 'in', UNDECIDED))
    .unionAll(unrated.where('reported_at', 'is not', null))
    .unionAll(unrated.where('appealed_at', 'is not', null));
}

/** The clocks of stories whose reply is overdue. */
function late(today: string) {
  return selectFrom('clocks')
    .where('clocks.answered', 'is', null)
    .where('clocks.paused_at', 'is', null)
    .where('clocks.due', '<', today);
}

/** Organisations and tags as the full text has them. What may be seen is decided by the conditions, not by these. */
function textScope({ among, seen, editsSeenAt }: Placed, tags: readonly string[]): Omit<TextSearch, 'wanted'> {
  const scopes = seen.map(({ scope }) => scope);
  const all = scopes.includes(EVERYWHERE) ? undefined : [...new Set(scopes.flat())];
  const looked = among ?? all;
  const organisations = looked && looked.length <= SCOPE_IN_TEXT ? [looked.map(markOfOrganisation)] : [];
  return {
    marks: [...organisations, ...tags.map((tag) => [markOfTag(tag)])],
    takenOutAt: editsSeenAt === EVERYWHERE ? 'all' : editsSeenAt.map(markOfOrganisation),
  };
}

function conditions({ search, among, stories, seen, today, isRatedOnly }: Placed): Expression<SqlBool> {
  const { status, criticality, reply } = search;
  const visible = seen.map(({ statuses, scope }) => {
    // Whoever sees everything is asked for nothing, so that SQLite goes through the newest instead of sorting all.
    if (scope === EVERYWHERE && statuses.length === StoryStatus.options.length) return lit(true);
    const isSo = eb('stories.status', 'in', statuses);
    return scope === EVERYWHERE ? isSo : and([isSo, eb('stories.ods', 'in', scope)]);
  });
  const all: Expression<SqlBool>[] = [or(visible)];
  if (stories) all.push(eb('stories.id', 'in', stories));
  if (among) all.push(eb('stories.ods', 'in', among));
  if (status) all.push(eb('stories.status', '=', status));
  all.push(...daysOf(search), ...opinionsOf(search));
  // The plus keeps SQLite from sorting all of a level instead of going through the newest.
  if (criticality !== undefined) {
    const isCritical = sql<SqlBool>`+stories.criticality >= ${criticality}`;
    all.push(isRatedOnly ? isCritical : or([isCritical, mayYetBeCritical]));
  }
  if (reply === 'some') all.push(eb('stories.replies', '>', 0));
  if (reply === 'none' || reply === 'overdue') {
    all.push(eb('stories.status', '=', 'published'), eb('stories.replies', '=', 0));
  }
  if (reply === 'overdue')
    all.push(exists(late(today).select('clocks.due').whereRef('clocks.story_id', '=', 'stories.id')));
  return and(all);
}

/** The marks of the full text say what a story is about; whether that was good stands in the story alone. */
function opinionsOf({ goodTags, betterTags }: StorySearch): Expression<SqlBool>[] {
  return [
    ...tagsIn(goodTags).map((tag) => eb('stories.good_tags', 'like', `%"${tag}"%`)),
    ...tagsIn(betterTags).map((tag) => eb('stories.better_tags', 'like', `%"${tag}"%`)),
  ];
}

function daysOf({ from, to }: StorySearch): Expression<SqlBool>[] {
  return [
    ...(from ? [eb('stories.received_at', '>=', startOfDay(from))] : []),
    ...(to ? [eb('stories.received_at', '<', endOfDay(to))] : []),
  ];
}

async function marked(db: Kysely<Database>, row: SummaryRow, wanted: readonly Wanted[]): Promise<FoundStory['marked']> {
  const words = currentWords(row);
  const title = markedText(row.title, wanted);
  const texts = fieldsOf({ ...words, title: '' });
  if (isFoundIn(fieldsOf(words), wanted)) return { title, text: snippetOf(texts, wanted) };
  const earlier = (await revisionsOf(db, row.id)).flatMap(({ before, after }) => [before, after]);
  return { title, text: snippetOf(takenOut(words, earlier), wanted), isTakenOut: true };
}
