import {
  BEHIND_A_CHANGE,
  type ChangeLink,
  endpoints,
  type RerouteTo,
  type SentOn,
  type SentOnProgress,
} from '@hearback/contract';
import { sentOnTroubles } from '@hearback/contract/moderation';
import type { FastifyInstance } from 'fastify';
import { changesLinkedTo, isLinked, linkedCount, linkStoryTo, unlinkStory } from '../changes/behind.ts';
import { behindFull, publicChangeOf } from '../changes/linking.ts';
import { publicChange } from '../changes/store.ts';
import { placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { EVERYWHERE, isWithin, maySeeSentOn, type Scope, seesUnseen, sentOnScopesOf } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findStory, holdStory } from '../stories/store.ts';
import { toldIn } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { seersOf } from './seers.ts';
import { findSentOn, moveSentOn, sentOnPage, stepsOf, summaryOf } from './store.ts';

/** Stories that were sent on as enquiries and complaints, for those who see to them. */
export function sentOnRoutes(app: FastifyInstance, services: Services): void {
  const { sentOn } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: sentOn.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const theirs = { ...sentOnScopesOf(staff.grants), unseen: seesUnseen(staff.grants) ? EVERYWHERE : [] } as const;
      const { unseen, ...scopes } = within({ staff, request }, theirs, organisation);
      return sentOnPage(services.db, { scopes, unseen, show, limit, after: placeAfter(cursor) });
    },
  });

  serveStaff(app, {
    services,
    endpoint: sentOn.get,
    handle: ({ staff, params }) => shown(services, staff, params.story),
  });

  serveStaff(app, {
    services,
    endpoint: sentOn.progress,
    handle: async ({ staff, params, body }) => {
      await progress(services, { staff, story: params.story, draft: body });
      return shown(services, staff, params.story);
    },
  });

  serveStaff(app, {
    services,
    endpoint: sentOn.link,
    handle: async ({ staff, params, body }) => {
      await link(services, { staff, id: params.story, draft: body });
      return shown(services, staff, params.story);
    },
  });
}

/** Links what was sent on to a public change of its organisation, or takes that back; its author hears of it. */
async function link(
  services: Services,
  { staff, id, draft }: { staff: SignedInStaff; id: string; draft: ChangeLink },
): Promise<void> {
  const { db } = services;
  const { row, story } = await sentOnFor(services, staff, id);
  const change = await publicChangeOf(services, draft.change, row.ods);
  const at = instant(services.now());
  const isNew = await db.transaction().execute(async (trx) => {
    // Of two at once the second sees what the first has linked.
    await holdStory(trx, id);
    if ((await isLinked(trx, id, change.id)) === draft.isLinked) return false;
    const kind = draft.isLinked ? 'change-linked' : 'change-unlinked';
    await record(trx, [{ story: id, at, kind, actor: staff, detail: change.what }]);
    if (!draft.isLinked) return !(await unlinkStory(trx, { story: id, change: change.id }));
    if ((await linkedCount(trx, change.id)) >= BEHIND_A_CHANGE) throw behindFull();
    await linkStoryTo(trx, { story: id, change: change.id, at });
    const news = { kind: 'changed', change: publicChange(change) } as const;
    await tellAuthor(trx, services, { story: id, organisation: story.organisation.name, news });
    return true;
  });
  if (isNew) services.outbox.nudge();
}

/** Where one sees to each kind, and to what nobody else does. */
type Scopes = Record<RerouteTo | 'unseen', Scope>;

/** Of one organisation alone where it is asked for. Throws `forbidden` where one sees to nothing there. */
function within(caller: Parameters<typeof listScope>[0], scopes: Scopes, organisation: string | undefined): Scopes {
  const all = Object.values(scopes);
  const anywhere = all.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(all.flat())];
  listScope(caller, { all: anywhere, organisation, show: 'sent-on' });
  if (organisation === undefined) return scopes;
  const has = (scope: Scope) => isWithin(scope, organisation);
  const only = (scope: Scope): Scope => (has(scope) ? [organisation] : []);
  return { enquiry: only(scopes.enquiry), complaint: only(scopes.complaint), unseen: only(scopes.unseen) };
}

async function shown({ db }: Services, staff: SignedInStaff, id: string): Promise<SentOn> {
  const { story, row, isUnseen } = await sentOnFor({ db }, staff, id);
  const changes = await changesLinkedTo(db, id);
  return {
    ...summaryOf(row, { organisation: story.organisation, title: story.row.title, isUnseen }),
    version: row.version,
    told: toldIn(story.row),
    contact: row.contact,
    changes: changes.length > 0 ? changes : undefined,
    steps: await stepsOf(db, id),
  };
}

async function sentOnFor({ db }: Pick<Services, 'db'>, staff: SignedInStaff, id: string) {
  const row = await findSentOn(db, id);
  const story = row && (await findStory(db, id));
  // That it was sent on is private.
  if (!story) throw notFound('story that was sent on');
  if (maySeeSentOn(staff.grants, row.kind, row.ods)) return { row, story, isUnseen: false };
  const isUnseen = seesUnseen(staff.grants) && (await seersOf(db, row.kind, row.ods)).length === 0;
  if (!isUnseen) throw notFound('story that was sent on');
  return { row, story, isUnseen };
}

async function progress(
  services: Services,
  { staff, story, draft }: { staff: SignedInStaff; story: string; draft: SentOnProgress },
): Promise<void> {
  const { row } = await sentOnFor(services, staff, story);
  const { version, to: state, note } = draft;
  if (row.version !== version) throw movedOn();
  const errors = sentOnTroubles(row.state, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSentOn(trx, { story, version, state, by: staff, at, note }))) throw movedOn();
    await record(trx, [{ story, at, kind: 'sent-on-progressed', actor: staff, detail: state }]);
  });
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Somebody else has said where this stands in the meantime. Look at it again.');
}
