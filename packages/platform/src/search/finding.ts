import type { FoundStory, Page, StorySearch, StoryStatus } from '@hearback/contract';
import { isFoundIn, markedText, snippetOf, type Wanted, wantedIn } from '@hearback/contract/search';
import { type Expression, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import { type FoundPage, fullText, type TextSearch } from '../database/full-text.ts';
import type { Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { revisionsOf } from '../moderation/revisions.ts';
import { type SummaryRow, summariesOf } from '../moderation/store.ts';
import { EVERYWHERE, type Scope, type SeenStories } from '../staff/permissions.ts';
import { wordsIn as currentWords } from '../stories/views.ts';
import { instant, startOfDay } from '../time/clock.ts';
import { fieldsOf, markOfOrganisation, markOfTag, takenOut } from './indexing.ts';

const DAY_MS = 86_400_000;
/** Beyond this many organisations their list says little, and takes long to read. */
const SCOPE_IN_TEXT = 200;

/** What somebody looks for, among what they may see. */
export interface Finding {
  search: StorySearch;
  /** The organisations looked in, beside all else; absent for all that one sees. */
  among?: readonly string[] | undefined;
  /** Only some stories; absent for all. */
  stories?: readonly string[] | undefined;
  seen: readonly SeenStories[];
  /** Where what an edit took out is found too. */
  editsSeenAt: Scope;
  limit: number;
  after: Place | undefined;
  /** The day in England that decides what is overdue. */
  today: string;
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
  const among = search.organisation === undefined ? undefined : [search.organisation];
  return idsOf(db, { ...finding, among, stories, limit: stories.length, after: undefined }, wanted);
}

async function idsOf(db: Kysely<Database>, finding: Finding, wanted: readonly Wanted[]): Promise<string[]> {
  const { search, after } = finding;
  const page: Omit<FoundPage, 'search'> = {
    where: conditions(finding),
    isFew:
      finding.stories !== undefined ||
      search.criticality !== undefined ||
      search.reply === 'overdue' ||
      isRare(search.status),
    after,
    limit: finding.limit + 1,
  };
  const tags = search.tags?.split(',') ?? [];
  if (wanted.length > 0 || tags.length > 0) {
    return fullText(db).find({ ...page, search: { wanted, ...textScope(finding, tags) } });
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

function isRare(status: StoryStatus | undefined): boolean {
  return status !== undefined && status !== 'published';
}

/** Organisations and tags as the full text has them. What may be seen is decided by the conditions, not by these. */
function textScope({ among, seen, editsSeenAt }: Finding, tags: readonly string[]): Omit<TextSearch, 'wanted'> {
  const scopes = seen.map(({ scope }) => scope);
  const all = scopes.includes(EVERYWHERE) ? undefined : [...new Set(scopes.flat())];
  const looked = among ?? all;
  const organisations = looked && looked.length <= SCOPE_IN_TEXT ? [looked.map(markOfOrganisation)] : [];
  return {
    marks: [...organisations, ...tags.map((tag) => [markOfTag(tag)])],
    takenOutAt: editsSeenAt === EVERYWHERE ? 'all' : editsSeenAt.map(markOfOrganisation),
  };
}

function conditions({ search, among, stories, seen, today }: Finding): Expression<SqlBool> {
  const { and, or, eb, exists, selectFrom } = expressionBuilder<Database, 'stories'>();
  const { status, from, to, criticality, reply } = search;
  const visible = seen.map(({ statuses, scope }) => {
    const isSo = eb('stories.status', 'in', statuses);
    return scope === EVERYWHERE ? isSo : and([isSo, eb('stories.ods', 'in', scope)]);
  });
  const all: Expression<SqlBool>[] = [or(visible)];
  if (stories) all.push(eb('stories.id', 'in', stories));
  if (among) all.push(eb('stories.ods', 'in', among));
  if (status) all.push(eb('stories.status', '=', status));
  if (from) all.push(eb('stories.received_at', '>=', instant(startOfDay(from))));
  if (to) all.push(eb('stories.received_at', '<', instant(startOfDay(dayAfter(to)))));
  if (criticality !== undefined) all.push(eb('stories.criticality', '>=', criticality));
  if (reply === 'some') all.push(eb('stories.replies', '>', 0));
  if (reply === 'none' || reply === 'overdue') {
    all.push(eb('stories.status', '=', 'published'), eb('stories.replies', '=', 0));
  }
  if (reply === 'overdue') {
    const late = selectFrom('clocks')
      .select('clocks.story_id')
      .whereRef('clocks.story_id', '=', 'stories.id')
      .where('clocks.answered', 'is', null)
      .where('clocks.paused_at', 'is', null)
      .where('clocks.due', '<', today);
    all.push(exists(late));
  }
  return and(all);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

async function marked(db: Kysely<Database>, row: SummaryRow, wanted: readonly Wanted[]): Promise<FoundStory['marked']> {
  const words = currentWords(row);
  const title = markedText(row.title, wanted);
  const texts = fieldsOf({ ...words, title: '' });
  if (isFoundIn(fieldsOf(words), wanted)) return { title, text: snippetOf(texts, wanted) };
  const earlier = (await revisionsOf(db, row.id)).flatMap(({ before, after }) => [before, after]);
  return { title, text: snippetOf(takenOut(words, earlier), wanted), isTakenOut: true };
}
