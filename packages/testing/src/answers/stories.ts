import {
  type endpoints,
  type FieldError,
  fieldError,
  type Organisation,
  PersonalDataKind,
  type StorySubmission,
  storyTitle,
  UrgentKind,
  yetToCome,
} from '@hearback/contract';
import { findCrisis } from '@hearback/contract/crisis';
import { findPersonalData } from '@hearback/contract/personal-data';
import { makeLinkToken } from '../fixtures/receipts.ts';
import { pageOf } from '../world/pages.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { publicStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { ledOn, organisation } from './organisations.ts';

export const stories: Answers<typeof endpoints.stories> = {
  submit: ({ params: { id }, body }, { world, baseUrl }) => {
    const addressee = addresseeOf(world, body);
    const known = world.stories.get(id);
    if (known && !isSame(known.submission, body)) {
      throw new Refusal('id-used', 'Another story has this id. Make a new id and send it again.');
    }
    const { receivedAt } = known ?? keep(world, { id, body, addressee });
    const link = `${baseUrl}/a/${makeLinkToken(id)}`;
    return { result: { id, receivedAt, link }, isRepeat: known !== undefined };
  },
  get: ({ params }, { world }) => ({ result: publicStory(world, published(world, params.id)) }),
  list: ({ query: { organisation: ods, limit, cursor } }, { world }) => {
    organisation(world, ods);
    const all = [...world.stories.values()].filter(
      (story) => story.status === 'published' && story.organisation.ods === ods,
    );
    const placeOf = ({ id, publishedAt = '' }: KeptStory) => ({ at: publishedAt, id });
    const { items, ...page } = pageOf(all, { placeOf, first: 'newest', limit, cursor });
    return { result: { ...page, items: items.map((story) => publicStory(world, story)) } };
  },
  read: ({ params }, { world }) => {
    const story = published(world, params.id);
    if (story.readOn !== world.today()) story.reads += 1;
    story.readOn = world.today();
    return { result: undefined };
  },
};

/** The story with this id where it is public. Throws `not-found`. */
function published(world: World, id: string): KeptStory {
  const story = world.stories.get(id);
  if (story?.status !== 'published') throw notFound('published story');
  return story;
}

/** The organisation that a story is sent to. Throws `invalid` where it cannot go there, or was yet to come. */
function addresseeOf(world: World, submission: StorySubmission): Organisation {
  const known = world.organisations.get(submission.organisation);
  const addressee = known && ledOn(world, known);
  const misdirected = misdirection(submission, addressee);
  const errors = [...(misdirected ? [misdirected] : []), ...yetToCome(submission, world.today())];
  if (addressee && errors.length === 0) return addressee;
  const mend = misdirected ? 'This story cannot go where it is addressed to.' : 'Mend the month of the visit.';
  throw new Refusal('invalid', mend, errors);
}

function misdirection({ service }: StorySubmission, addressee: Organisation | undefined): FieldError | undefined {
  if (!addressee) return fieldError('/organisation', 'unknown-organisation');
  if (!addressee.doors.includes('story')) return fieldError('/organisation', 'closed-organisation', whereTo(addressee));
  const isKnown = service === undefined || addressee.services.some(({ id }) => id === service);
  return isKnown ? undefined : fieldError('/service', 'unknown-service');
}

function whereTo({ name, successor }: Organisation): string {
  if (!successor) return `${name} no longer takes stories here.`;
  return `${name} is now part of ${successor.name}. Send the story there, with the code ${successor.ods}.`;
}

function isSame(kept: StorySubmission | undefined, sent: StorySubmission): boolean {
  return JSON.stringify(kept) === JSON.stringify(sent);
}

function keep(
  world: World,
  { id, body, addressee }: { id: string; body: StorySubmission; addressee: Organisation },
): KeptStory {
  const { happened, good, better, visited, relation, experience, age, language, email } = body;
  const story: KeptStory = {
    id,
    version: 1,
    organisation: { ods: addressee.ods, name: addressee.name },
    title: storyTitle(happened),
    happened,
    goodTags: chosen(body.goodTags),
    good,
    betterTags: chosen(body.betterTags),
    better,
    visited,
    feelings: chosen(body.feelings),
    relation,
    experience,
    age,
    ...findingsIn(body),
    service: addressee.services.find((service) => service.id === body.service),
    language,
    status: 'submitted',
    receivedAt: world.instant(),
    hearsBack: email !== undefined,
    reads: 0,
    revisions: [],
    reports: [],
    appeals: [],
    timeline: [],
    submission: body,
  };
  world.stories.set(id, story);
  world.record(id, { kind: 'submitted', by: 'The author' });
  if (story.urgent) world.record(id, { kind: 'flagged-urgent', by: 'Hearback', detail: story.urgent.join(', ') });
  return story;
}

function findingsIn({ happened, good, better, urgent }: StorySubmission): Pick<KeptStory, 'urgent' | 'personalData'> {
  const texts = [happened, good, better].filter((text) => text !== undefined);
  const crisis = new Set<string>(texts.flatMap(findCrisis).map(({ kind }) => kind));
  const personal = new Set<string>(texts.flatMap(findPersonalData).map(({ kind }) => kind));
  const found = UrgentKind.options.filter((kind) => crisis.has(kind));
  return {
    urgent: chosen(urgent && found.length === 0 ? (['author-device'] as const) : found),
    personalData: chosen(PersonalDataKind.options.filter((kind) => personal.has(kind))),
  };
}

/** None chosen and none asked for are the same to everybody who reads it. */
function chosen<Code>(codes: readonly Code[] | undefined): Code[] | undefined {
  return codes?.length ? [...codes] : undefined;
}
