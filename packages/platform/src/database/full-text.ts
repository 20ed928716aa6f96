import type { Wanted, Word } from '@hearback/contract/search';
import { type Expression, type Kysely, type SqlBool, SqliteAdapter, sql } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { Database } from './schema.ts';

/** What a story is found by. */
export interface StoryText {
  id: string;
  receivedAt: string;
  /** Codes that stay as they are: its organisation and tags. */
  marks: readonly string[];
  /** Its fields one by one: what is looked for together stands in one of them. */
  fields: readonly (readonly Word[])[];
  /** The same of what edits took out; empty where there was none. */
  takenOut: readonly (readonly Word[])[];
}

/** What is looked for in the texts. */
export interface TextSearch {
  wanted: readonly Wanted[];
  /** Of each list one must be there. */
  marks: readonly (readonly string[])[];
  /** The organisations' marks where what was taken out is searched too; `all` for everywhere. */
  takenOutAt: readonly string[] | 'all';
}

/** A page of the stories that are found, the newest first. */
export interface FoundPage {
  search: TextSearch;
  /** What else must be so, of the table `stories`. */
  where: Expression<SqlBool>;
  /** Few stories are so: the engine begins with them. */
  isFew: boolean;
  after: { at: string; id: string } | undefined;
  /** They came from this moment on and before that; absent for any. The conditions say so too, this is to begin there. */
  from: string | undefined;
  before: string | undefined;
  limit: number;
}

