import { endpoints, type WrittenAnswer } from '@hearback/contract';
import { textIn } from '@hearback/contract/surveys';
import { writtenDecisionErrors } from '@hearback/contract/surveys/written';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import {
  EVERYWHERE,
  mayReadWritten,
  readsWork,
  readsWorkStories,
  type Scope,
  writtenScopeOf,
} from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { definitionIn } from '../surveys/store.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { linkAnswer } from './linking.ts';
import { decideWritten, findWritten, type KeptWritten, writtenPage } from './store.ts';

/** What people wrote in answer to surveys, for those who decide whether it is shown. */
export function writtenAnswerRoutes(app: FastifyInstance, services: Services): void {
  const { writtenAnswers } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: writtenAnswers.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const { grants } = staff;
      const scope = listScope({ staff, request }, { all: writtenScopeOf(grants), organisation, show });
      const staffScope: Scope = !readsWork(grants) ? [] : organisation === undefined ? EVERYWHERE : [organisation];
      const except = grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE);
      const page = await writtenPage(db, { show, scope, staffScope, except, limit, after: placeAfter(cursor) });
      return { ...page, items: page.items.map(writtenShown) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: writtenAnswers.decide,
    handle: async ({ staff, params: { id }, body }) => {
      const row = await mustRead(services, staff, id);
      const errors = writtenDecisionErrors(body, { text: row.text, mayBeShown: row.is_staff === 0 });
      if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
      const state = body.verdict === 'show' ? 'shown' : 'kept-back';
      const shown = body.text === undefined || body.text === row.text ? null : body.text;
      const decided = { id, version: body.version, state, shown } as const;
      if (row.version === body.version + 1 && row.state === state && row.shown === decided.shown)
        return writtenShown(row);
      if (!(await decideWritten(db, { ...decided, at: instant(services.now()), by: staff }))) {
        throw new Refusal('stale', 'Somebody else decided on this meanwhile. Load it again.');
      }
      // How many answers a change is because of is public.
      services.cache.clear();
      return writtenShown(await mustRead(services, staff, id));
    },
  });

  serveStaff(app, {
    services,
    endpoint: writtenAnswers.link,
    handle: ({ staff, params: { id }, body }) => linkAnswer(services, { staff, id, draft: body }),
  });
}

/** Throws `not-found` to who may not read it: that it exists is private. */
async function mustRead({ db }: Services, { grants }: SignedInStaff, id: string): Promise<KeptWritten> {
  const row = await findWritten(db, id);
  const isTheirs = row && (row.is_staff === 1 ? readsWorkStories(grants, row.ods) : mayReadWritten(grants, row.ods));
  if (!isTheirs) throw notFound('answer');
  return row;
}

function writtenShown(row: KeptWritten): WrittenAnswer {
  const { id, version, ods, organisation, survey_id, text, language, state, received_at } = row;
  const { languages, title, questions } = definitionIn(row.definition);
  const [first = ''] = languages;
  const question = questions.find((one) => one.id === row.question);
  return {
    ...{ id, version, organisation: { ods, name: organisation }, text, language, state },
    survey: { id: survey_id, title: textIn(title, first, first) },
    question: question ? textIn(question.text, first, first) : row.question,
    shown: state === 'shown' ? (row.shown ?? text) : undefined,
    mayBeShown: row.is_staff === 0,
    receivedOn: dayInLondon(new Date(received_at)),
    decidedAt: row.decided_at ?? undefined,
    decidedBy: row.decided_name ?? undefined,
    urgent: JSON.parse(row.urgent),
    personalData: JSON.parse(row.personal_data),
  };
}
