import {
  BEHIND_A_CHANGE,
  type endpoints,
  type ShownWritten,
  type SurveyResponse,
  type WrittenAnswer,
} from '@hearback/contract';
import { answersLinkedBy } from '@hearback/contract/permissions';
import { textIn } from '@hearback/contract/surveys';
import { writtenDecisionErrors } from '@hearback/contract/surveys/written';
import { changesOfAnswer } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import { holds, readsAnywhere, readsAt, readsWritten } from '../world/permissions.ts';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { KeptSurvey, KeptWritten } from '../world/surveys.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { behindFull, publicChangeOf } from './change-links.ts';
import { personalDataIn } from './found-in.ts';
import { mustList } from './listed.ts';

/** What people wrote in answer to surveys, for those who decide whether it is shown. */
export const writtenAnswers: Answers<typeof endpoints.staff.writtenAnswers> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const account = staff();
    mustList(account.roles, organisation, (ods) => readsWritten(account.roles, ods) || readsAnywhere(account.roles));
    const all = [...world.written.values()].filter((one) => {
      const { ods } = aboutOf(world, one).survey;
      return one.state === show && (organisation ?? ods) === ods && isTheirs(world, account, one);
    });
    const waits = show === 'waiting';
    const placeOf = (one: KeptWritten) => ({
      at: waits ? aboutOf(world, one).receivedAt : (one.decidedAt ?? ''),
      id: one.id,
      isUrgent: waits && one.urgent.length > 0,
    });
    const { items, ...page } = pageOf(all, { placeOf, first: waits ? 'oldest' : 'newest', limit, cursor });
    return { result: { ...page, items: items.map((one) => shown(world, one)) } };
  },
  decide: ({ params: { id }, body }, { world, staff }) => {
    const account = staff();
    const one = world.written.get(id);
    if (!one || !isTheirs(world, account, one)) throw notFound('answer');
    mustBeRight(writtenDecisionErrors(body, shown(world, one)));
    const state = body.verdict === 'show' ? 'shown' : 'kept-back';
    const cut = body.text === one.text ? undefined : body.text;
    if (one.version === body.version + 1 && one.state === state && one.cut === cut)
      return { result: shown(world, one) };
    if (one.version !== body.version) {
      throw new Refusal('stale', 'Somebody else decided on this meanwhile. Load it again.');
    }
    const decided = { state, cut, decidedAt: world.instant(), decidedBy: account.name } as const;
    world.written.set(id, { ...one, ...decided, version: one.version + 1 });
    return { result: shown(world, world.written.get(id) ?? one) };
  },
  link: ({ params: { id }, body: { change, isLinked } }, { world, staff }) => {
    const one = world.written.get(id);
    const { survey } = one ? aboutOf(world, one) : {};
    const isShown = one?.state === 'shown' && survey && survey.kind !== 'staff';
    const may = answersLinkedBy.some((role) => survey && holds(staff().roles, role, survey.ods));
    if (!isShown || !may) throw notFound('answer');
    publicChangeOf(world, change, survey.ods);
    const { changes = [] } = one;
    if (changes.includes(change) !== isLinked) {
      const behind = [...world.written.values()].filter((other) => other.changes?.includes(change));
      if (isLinked && behind.length >= BEHIND_A_CHANGE) throw behindFull();
      const after = isLinked ? [...changes, change] : changes.filter((other) => other !== change);
      world.written.set(id, { ...one, changes: after });
    }
    return { result: shownOne(world, world.written.get(id) ?? one) };
  },
};

interface Shown extends Pick<SurveyResponse, 'isPartial'> {
  one: ShownWritten;
  at: string;
}

/** What is shown of a survey, the latest first. */
export function shownWritten(world: World, survey: string): Shown[] {
  return [...world.written.values()].flatMap((written) => {
    const { response, receivedAt, survey: of } = aboutOf(world, written);
    if (of.id !== survey || written.state !== 'shown') return [];
    return [{ one: shownOne(world, written), at: receivedAt, isPartial: response.isPartial }];
  });
}

function shownOne(world: World, written: KeptWritten): ShownWritten {
  const { response, receivedAt } = aboutOf(world, written);
  const { service, method, language } = response;
  const { id, question, cut, text } = written;
  return {
    ...{ id, question, text: cut ?? text, isCut: cut !== undefined },
    ...{ receivedOn: receivedAt.slice(0, 10), service, method, language },
    changes: changesOfAnswer(world, written.changes),
  };
}

function aboutOf(world: World, { response: id }: KeptWritten) {
  const kept = world.responses.get(id);
  const survey = world.surveys.get(kept?.survey ?? '');
  if (!kept || !survey) throw notFound('answer');
  return { ...kept, survey };
}

function isTheirs(world: World, { roles }: StaffAccount, one: KeptWritten): boolean {
  const { ods, kind } = aboutOf(world, one).survey;
  return kind === 'staff' ? readsAt(roles, ods) : readsWritten(roles, ods);
}

function shown(world: World, one: KeptWritten): WrittenAnswer {
  const { survey, response, receivedAt } = aboutOf(world, one);
  const { id, version, text, state, decidedAt, decidedBy, urgent } = one;
  const [title, question] = wordsOf(survey, response.version, one.question);
  return {
    ...{ id, version, text, language: response.language, state, question, urgent, decidedAt, decidedBy },
    organisation: { ods: survey.ods, name: world.organisations.get(survey.ods)?.name ?? survey.ods },
    survey: { id: survey.id, title },
    shown: state === 'shown' ? (one.cut ?? text) : undefined,
    mayBeShown: survey.kind !== 'staff',
    receivedOn: receivedAt.slice(0, 10),
    personalData: personalDataIn(text),
  };
}

function wordsOf(
  { versions, definition }: KeptSurvey,
  version: number,
  question: string,
): [title: string, question: string] {
  const { languages, title, questions } = versions[version - 1] ?? definition;
  const [first = ''] = languages;
  const asked = questions.find(({ id }) => id === question);
  return [textIn(title, first, first), asked ? textIn(asked.text, first, first) : question];
}
