import {
  type BadLine,
  type Change,
  type Clock,
  type ComplaintTerms,
  Day,
  type Difference,
  type HelpfulDraft,
  type Invitation,
  type JudgedChange,
  type MailChoices,
  type MembershipDraft,
  type MonthlyReturn,
  type Organisation,
  type PlannedOrganisation,
  type RegisterImport,
  type Reply,
  type ReplySettings,
  type ReplyTemplate,
  type SavedSearch,
  type SentOn,
  type StaffMember,
  type StaffStory,
  type Story,
  type StoryAppeal,
  type StoryReport,
  type StorySubmission,
  type SurveyPicture,
  type TimelineEvent,
} from '@hearback/contract';
import { type ClockFacts, countOn } from '@hearback/contract/clocks';
import { makeId } from '../fixtures/ids.ts';
import type { KeptAnswer } from './author-answers.ts';
import type { StoryLink } from './behind.ts';
import type { KeptComplaint } from './complaints.ts';
import type { KeptConversation } from './conversations.ts';
import type { KeptEnquiry } from './enquiries.ts';
import type { EndpointName, Failure } from './failures.ts';
import { demoFurnishing } from './furnishing.ts';
import type { KeptSettings } from './looked-after.ts';
import type { KeptSentChange } from './sent-changes.ts';
import type { KeptReply } from './sent-replies.ts';
import type { KeptBatch, KeptResponse, KeptSurvey, KeptWritten } from './surveys.ts';
import type { KeptWorkDoor, KeptWorkStory } from './work-stories.ts';

/** A group and the codes of the organisations in it. */
export interface KeptGroup {
  id: string;
  name: string;
  members: readonly string[];
  /** Since when and until when; `members` since 2018 where absent. */
  memberships?: readonly MembershipDraft[];
  version?: number;
}

/** A member of staff with what they sign in by. */
export interface StaffAccount extends StaffMember {
  email: string;
  password: string;
  /** The second step of their sign-in: set up where it has a `since`. Every app shows the code 123456. */
  secondStep?: { since?: string; codes: string[] } | undefined;
  /** What they want mail of; as usual where absent. */
  mailChoices?: MailChoices | undefined;
  /** How many replies of theirs are public at each organisation that are not in the world; 1 where absent, so that nobody is new. */
  repliedBefore?: number | undefined;
}

/** An invitation that waits, with the secret of its link. */
export interface KeptInvitation extends Omit<Invitation, 'isOver'> {
  /** The account that sent it: it gives what that one could give now. */
  byId: string;
  token: string;
  /** Of what was sent: the same again is no other. */
  fingerprint: string;
}

/** A register that was sent, and what would come of it. */
export interface KeptImport {
  told: RegisterImport;
  file: string;
  bad: BadLine[];
  odd: BadLine[];
  plans: PlannedOrganisation[];
}

/** A mail to somebody about their access: the handlers send none, so a test takes the link's secret from here. */
export interface AccessMail {
  kind: 'invited' | 'recovery';
  to: string;
  token: string;
}

/** What was sent on of a story, besides the story. */
export type KeptSentOn = Omit<SentOn, 'story' | 'organisation' | 'title' | 'told' | 'isUnseen'>;

/** A report with who made it, and what was sent. */
export interface KeptReport extends Omit<StoryReport, 'isOwn'> {
  byId: string;
  fingerprint: string;
}

/** An appeal with what it is against, and what was sent. */
export interface KeptAppeal extends Omit<StoryAppeal, 'isOwn' | 'isAlone' | 'answer'> {
  /** The answer's id, where it is about one. */
  answer?: string | undefined;
  decision: string;
  fingerprint: string;
}

/** A story as the world keeps it: all that staff can see of it, whoever looks. */
export interface KeptStory
  extends Omit<
    StaffStory,
    | 'actions'
    | 'replies'
    | 'sentReplies'
    | 'changes'
    | 'sentChanges'
    | 'authorAnswers'
    | 'clock'
    | 'reports'
    | 'reportableUntil'
    | 'appeals'
  > {
  reports: KeptReport[];
  appeals: KeptAppeal[];
  clock?: ClockFacts | undefined;
  /** What was sent, for a story that came by `stories.submit`. */
  submission?: StorySubmission;
  /** The last day on which the one visitor of this world opened it. */
  readOn?: string;
}