/** Finds words in texts, on one of the engines. */
interface FullText {
  create(): Promise<void>;
  write(texts: readonly StoryText[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  find(page: FoundPage): Promise<string[]>;
}

/** Nobody can type it: it keeps apart what stands in different fields. */
const GAP = '\uE000';

function isSqlite(db: Kysely<never>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter;
}

/** The full text of the engine that is open. */
export function fullText(db: Kysely<Database>): FullText {
  return isSqlite(db as unknown as Kysely<never>) ? onSqlite(db) : onPostgres(db);
}

function onSqlite(db: Kysely<Database>): FullText {
  return {
    async create() {
      await sql`create table if not exists story_texts (
        number integer primary key, story_id text not null unique references stories (id))`.execute(db);
      // It keeps no text, only which words stand where; all letters and digits are words, of scripts it does not know too.
      await sql`create virtual table if not exists story_words using fts5 (marks, words, taken_out,
        content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Cn'")`.execute(
        db,
      );
    },
    async write(texts) {
      if (texts.length === 0) return;
      const numbered = await withNumbers(db, texts);
      const places = numbered.map(({ number, text }) => ({ number, story_id: text.id }));
      await insertRows(db, 'story_texts', places).execute();
      const rows = numbered.map(({ number, text }) => [
        number,
        text.marks.join(' '),
        joined(text.fields),
        joined(text.takenOut),
      ]);
      await sql`insert into story_words (rowid, marks, words, taken_out)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(rows)})`.execute(db);
    },
    async remove(ids) {
      const these = sql`(select value from json_each(${JSON.stringify(ids)}))`;
      const numbers = sql`(select number from story_texts where story_id in ${these})`;
      await sql`delete from story_words where rowid in ${numbers}`.execute(db);
      await sql`delete from story_texts where story_id in ${these}`.execute(db);
    },
    async find({ search, where, isFew, after, from, before, limit }) {
      const first = from ? firstNumberAt(from) : 0;
      const last = Math.min(
        after ? await numberOf(db, after) : Number.MAX_SAFE_INTEGER,
        before ? firstNumberAt(before) + LOOKED_AT : Number.MAX_SAFE_INTEGER,
      );
      const isFound = sql`story_words match ${fts5Query(search)}
        and story_words.rowid >= ${first} and story_words.rowid < ${last}`;
      // The plus keeps SQLite from trying every number that is found for each story, a second instead of milliseconds.
      const { rows } = isFew
        ? await sql<{ id: string }>`select stories.id from stories
            cross join story_texts on story_texts.story_id = stories.id
            where ${where} and +story_texts.number in (select rowid from story_words where ${isFound})
            order by story_texts.number desc limit ${limit}`.execute(db)
        : // In the order of the index itself, so that it stops as soon as there are enough.
          await sql<{ id: string }>`select stories.id from story_words
            cross join story_texts on story_texts.number = story_words.rowid
            cross join stories on stories.id = story_texts.story_id
            where ${isFound} and ${where}
            order by story_words.rowid desc limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}

async function numberOf(db: Kysely<Database>, { at, id }: { at: string; id: string }): Promise<number> {
  const row = await db.selectFrom('story_texts').select('number').where('story_id', '=', id).executeTakeFirst();
  return row?.number ?? firstNumberAt(at);
}

const EPOCH = Date.UTC(2000, 0);
const A_MILLISECOND = 1024;

/** Numbers go up with the time a story came: 1024 for each millisecond, below 2^53 until the year 2278. */
function firstNumberAt(at: string): number {
  return Math.max(0, Date.parse(at) - EPOCH) * A_MILLISECOND;
}

/** Stories of one moment are numbered by their ids, as lists have them. */
async function withNumbers(db: Kysely<Database>, texts: readonly StoryText[]) {
  const numbered: { number: number; text: StoryText }[] = [];
  let moment = '';
  let next = 0;
  let taken = new Set<number>();
  for (const text of texts.toSorted(inOrder)) {
    if (text.receivedAt !== moment) {
      moment = text.receivedAt;
      next = Math.max(next, firstNumberAt(moment));
      taken = await numbersFrom(db, next);
    }
    while (taken.has(next)) next += 1;
    numbered.push({ number: next, text });
    next += 1;
  }
  return numbered;
}

function inOrder(one: StoryText, other: StoryText): number {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

const LOOKED_AT = 8 * A_MILLISECOND;

async function numbersFrom(db: Kysely<Database>, first: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('story_texts')
    .select('number')
    .where('number', '>=', first)
    .where('number', '<', first + LOOKED_AT)
    .execute();
  return new Set(rows.map(({ number }) => number ?? 0));
}

function joined(fields: readonly (readonly Word[])[]): string {
  return fields.map((words) => words.map(({ word }) => word).join(' ')).join(` ${GAP} `);
}

function fts5Query({ wanted, marks, takenOutAt }: TextSearch): string {
  const quoted = (codes: readonly string[]) => `{marks} : (${codes.map((code) => `"${code}"`).join(' OR ')})`;
  const parts = marks.map(quoted);
  const words = wanted.map((one) => `"${one.words.join(' ')}"${one.isWhole ? '' : ' *'}`).join(' AND ');
  if (words === '') return parts.join(' AND ');
  const now = `{words} : (${words})`;
  const ever = `{words taken_out} : (${words})`;
  const found =
    takenOutAt === 'all' ? ever : takenOutAt.length === 0 ? now : `(${now}) OR (${ever} AND ${quoted(takenOutAt)})`;
  return [`(${found})`, ...parts].join(' AND ');
}

function onPostgres(db: Kysely<Database>): FullText {
  return {
    async create() {
      await sql`create table if not exists story_texts (story_id text primary key references stories (id),
        received_at text not null, words tsvector not null, all_words tsvector)`.execute(db);
      await sql`create index if not exists story_texts_words on story_texts using gin (words)`.execute(db);
      await sql`create index if not exists story_texts_all_words on story_texts using gin (all_words)`.execute(db);
      await sql`create index if not exists story_texts_newest on story_texts (received_at, story_id)`.execute(db);
    },
    async write(texts) {
      if (texts.length === 0) return;
      const rows = texts.map(({ id, receivedAt, marks, fields, takenOut }) => ({
        story_id: id,
        received_at: receivedAt,
        words: tsvector(marks, fields),
        all_words: takenOut.length > 0 ? tsvector(marks, [...fields, ...takenOut]) : null,
      }));
      await insertRows(db, 'story_texts', rows).execute();
    },
    async remove(ids) {
      if (ids.length > 0) await db.deleteFrom('story_texts').where('story_id', 'in', ids).execute();
    },
    async find({ search, where, isFew, after, before, limit }) {
      const isBeyond = sql.join(
        [
          sql`1 = 1`,
          ...(after ? [sql`(story_texts.received_at, story_texts.story_id) < (${after.at}, ${after.id})`] : []),
          ...(before ? [sql`story_texts.received_at < ${before}`] : []),
        ],
        sql` and `,
      );
      const query = sql`${tsquery(search)}::tsquery`;
      const ever = sql<SqlBool>`(story_texts.words @@ ${query} or story_texts.all_words @@ ${query})`;
      const { takenOutAt } = search;
      const scoped = sql`${tsquery({ ...search, marks: [...search.marks, takenOutAt === 'all' ? [] : takenOutAt] })}::tsquery`;
      const match =
        takenOutAt === 'all'
          ? ever
          : takenOutAt.length === 0
            ? sql<SqlBool>`story_texts.words @@ ${query}`
            : sql<SqlBool>`(story_texts.words @@ ${query} or story_texts.all_words @@ ${scoped})`;
      // Of a word that it has never seen the planner believes that some stories have it, and goes through them all.
      const few = isFew ? undefined : await fewThatMatch(db, match);
      const { rows } = await sql<{ id: string }>`select stories.id from story_texts
        join stories on stories.id = story_texts.story_id
        where ${few ? sql`story_texts.story_id = any(${few})` : match} and ${where} and ${isBeyond}
        order by story_texts.received_at desc, story_texts.story_id desc limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}

/** Up to so many it is quicker to sort what matches than to go through the newest until there are enough. */
const FEW = 300;

/** The stories whose texts match, by the index; nothing where they are many. */
async function fewThatMatch(db: Kysely<Database>, match: Expression<SqlBool>): Promise<string[] | undefined> {
  const query = sql<{ id: string }>`select story_id as id from story_texts where ${match} limit ${FEW + 1}`;
  const { rows } = await query.execute(db);
  return rows.length > FEW ? undefined : rows.map(({ id }) => id);
}

/** Positions as PostgreSQL counts them; words of different fields are never beside each other. */
function tsvector(marks: readonly string[], fields: readonly (readonly Word[])[]): string {
  const lexemes = marks.map((mark) => `'${mark}:'`);
  let at = 0;
  for (const words of fields) {
    at += 1;
    for (const { word } of words) {
      at += 1;
      lexemes.push(at <= LAST_POSITION ? `'${word}':${at}` : `'${word}'`);
    }
  }
  return lexemes.join(' ');
}

const LAST_POSITION = 16_383;

function tsquery({ wanted, marks }: TextSearch): string {
  const parts = wanted.map(({ words, isWhole }) => {
    const last = words.length - 1;
    return `(${words.map((word, index) => `'${word}'${index === last && !isWhole ? ':*' : ''}`).join(' <-> ')})`;
  });
  // A colon at its end: no word has one.
  const codes = marks
    .filter(({ length }) => length > 0)
    .map((list) => `(${list.map((code) => `'${code}:'`).join(' | ')})`);
  return [...parts, ...codes].join(' & ');
}
