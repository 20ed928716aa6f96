import type { endpoints, InvitationBatch } from '@hearback/contract';
import { notTakingWords } from '@hearback/contract/surveys';
import { type AlikeLinks, batchErrors, countsOfLinks } from '@hearback/contract/surveys/inviting';
import { maySeeSurveys, maySetSurveys } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { KeptBatch, KeptSurvey } from '../world/surveys.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { reasonOf } from './surveys.ts';

/** One-time links to surveys. The handlers mail nothing, so that links by mail wait for ever, and nobody answers by one. */
export const surveyInvitations: Answers<typeof endpoints.staff.surveyInvitations> = {
  list: ({ params: { survey: of } }, { world, staff }) => {
    const survey = world.surveys.get(of);
    if (!survey || !maySeeSurveys(staff().roles, survey.ods)) throw notFound('survey of yours');
    const batches = [...world.batches.values()].filter((batch) => batch.survey === of).reverse();
    return { result: { batches: batches.map((batch) => shown(survey, batch)) } };
  },
  make: ({ params: { survey: of, id }, body: draft }, { world, staff }) => {
    const account = staff();
    const survey = mustSet(world, account, of);
    const reason = reasonOf(world, survey);
    if (reason && !(reason === 'not-yet' && survey.state === 'open')) {
      throw new Refusal('not-now', notTakingWords[reason]);
    }
    const { hidden = [] } = survey.versions.at(-1) ?? survey.definition;
    const errors = batchErrors(draft, { hidden, opensOn: survey.opensOn, today: world.today() });
    if (errors.length > 0) throw new Refusal('invalid', 'Mend what is named, then send it again.', errors);
    const known = world.batches.get(id);
    const { invitees, ...about } = draft;
    const kept: KeptBatch = { ...about, id, survey: of, madeBy: account.name, madeAt: world.instant(), links: [] };
    if (known && keyOf(known, known.links.length) !== keyOf(kept, invitees.length)) {
      throw new Refusal('id-used', 'Other links have this id. Make a new id and send it again.');
    }
    const state = draft.by === 'mail' ? 'waiting' : 'listed';
    if (!known) world.batches.set(id, { ...kept, links: invitees.map(({ tags = [] }) => ({ state, tags })) });
    const isListed =
      draft.by === 'list' && (world.batches.get(id)?.links.every((link) => link.state === 'listed') ?? false);
    const addresses = isListed ? invitees.map((_, place) => `https://feedback.example.org/i/${id}-${place}`) : [];
    return { result: { ...shown(survey, world.batches.get(id) ?? kept), addresses }, isRepeat: known !== undefined };
  },
  takeBack: ({ params: { survey: of, id } }, { world, staff }) => {
    const survey = mustSet(world, staff(), of);
    const batch = world.batches.get(id);
    if (batch?.survey !== of) throw notFound('batch of links to this survey');
    for (const link of batch.links) link.state = 'taken-back';
    return { result: shown(survey, batch) };
  },
};

function keyOf({ survey, name, by, until, madeBy }: KeptBatch, links: number): string {
  return JSON.stringify([survey, name, by, until, madeBy, links]);
}

function mustSet(world: World, { roles }: StaffAccount, id: string): KeptSurvey {
  const survey = world.surveys.get(id);
  if (!survey) throw notFound('survey of yours');
  if (!maySetSurveys(roles, survey.ods)) throw new Refusal('forbidden', 'Your role there does not have surveys.');
  return survey;
}

function shown({ kind }: KeptSurvey, { links, survey: _, ...batch }: KeptBatch): InvitationBatch {
  const alike = links.map(({ state, tags }): AlikeLinks => ({ state, tags, isUsed: false, count: 1 }));
  return { ...batch, ...countsOfLinks(alike, { isTold: kind !== 'staff' }), failures: [] };
}