/** What is in a world at its start. */
export interface Furnishing {
  organisations: readonly Organisation[];
  groups: readonly KeptGroup[];
  staff: readonly StaffAccount[];
  /** Published ones as the public sees them, or any as staff see them. */
  stories: readonly (Story | StaffStory)[];
}

export interface WorldOptions extends Partial<Furnishing> {
  /** What time it is; the real time when absent. */
  now?: () => Date;
}

/** A platform's memory, without the platform. The maps may be read and changed at any time. */
export class World {
  readonly organisations = new Map<string, Organisation>();
  /** What was set for organisations, by their codes. */
  readonly settings = new Map<string, KeptSettings>();
  readonly groups = new Map<string, KeptGroup>();
  readonly imports = new Map<string, KeptImport>();
  readonly stories = new Map<string, KeptStory>();
  readonly replies = new Map<string, { story: string; reply: Reply; fingerprint: string }>();
  /** Every reply that was sent, those too that are not public. */
  readonly sentReplies = new Map<string, KeptReply>();
  /** How replies go out, by the organisation’s code. Where nothing is set they are public at once: a test need not wait. */
  readonly replySettings = new Map<string, ReplySettings>();
  readonly replyTemplates = new Map<string, ReplyTemplate & { ods: string }>();
  /** Whatever was said of changes that somebody else reads first, that too which is public now. */
  readonly sentChanges = new Map<string, KeptSentChange>();
  /** Pictures of changes: the story each was added for, and what was sent. */
  readonly pictures = new Map<string, { story: string; fingerprint: string }>();
  /** Pictures that may be chosen in surveys: whose each is, and what was sent. */
  readonly surveyPictures = new Map<string, { organisation: string; fingerprint: string; picture: SurveyPicture }>();
  /** What authors answered to replies, by the answer's id. */
  readonly authorAnswers = new Map<string, KeptAnswer>();
  readonly surveys = new Map<string, KeptSurvey>();
  /** Responses to surveys, by their ids. */
  readonly responses = new Map<string, KeptResponse>();
  /** What was written in answer to surveys. */
  readonly written = new Map<string, KeptWritten>();
  /** One-time links to surveys, by the ids of their batches. */
  readonly batches = new Map<string, KeptBatch>();
  /** Figures of monthly returns as they were taken last, by the organisation's code and the month. */
  readonly takenReturns = new Map<string, NonNullable<MonthlyReturn['taken']>>();
  /** Private requests for help. */
  readonly enquiries = new Map<string, KeptEnquiry>();
  readonly complaints = new Map<string, KeptComplaint>();
  /** Everyday conversations that were written down. */
  readonly conversations = new Map<string, KeptConversation>();
  /** Who signs answers to complaints, by the organisation's code. */
  readonly complaintTerms = new Map<string, ComplaintTerms>();
  /** Stories of staff, and the doors they come by, by the organisation's code. */
  readonly workStories = new Map<string, KeptWorkStory>();
  readonly workDoors = new Map<string, KeptWorkDoor>();
  readonly changes = new Map<string, { change: Change; fingerprint: string }>();
  /** Stories that changes are because of beside their first, by the change's id. */
  readonly linked = new Map<string, readonly StoryLink[]>();
  /** What authors say of changes, by the change's id. */
  readonly differences = new Map<string, Difference>();
  /** What authors say of replies, by the reply's id. */
  readonly helpful = new Map<string, HelpfulDraft>();
  /** What was sent with each edit, by its id. */
  readonly edits = new Map<string, string>();
  /** What was sent on as enquiries and complaints, by the id of its story. */
  readonly sentOn = new Map<string, KeptSentOn>();
  readonly savedSearches = new Map<string, { owner: string; search: SavedSearch }>();
  readonly staff = new Map<string, StaffAccount>();
  /** Addresses of who is signed in, by token. */
  readonly sessions = new Map<string, string>();
  /** Addresses of who is asked for a code, by what they answer it with. */
  readonly challenges = new Map<string, string>();
  readonly invitations = new Map<string, KeptInvitation>();
  /** Mails about access, in the order they would have been sent. */
  readonly mails: AccessMail[] = [];
  readonly #failures = new Map<EndpointName, Failure[]>();
  readonly #furnishing: Furnishing;
  readonly #now: () => Date;
  #made = 0;

