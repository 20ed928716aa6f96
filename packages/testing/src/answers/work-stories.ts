import {
  type endpoints,
  type FollowedWorkStory,
  fieldError,
  type Organisation,
  type RoleHeld,
  storyTitle,
  type WorkDoor,
  type WorkStory,
  type WorkStorySubmission,
  type WorkStorySummary,
  type WorkStoryTold,
} from '@hearback/contract';
import { organisationsSetBy, workStoriesSharedWith } from '@hearback/contract/permissions';
import {
  quarterOf,
  quartersBefore,
  workDecisionTroubles,
  workDoorTroubles,
  workQuarter,
} from '@hearback/contract/work-stories';
import { makeWorkLinkToken, workStoryInToken } from '../fixtures/receipts.ts';
import { pageOf } from '../world/pages.ts';
import { holds, readsAnywhere, readsAt } from '../world/permissions.ts';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { KeptWorkStory } from '../world/work-stories.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { personalDataIn, urgentIn } from './found-in.ts';
import { mustList } from './listed.ts';
import { answerWorkEdit, askedEdit, editWorkStory, movedOn, takeWorkEditBack } from './work-edits.ts';

export const workStories: Answers<typeof endpoints.workStories> = {
  submit: ({ params: { id }, body }, { world, baseUrl }) => {
    const known = world.workStories.get(id);
    const fingerprint = JSON.stringify(body);
    if (known && known.fingerprint !== fingerprint) throw idUsed('story');
    if (!known) mustTake(world, body);
    const receivedAt = known?.receivedAt ?? world.instant();
    const kept = {
      id,
      submission: body,
      status: 'submitted',
      version: 1,
      receivedAt,
      fingerprint,
    } as const;
    if (!known) world.workStories.set(id, { ...kept, answers: [], edits: [] });
    return { result: { id, receivedAt, link: `${baseUrl}/a/${makeWorkLinkToken(id)}` }, isRepeat: known !== undefined };
  },
  follow: ({ params }, { world }) => ({ result: followed(world, behind(world, params.token)) }),
  withdraw: ({ params }, { world }) => {
    const story = behind(world, params.token);
    if (story.status !== 'withdrawn') {
      const { email: _, topics, good: __, better: ___, ...rest } = story.submission;
      const isTold = story.countedIn !== undefined && story.countedIn < quarterOf(world.today());
      const submission = { ...rest, happened: '', ...(isTold && { topics }) };
      const countedIn = isTold ? story.countedIn : undefined;
      const gone = { submission, countedIn, status: 'withdrawn', version: story.version + 1 } as const;
      world.workStories.set(story.id, { ...story, ...gone, askedUntil: undefined, answers: [], edits: [] });
    }
    return { result: followed(world, behind(world, params.token)) };
  },
  answerEdit: ({ params, body }, { world }) => {
    answerWorkEdit(world, behind(world, params.token), body);
    return { result: followed(world, behind(world, params.token)) };
  },
};

