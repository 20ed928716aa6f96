import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Stories from telling to hearing back. */
export const mainJob: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await createOrganisations(db);
  await createStories(db);
  await createAnswers(db);
  await createDelivery(db);
  await createCounts(db);
  await db.schema
    .createTable('staff_roles')
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    // '*' is every organisation: a null would not be held unique by the key.
    .addColumn('ods', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_roles_key', ['staff_id', 'role', 'ods'])
    .execute();
}

async function createOrganisations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisations')
    .addColumn('ods', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('successor', 'text', (column) => column.references('organisations.ods'))
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema
    .createTable('services')
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('services_key', ['ods', 'id'])
    .execute();
  await db.schema
    .createTable('groups')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('memberships')
    .addColumn('group_id', 'text', (column) => column.notNull().references('groups.id'))
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('to_day', 'text')
    .addPrimaryKeyConstraint('memberships_key', ['group_id', 'ods', 'from_day'])
    .execute();
}

async function createStories(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('service', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('happened', 'text', (column) => column.notNull())
    .addColumn('good', 'text')
    .addColumn('better', 'text')
    .addColumn('feelings', 'text', (column) => column.notNull())
    .addColumn('relation', 'text')
    .addColumn('experience', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('rejection_reason', 'text')
    .addColumn('rejection_note', 'text')
    .addColumn('reads', 'integer', (column) => column.notNull())
    .addColumn('replies', 'integer', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('stories_public')
    .on('stories')
    .columns(['ods', 'status', 'published_at', 'id'])
    .execute();
  await db.schema.createIndex('stories_queue').on('stories').columns(['status', 'received_at', 'id']).execute();
  await db.schema
    .createTable('authors')
    .addColumn('story_id', 'text', (column) => column.primaryKey().notNull().references('stories.id'))
    .addColumn('email', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    // In the order a timeline is read in, so that it needs no other index.
    .addPrimaryKeyConstraint('events_key', ['story_id', 'at', 'id'])
    .execute();
}

async function createAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replies')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('replies_of_story').on('replies').columns(['story_id', 'published_at']).execute();
  await db.schema
    .createTable('changes')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('settled_at', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('changes_of_story').on('changes').columns(['story_id', 'recorded_at']).execute();
}

async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('mail', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'text', (column) => column.notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('outbox_next').on('outbox').columns(['status', 'next_at']).execute();
}

async function createCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tallies')
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['ods', 'day', 'measure'])
    .execute();
  await db.schema
    .createTable('read_marks')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('read_marks_key', ['day', 'mark'])
    .execute();
  await db.schema
    .createTable('day_salts')
    .addColumn('day', 'text', (column) => column.primaryKey().notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .execute();
}