  constructor({ now = () => new Date(), ...furnishing }: WorldOptions = {}) {
    this.#now = now;
    this.#furnishing = { ...demoFurnishing(furnishing.organisations), ...furnishing };
    this.reset();
  }

  /** Puts everything back to how it was at the start. Signs everybody out and forgets failures that were asked for. */
  reset(): void {
    const { organisations, groups, staff, stories } = this.#furnishing;
    for (const kept of [this.stories, this.replies, this.changes, this.differences, this.edits]) kept.clear();
    this.sentChanges.clear();
    this.linked.clear();
    this.pictures.clear();
    this.surveyPictures.clear();
    for (const kept of [this.surveys, this.responses, this.written, this.batches, this.takenReturns]) kept.clear();
    for (const kept of [this.workStories, this.workDoors, this.enquiries]) kept.clear();
    for (const kept of [this.complaints, this.complaintTerms, this.conversations]) kept.clear();
    this.authorAnswers.clear();
    for (const kept of [this.sentReplies, this.replySettings, this.replyTemplates, this.helpful]) kept.clear();
    for (const kept of [this.sessions, this.challenges, this.invitations, this.#failures]) kept.clear();
    for (const kept of [this.savedSearches, this.imports, this.sentOn]) kept.clear();
    this.mails.length = 0;
    for (const kept of [this.organisations, this.settings, this.groups, this.staff]) kept.clear();
    this.#made = 0;
    for (const organisation of organisations) this.organisations.set(organisation.ods, organisation);
    for (const group of groups) this.groups.set(group.id, group);
    for (const account of staff) this.staff.set(account.email, structuredClone(account));
    for (const story of stories) this.addStory(story);
  }

  /** Puts a story in with its replies and changes. One as the public sees it is published. */
  addStory(story: Story | StaffStory): void {
    if (!this.organisations.has(story.organisation.ods)) {
      throw new Error(`Put the organisation ${story.organisation.ods} into the world first.`);
    }
    const { replies, changes, ...rest } = story;
    this.stories.set(story.id, 'status' in rest ? withoutActions(rest) : this.#published(rest));
    // Nothing that is sent equals a reply or change that was put in, so its id counts as used.
    for (const reply of replies) this.replies.set(reply.id, { story: story.id, reply, fingerprint: '' });
    for (const { difference, ...change } of changes as JudgedChange[]) {
      this.changes.set(change.id, { change, fingerprint: '' });
      if (difference) this.differences.set(change.id, difference);
    }
  }

  /** Signs a member of staff in without a call; gives the token for `Authorization: Bearer …`. */
  signIn(email: string): string {
    if (!this.staff.has(email)) throw new Error(`Nobody with the address ${email} is among the world's staff.`);
    this.#made += 1;
    const token = `token-${this.#made}-of-${email}`;
    this.sessions.set(token, email);
    return token;
  }

  /** Asks somebody who gave the right password for a code; gives what they answer with. */
  challenge(email: string): string {
    this.#made += 1;
    const challenge = `challenge-${this.#made}-`.padEnd(43, 'x');
    this.challenges.set(challenge, email);
    return challenge;
  }

  /** Notes a mail with a link; gives the link's secret. */
  mail({ kind, to }: Omit<AccessMail, 'token'>): string {
    this.#made += 1;
    const token = `${kind}-${this.#made}-`.padEnd(43, 'x');
    this.mails.push({ kind, to, token });
    return token;
  }

  /** The mail whose link has this secret, left as it is. */
  openMail(kind: AccessMail['kind'], token: string): AccessMail | undefined {
    return this.mails.find((one) => one.kind === kind && one.token === token);
  }

  /** The mail whose link has this secret, taken away as a link works once. */
  takeMail(kind: AccessMail['kind'], token: string): AccessMail | undefined {
    const at = this.mails.findIndex((one) => one.kind === kind && one.token === token);
    return at < 0 ? undefined : this.mails.splice(at, 1)[0];
  }

  /** Sets a password and ends every session of that account but one. */
  changePassword(email: string, password: string, kept?: string): void {
    const account = this.staff.get(email);
    if (account) account.password = password;
    this.endSessions(email, kept);
  }

  /** Ends an account and its sessions. */
  removeStaff(email: string): void {
    this.staff.delete(email);
    this.endSessions(email);
  }

  /** Ends every session of an account but one. */
  endSessions(email: string, kept?: string): void {
    for (const [token, one] of this.sessions) if (one === email && token !== kept) this.sessions.delete(token);
  }

  /** How an organisation's replies go out. */
  replySettingsOf(ods: string): ReplySettings {
    return this.replySettings.get(ods) ?? { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 };
  }

  /** An organisation's templates, by name. */
  templatesOf(ods: string): ReplyTemplate[] {
    const own = [...this.replyTemplates.values()].filter((template) => template.ods === ods);
    return own.map(({ ods: _, ...template }) => template).sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Lets the next call of an endpoint fail. Asked twice, the next two fail, in this order. */
  fail(name: EndpointName, failure: Failure): void {
    this.#failures.set(name, [...(this.#failures.get(name) ?? []), failure]);
  }

  /** How this call of an endpoint is to fail, taken off the list. */
  nextFailure(name: EndpointName): Failure | undefined {
    return this.#failures.get(name)?.shift();
  }

  /** Adds an event to a story's timeline. */
  record(story: string, event: Pick<TimelineEvent, 'kind' | 'by' | 'detail'>): void {
    this.stories.get(story)?.timeline.push(this.#event(event, this.instant()));
  }

  /** An id that nothing has yet. */
  newId(): string {
    this.#made += 1;
    return makeId(0xd0000 + this.#made);
  }

  /** This moment, ISO 8601 in UTC. */
  instant(): string {
    return this.#now().toISOString();
  }

  /** Today in England, `YYYY-MM-DD`. */
  today(): string {
    return this.dayOf(this.instant());
  }

  /** The day of a moment in England, `YYYY-MM-DD`. */
  dayOf(moment: string): string {
    return Day.parse(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(moment)));
  }

  #event(event: Pick<TimelineEvent, 'kind' | 'by' | 'detail'>, at: string): TimelineEvent {
    this.#made += 1;
    return { id: makeId(0xe0000 + this.#made), at, ...event };
  }

  #published(story: Omit<Story, 'replies' | 'changes'>): KeptStory {
    const at = story.publishedAt;
    const timeline = [
      this.#event({ kind: 'submitted', by: 'The author' }, at),
      this.#event({ kind: 'published', by: 'A moderator' }, at),
    ];
    const none = { hearsBack: false, revisions: [], reports: [], appeals: [] };
    return { ...story, ...none, version: 2, status: 'published', receivedAt: at, timeline };
  }
}

function withoutActions({
  actions: _,
  sentReplies: __,
  sentChanges: ___,
  authorAnswers: _____,
  reportableUntil: ____,
  reports,
  appeals,
  clock,
  ...story
}: Omit<StaffStory, 'replies' | 'changes'>): KeptStory {
  return {
    ...story,
    // Who made one that was put in is nobody who signs in here.
    reports: reports.map(({ isOwn: _, ...one }) => ({ ...one, byId: '', fingerprint: '' })),
    appeals: appeals.map(({ isOwn: _, isAlone: __, answer, ...one }) => ({
      ...{ ...one, answer: answer?.id, decision: one.id, fingerprint: '' },
    })),
    clock: clock && factsIn(clock),
    revisions: [...story.revisions],
    timeline: [...story.timeline],
  };
}

/** What a clock that was put in says of every day. Of an answered one the day itself is not told, but whether it was in time. */
function factsIn({ terms, startedAt, due, state, left, paused }: Clock): ClockFacts {
  const facts = { terms, startedAt, due, paused: paused && { ...paused, day: paused.at.slice(0, 10), left } };
  if (state === 'met') return { ...facts, answered: due };
  return state === 'missed' ? { ...facts, answered: countOn(due, Math.max(1, -left), terms.counted) } : facts;
}