export const staffWorkStories: Answers<typeof endpoints.staff.workStories> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const { roles } = staff();
    const isModerator = readsAnywhere(roles);
    if (!isModerator) mustList(roles, organisation, (ods) => show === 'shared' && isShared(roles, ods));
    const status = show === 'shared' ? 'read' : show === 'to-read' ? 'submitted' : show;
    const waits = show === 'to-read' || show === 'with-author';
    const all = [...world.workStories.values()].filter(
      (story) =>
        story.status === status &&
        (show !== 'shared' || story.submission.readers === 'managers') &&
        (organisation === undefined || story.submission.organisation === organisation) &&
        seenAs(roles, story) !== undefined,
    );
    const placeOf = ({ id, receivedAt, decidedAt = '' }: KeptWorkStory) => ({
      ...{ id, at: waits ? receivedAt : decidedAt },
    });
    const first = waits ? 'oldest' : 'newest';
    const { items, ...page } = pageOf(all, { placeOf, first, limit, cursor });
    return { result: { ...page, items: items.map((story) => summaryOf(world, roles, story)) } };
  },
  get: ({ params: { id } }, { world, staff }) => ({ result: shown(world, staff(), id) }),
  decide: ({ params: { id }, body }, { world, staff }) => {
    const story = foundAsModerator(world, staff(), id);
    const { version, verdict, reason, note } = body;
    if (story.version !== version) throw movedOn();
    if (story.status === 'with-author')
      throw new Refusal('not-now', 'It waits for its author. Take the edit back first.');
    if (story.status !== 'submitted') throw new Refusal('not-now', 'It was decided on already.');
    mustBeRight(workDecisionTroubles(body));
    const isPassedOn = verdict === 'pass-on';
    const isCounted = isPassedOn && story.submission.readers === 'moderators';
    world.workStories.set(id, {
      ...story,
      ...{ status: isPassedOn ? 'read' : 'rejected', version: version + 1, decidedAt: world.instant() },
      countedIn: isCounted ? quarterOf(world.today()) : undefined,
      rejection: !isPassedOn && reason ? { reason, note } : undefined,
    });
    return { result: shown(world, staff(), id) };
  },
  edit: ({ params: { story: of, id }, body }, { world, staff }) => {
    const isNew = editWorkStory(world, { by: staff(), story: foundAsModerator(world, staff(), of), id, draft: body });
    return { result: shown(world, staff(), of), isRepeat: !isNew };
  },
  takeEditBack: ({ params: { id }, body: { version } }, { world, staff }) => {
    takeWorkEditBack(world, foundAsModerator(world, staff(), id), version);
    return { result: shown(world, staff(), id) };
  },
  answer: ({ params: { story: of, id }, body: { text } }, { world, staff }) => {
    const account = staff();
    const story = found(world, account, of);
    if (story.status !== 'read') throw new Refusal('not-now', 'Pass it on before you answer it.');
    const all = [...world.workStories.values()].flatMap(({ id: on, answers }) =>
      answers.map((one) => ({ on, ...one })),
    );
    const known = all.find((one) => one.id === id);
    if (known && (known.on !== of || known.text !== text || known.byId !== account.id)) throw idUsed('answer');
    const answer = { id, text, role: account.jobTitle, at: world.instant(), byId: account.id };
    if (!known) world.workStories.set(of, { ...story, answers: [...story.answers, answer] });
    return { result: shown(world, account, of), isRepeat: known !== undefined };
  },
  figures: ({ params: { ods } }, { world, staff }) => {
    if (!isShared(staff().roles, ods)) throw mayNot();
    const { name } = mustFind(world, ods);
    const topicsIn = (quarter: string) =>
      [...world.workStories.values()]
        .filter(({ submission, countedIn }) => submission.organisation === ods && countedIn === quarter)
        .map(({ submission: { topics = [] } }) => topics);
    const quarters = quartersBefore(world.today()).map((quarter) => workQuarter(quarter, topicsIn(quarter)));
    return { result: { organisation: { ods, name }, quarters } };
  },
  door: ({ params: { ods } }, { world, staff, baseUrl }) => {
    mustSetUp(staff().roles, ods);
    return { result: doorOf(world, { ods, baseUrl }) };
  },
  setDoor: ({ params: { ods }, body }, { world, staff, baseUrl }) => {
    mustSetUp(staff().roles, ods);
    const { version } = doorOf(world, { ods, baseUrl });
    mustBeRight(workDoorTroubles(body));
    const isRead = [...world.staff.values()].some(({ roles }) => readsAt(roles, ods));
    if (body.isOpen && !isRead) {
      throw new Refusal('not-now', 'Nobody outside the organisation could read what your staff tell.');
    }
    if (version !== body.version) throw new Refusal('stale', 'Somebody else changed this meanwhile. Load it again.');
    world.workDoors.set(ods, { ...body, version: version + 1 });
    return { result: doorOf(world, { ods, baseUrl }) };
  },
};

function mustTake(world: World, { organisation: ods }: WorkStorySubmission): void {
  const organisation = world.organisations.get(ods);
  if (!organisation) {
    const errors = [fieldError('/organisation', 'unknown-organisation')];
    throw new Refusal('invalid', 'This story cannot go where it is addressed to.', errors);
  }
  if (organisation.open && world.workDoors.get(ods)?.isOpen) return;
  const detail = `${organisation.name} takes no stories of its staff here.`;
  const errors = [fieldError('/organisation', 'closed-organisation', detail)];
  throw new Refusal('invalid', 'This story cannot go where it is addressed to.', errors);
}

function behind(world: World, token: string): KeptWorkStory {
  const story = world.workStories.get(workStoryInToken(token) ?? '');
  if (!story) throw notFound('page for this link');
  return story;
}

