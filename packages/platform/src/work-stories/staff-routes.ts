import { endpoints, type WorkDoor, WorkTopic } from '@hearback/contract';
import { quartersBefore, workDoorTroubles, workQuarter } from '@hearback/contract/work-stories';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import {
  EVERYWHERE,
  isWithin,
  maySetOrganisation,
  readsWork,
  readsWorkStories,
  type Scope,
  sharedWorkScopeOf,
} from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { answerWorkStory, decideWorkStory } from './deciding.ts';
import { editWorkStory, takeWorkEditBack } from './editing.ts';
import { readersOf } from './readers.ts';
import { workStoryShown, workSummaryOf } from './reading.ts';
import { countedWorkStories, findWorkDoor, setWorkDoor, workAnswersTo, workStoryPage } from './store.ts';

/** Stories of staff for those who read them. */
export function staffWorkStoryRoutes(app: FastifyInstance, services: Services): void {
  const { workStories } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: workStories.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const { grants } = staff;
      const all = readsWork(grants) ? EVERYWHERE : [];
      const shared = show === 'shared' ? sharedWorkScopeOf(grants) : [];
      const seen = all === EVERYWHERE || shared === EVERYWHERE ? EVERYWHERE : shared;
      listScope({ staff, request }, { all: seen, organisation, show });
      const only = (scope: Scope): Scope =>
        organisation === undefined ? scope : isWithin(scope, organisation) ? [organisation] : [];
      const except = grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE);
      const wanted = { show, scope: only(all), except, also: only(shared), limit, after: placeAfter(cursor) };
      const { items, next } = await workStoryPage(db, wanted);
      const answers = await workAnswersTo(
        db,
        items.map(({ id }) => id),
      );
      return {
        items: items.map((row) =>
          workSummaryOf(row, {
            isModerator: readsWorkStories(grants, row.ods),
            answers: answers.filter(({ story }) => story === row.id).length,
          }),
        ),
        next,
      };
    },
  });

  serveStaff(app, {
    services,
    endpoint: workStories.get,
    handle: ({ staff, params: { id } }) => workStoryShown(services, staff, id),
  });

  serveStaff(app, {
    services,
    endpoint: workStories.decide,
    handle: async ({ staff, params: { id }, body }) => {
      await decideWorkStory(services, { staff, id, draft: body });
      return workStoryShown(services, staff, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: workStories.edit,
    handle: async ({ staff, params: { story, id }, body, reply }) => {
      const isNew = await editWorkStory(services, { staff, story, id, draft: body });
      if (!isNew) reply.code(200);
      return workStoryShown(services, staff, story);
    },
  });

  serveStaff(app, {
    services,
    endpoint: workStories.takeEditBack,
    handle: async ({ staff, params: { id }, body }) => {
      await takeWorkEditBack(services, { staff, id, version: body.version });
      return workStoryShown(services, staff, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: workStories.answer,
    handle: async ({ staff, params: { story, id }, body, reply }) => {
      const isNew = await answerWorkStory(services, { staff, story, id, draft: body });
      if (!isNew) reply.code(200);
      return workStoryShown(services, staff, story);
    },
  });
}

/** What they add up to at an organisation, and the door that they come by. */
export function workPlaceRoutes(app: FastifyInstance, services: Services): void {
  const { workStories } = endpoints.staff;
  const { db, now } = services;

  serveStaff(app, {
    services,
    endpoint: workStories.figures,
    handle: async ({ staff, params: { ods } }) => {
      if (!isWithin(sharedWorkScopeOf(staff.grants), ods)) throw mayNot();
      const { name } = await mustFind(services, ods);
      const quarters = quartersBefore(dayInLondon(now()));
      const counted = await countedWorkStories(db, ods, quarters);
      const topicsIn = (quarter: string) =>
        counted.filter((one) => one.quarter === quarter).map(({ topics }) => topicsOf(topics));
      return {
        organisation: { ods, name },
        quarters: quarters.map((quarter) => workQuarter(quarter, topicsIn(quarter))),
      };
    },
  });

  serveStaff(app, {
    services,
    endpoint: workStories.door,
    handle: async ({ staff, params: { ods } }) => doorOf(services, await mustSetUp(services, staff, ods)),
  });

  serveStaff(app, {
    services,
    endpoint: workStories.setDoor,
    handle: async ({ staff, params: { ods }, body }) => {
      const organisation = await mustSetUp(services, staff, ods);
      const errors = workDoorTroubles(body);
      if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
      if (body.isOpen && (await readersOf(db, ods)).length === 0) {
        throw new Refusal(
          'not-now',
          'Nobody outside the organisation could read what your staff tell. Ask an operator to make somebody a moderator everywhere who has no role here, then open it.',
        );
      }
      if (!(await setWorkDoor(db, { ods, ...body }))) {
        throw new Refusal('stale', 'Somebody else changed this meanwhile. Load it again.');
      }
      return doorOf(services, organisation);
    },
  });
}

async function doorOf({ db, config }: Services, { ods, name }: FoundOrganisation): Promise<WorkDoor> {
  const link = `${config.publicUrl}/tell-as-staff/${ods}`;
  return { organisation: { ods, name }, link, ...(await findWorkDoor(db, ods)) };
}

async function mustSetUp(services: Services, { grants }: SignedInStaff, ods: string): Promise<FoundOrganisation> {
  if (!maySetOrganisation(grants, ods)) throw mayNot();
  return mustFind(services, ods);
}

async function mustFind({ directory }: Services, ods: string): Promise<FoundOrganisation> {
  const organisation = await directory(ods);
  if (!organisation) throw notFound('organisation with this code');
  return organisation;
}

function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have this.');
}

function topicsOf(json: string): WorkTopic[] {
  const topics: unknown = JSON.parse(json);
  return WorkTopic.options.filter((topic) => Array.isArray(topics) && topics.includes(topic));
}