function followed(world: World, { id, submission, answers, ...story }: KeptWorkStory): FollowedWorkStory {
  const { readers, language, email, organisation: ods } = submission;
  const { status, receivedAt, decidedAt, rejection } = story;
  return {
    ...{ id, organisation: { ods, name: mustFind(world, ods).name }, readers, language, status, receivedAt },
    ...{ decidedAt, rejection, hearsBack: email !== undefined },
    told: status === 'withdrawn' ? undefined : toldIn(submission),
    answers: answers.map(({ byId: _, ...answer }) => answer),
    edit: askedEdit(story),
  };
}

function toldIn({ happened, good, better, topics }: WorkStorySubmission): WorkStoryTold {
  return { happened, good, better, topics: topics?.length ? topics : undefined };
}

function foundAsModerator(world: World, account: StaffAccount, id: string): KeptWorkStory {
  const story = found(world, account, id);
  if (seenAs(account.roles, story) !== 'moderator') throw notFound('story of staff');
  return story;
}

function found(world: World, { roles }: StaffAccount, id: string): KeptWorkStory {
  const story = world.workStories.get(id);
  if (!story || !seenAs(roles, story)) throw notFound('story of staff');
  return story;
}

function seenAs(
  roles: readonly RoleHeld[],
  { status, submission }: KeptWorkStory,
): 'moderator' | 'manager' | undefined {
  if (status === 'withdrawn') return undefined;
  if (readsAt(roles, submission.organisation)) return 'moderator';
  const mayRead = status === 'read' && submission.readers === 'managers' && isShared(roles, submission.organisation);
  return mayRead ? 'manager' : undefined;
}

function isShared(roles: readonly RoleHeld[], ods: string): boolean {
  return workStoriesSharedWith.some((role) => holds(roles, role, ods));
}

function shown(world: World, account: StaffAccount, id: string): WorkStory {
  const story = found(world, account, id);
  const isModerator = seenAs(account.roles, story) === 'moderator';
  return {
    ...summaryOf(world, account.roles, story),
    ...{ version: story.version, told: toldIn(story.submission), rejection: story.rejection },
    answers: story.answers.map(({ byId: _, ...answer }) => answer),
    mayDecide: isModerator && story.status === 'submitted',
    mayAnswer: story.status === 'read',
    mayEdit: isModerator && story.status === 'submitted',
    mayTakeEditBack: isModerator && story.status === 'with-author',
    edits: isModerator ? story.edits : [],
    askedUntil: isModerator ? story.askedUntil : undefined,
    hearsBack: isModerator ? story.submission.email !== undefined : undefined,
  };
}

function summaryOf(world: World, roles: readonly RoleHeld[], story: KeptWorkStory): WorkStorySummary {
  const { id, submission, status, receivedAt, decidedAt, answers } = story;
  const { organisation: ods, happened, good = '', better = '', readers } = submission;
  const isModerator = seenAs(roles, story) === 'moderator';
  const texts = isModerator ? [happened, good, better] : [];
  return {
    ...{ id, organisation: { ods, name: mustFind(world, ods).name }, title: storyTitle(happened), readers, status },
    ...{ receivedAt: isModerator ? receivedAt : undefined, decidedAt, answers: answers.length },
    urgent: urgentIn(...texts),
    personalData: personalDataIn(...texts),
  };
}

function mustSetUp(roles: readonly RoleHeld[], ods: string): void {
  if (!organisationsSetBy.some((role) => holds(roles, role, ods))) throw mayNot();
}

function doorOf(world: World, { ods, baseUrl }: { ods: string; baseUrl: string }): WorkDoor {
  const { name } = mustFind(world, ods);
  const { isOpen = false, speakUp, version = 0 } = world.workDoors.get(ods) ?? {};
  return { organisation: { ods, name }, link: `${baseUrl}/tell-as-staff/${ods}`, isOpen, speakUp, version };
}

function mustFind(world: World, ods: string): Organisation {
  const organisation = world.organisations.get(ods);
  if (!organisation) throw notFound('organisation with this code');
  return organisation;
}

function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have this.');
}

function idUsed(what: string): Refusal {
  return new Refusal('id-used', `Another ${what} has this id. Make a new id and send it again.`);
}
