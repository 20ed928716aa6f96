import {
  type Enquiry,
  type EnquiryStep,
  type EnquirySummary,
  type endpoints,
  type FieldError,
  type FollowedEnquiry,
  fieldError,
  storyTitle,
} from '@hearback/contract';
import { type ClockFacts, clockOn, dueDay } from '@hearback/contract/clocks';
import { enquiryProgressTroubles, enquiryTroubles, mayBeTold } from '@hearback/contract/enquiries';
import { enquiriesSeenBy } from '@hearback/contract/permissions';
import { enquiryInToken, makeEnquiryLinkToken } from '../fixtures/receipts.ts';
import type { KeptEnquiry } from '../world/enquiries.ts';
import { settingsOf } from '../world/looked-after.ts';
import { pageOf } from '../world/pages.ts';
import { holds } from '../world/permissions.ts';
import { mustBeRight, notFound, Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { changesBehind, linkedAfter } from './enquiry-changes.ts';
import { attach, bringsTheSame, fileOf, filesWith, messageOf } from './enquiry-files.ts';
import { urgentIn } from './found-in.ts';
import { mustList } from './listed.ts';

export const enquiries: Answers<typeof endpoints.enquiries> = {
  submit: ({ params: { id }, body }, { world, baseUrl }) => {
    const known = world.enquiries.get(id);
    const fingerprint = JSON.stringify(body);
    if (known && known.fingerprint !== fingerprint) throw idUsed('request');
    if (!known) mustBeRight([...wrongDoor(world, body.organisation), ...enquiryTroubles(body)]);
    const receivedAt = known?.receivedAt ?? world.instant();
    if (!known) {
      const { organisation: ods, wrong, help, language, key: _, ...person } = body;
      const urgent = urgentIn(wrong, help ?? '');
      world.enquiries.set(id, {
        ...{ id, ods, told: { wrong, help }, person, language, urgent, isUrgent: urgent.length > 0, fingerprint },
        ...{ status: 'new', awaits: 'staff', version: 1, receivedAt, movedAt: receivedAt, messages: [], steps: [] },
        ...{ files: [], changes: [] },
        clock: clockFor(world, ods, receivedAt),
      });
    }
    const link = `${baseUrl}/a/${makeEnquiryLinkToken(id)}`;
    return { result: { id, receivedAt, link }, isRepeat: known !== undefined };
  },
  follow: ({ params }, { world }) => ({ result: followed(world, behind(world, params.token)) }),
  write: ({ params: { token, id }, body: { text, files: ids } }, { world }) => {
    const enquiry = behind(world, token);
    const isRepeat = isKnown(world, { enquiry, id, text, ids });
    if (!isRepeat) {
      if (enquiry.status === 'withdrawn') {
        throw new Refusal('not-now', 'You took this back, so nobody has it any more.');
      }
      const [at, urgent] = [world.instant(), urgentIn(text)];
      const waits = enquiry.awaits === 'staff' && enquiry.status !== 'closed';
      world.enquiries.set(enquiry.id, {
        ...enquiry,
        ...{
          awaits: 'staff',
          movedAt: waits ? enquiry.movedAt : at,
          closedAt: undefined,
          outcome: undefined,
          version: enquiry.version + 1,
        },
        ...(urgent.length > 0 ? { urgent, isUrgent: true } : {}),
        status: enquiry.status === 'closed' ? 'open' : enquiry.status,
        messages: [...enquiry.messages, { id, from: 'person', text, at }],
        files: filesWith(enquiry, { message: id, ids }),
      });
    }
    return { result: followed(world, behind(world, token)), isRepeat };
  },
  attach: ({ params: { token, id }, body }, { world }) => {
    const enquiry = behind(world, token);
    if (enquiry.status === 'withdrawn') {
      throw new Refusal('not-now', 'You took this back, so nobody has it any more.');
    }
    return attach(world, enquiry, { id, body });
  },
  file: ({ params: { token, id } }, { world }) => ({ result: fileOf(behind(world, token), { id }) }),
  withdraw: ({ params }, { world }) => {
    const enquiry = behind(world, params.token);
    if (enquiry.status !== 'withdrawn') {
      const gone = {
        person: undefined,
        told: { wrong: '' },
        urgent: [],
        isUrgent: false,
        messages: [],
        steps: [],
        ...{ files: [], changes: [] },
        outcome: undefined,
      };
      const at = world.instant();
      const version = enquiry.version + 1;
      world.enquiries.set(enquiry.id, { ...enquiry, ...gone, status: 'withdrawn', closedAt: at, version });
    }
    return { result: followed(world, behind(world, params.token)) };
  },
};

export const staffEnquiries: Answers<typeof endpoints.staff.enquiries> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const account = staff();
    mustList(account.roles, organisation, (ods) => sees(account, ods));
    const all = [...world.enquiries.values()].filter(
      ({ ods, status, awaits }) =>
        sees(account, ods) &&
        (organisation === undefined || ods === organisation) &&
        (show === 'closed'
          ? status === 'closed'
          : (status === 'new' || status === 'open') && awaits === (show === 'waiting' ? 'staff' : 'person')),
    );
    const isClosed = show === 'closed';
    const placeOf = ({ id, movedAt, closedAt = '', isUrgent }: KeptEnquiry) => ({
      ...{ id, at: isClosed ? closedAt : movedAt, isUrgent: !isClosed && isUrgent },
    });
    const { items, ...page } = pageOf(all, { placeOf, first: isClosed ? 'newest' : 'oldest', limit, cursor });
    return { result: { ...page, items: items.map((one) => summaryOf(world, one)) } };
  },
  get: ({ params: { id } }, { world, staff }) => ({ result: shown(world, staff(), id) }),
  write: ({ params: { enquiry: of, id }, body: { version, text, files: ids } }, { world, staff }) => {
    const account = staff();
    const enquiry = found(world, account, of);
    const isRepeat = isKnown(world, { enquiry, id, text, byId: account.id, ids });
    if (!isRepeat) {
      if (enquiry.status === 'closed') throw new Refusal('not-now', 'It is closed. Open it again before you write.');
      if (enquiry.version !== version) throw movedOn();
      const at = world.instant();
      const opened = enquiry.status === 'new' ? [stepOf(world, account, { kind: 'opened', at })] : [];
      world.enquiries.set(of, {
        ...enquiry,
        ...{ awaits: 'person', movedAt: at, status: 'open', isUrgent: false, version: enquiry.version + 1 },
        messages: [...enquiry.messages, { id, from: 'staff', text, role: account.jobTitle, at, byId: account.id }],
        steps: [...enquiry.steps, ...opened],
        clock: answered(world, enquiry),
        files: filesWith(enquiry, { message: id, byId: account.id, ids }),
      });
    }
    return { result: shown(world, account, of), isRepeat };
  },
  attach: ({ params: { enquiry: of, id }, body }, { world, staff }) => {
    const account = staff();
    const enquiry = found(world, account, of);
    if (enquiry.status === 'closed') throw new Refusal('not-now', 'It is closed. Open it again before you write.');
    return attach(world, enquiry, { id, byId: account.id, body });
  },
  file: ({ params: { enquiry, id } }, { world, staff }) => {
    const account = staff();
    return { result: fileOf(found(world, account, enquiry), { id, byId: account.id }) };
  },
  note: ({ params: { enquiry: of, id }, body: { kind, text } }, { world, staff }) => {
    const account = staff();
    const enquiry = found(world, account, of);
    if ((kind === 'agreement' || kind === 'disagreement') && enquiry.person?.about === 'me') {
      throw new Refusal('not-now', 'Whoever asks does so for themselves: nobody else has to agree.');
    }
    const known = [...world.enquiries.values()].flatMap(({ id: on, steps }) => steps.map((one) => ({ on, ...one })));
    const before = known.find((one) => one.id === id);
    const isSame = before?.on === of && before.kind === kind && before.text === text && before.byId === account.id;
    if (before && !isSame) throw idUsed('note');
    if (!before) {
      const step = { id, kind, text, by: account.name, at: world.instant(), byId: account.id };
      const heard = kind === 'contact' ? spokenWith(world, enquiry, step.at) : {};
      world.enquiries.set(of, { ...enquiry, ...heard, steps: [...enquiry.steps, step] });
    }
    return { result: shown(world, account, of), isRepeat: before !== undefined };
  },
  link: ({ params: { id }, body }, { world, staff }) => {
    const account = staff();
    const enquiry = found(world, account, id);
    const after = linkedAfter(world, enquiry, body);
    if (after) {
      const { changes, change } = after;
      const kind = body.isLinked ? 'linked' : 'unlinked';
      const step = stepOf(world, account, { kind, text: change.what, at: world.instant() });
      world.enquiries.set(id, { ...enquiry, changes, steps: [...enquiry.steps, step] });
    }
    return { result: shown(world, account, id) };
  },
  progress: ({ params: { id }, body }, { world, staff }) => {
    const account = staff();
    const enquiry = found(world, account, id);
    const { version, to, outcome, note: text } = body;
    if (enquiry.version !== version) throw movedOn();
    mustBeRight(enquiryProgressTroubles(enquiry.status, body));
    const at = world.instant();
    const isClosed = to === 'closed';
    const kind = isClosed ? 'closed' : enquiry.status === 'closed' ? 'reopened' : 'opened';
    world.enquiries.set(id, {
      ...enquiry,
      ...{ status: to, closedAt: isClosed ? at : undefined, outcome, version: version + 1 },
      ...(kind === 'reopened' ? { awaits: 'staff', movedAt: at } : {}),
      ...(isClosed ? { clock: answered(world, enquiry) } : {}),
      steps: [...enquiry.steps, stepOf(world, account, { kind, text, outcome, at })],
    });
    return { result: shown(world, account, id) };
  },
};

function wrongDoor(world: World, ods: string): FieldError[] {
  const organisation = world.organisations.get(ods);
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const { name, successor, doors } = organisation;
  if (doors.includes('help')) return [];
  const mend = successor
    ? `${name} is now part of ${successor.name}. Ask for help there, with the code ${successor.ods}.`
    : `${name} takes no requests for help here. Ask its staff: they can tell you whom to ask.`;
  return [fieldError('/organisation', 'closed-organisation', mend)];
}

/** The clock of one that comes now. */
function clockFor(world: World, ods: string, startedAt: string): ClockFacts | undefined {
  const organisation = world.organisations.get(ods);
  const terms = organisation && settingsOf(world, organisation).helpWithin;
  return terms && { terms, startedAt, due: dueDay(world.today(), terms) };
}

/** Its clock once staff have answered. */
function answered(world: World, { clock }: KeptEnquiry): ClockFacts | undefined {
  return clock && { ...clock, answered: clock.answered ?? world.today() };
}

/** What a call to whoever asked changes: one that is closed or may be urgent stays where it is, but is answered. */
function spokenWith(world: World, enquiry: KeptEnquiry, movedAt: string): Partial<KeptEnquiry> {
  const [clock, version] = [answered(world, enquiry), enquiry.version + 1];
  if (enquiry.status !== 'closed' && !enquiry.isUrgent)
    return { awaits: 'person', status: 'open', movedAt, clock, version };
  return hasHeard(enquiry) ? { clock } : { clock, version };
}

function hasHeard({ messages, steps }: KeptEnquiry): boolean {
  return (
    messages.some(({ from }) => from === 'staff') || steps.some(({ kind }) => kind === 'contact' || kind === 'closed')
  );
}

function behind(world: World, token: string): KeptEnquiry {
  const enquiry = world.enquiries.get(enquiryInToken(token) ?? '');
  if (!enquiry) throw notFound('page for this link');
  return enquiry;
}

function followed(world: World, enquiry: KeptEnquiry): FollowedEnquiry {
  const { id, ods, told, person, status, receivedAt, closedAt, outcome, language, messages, steps, clock } = enquiry;
  return {
    ...{ id, organisation: { ods, name: nameOf(world, ods) }, status, receivedAt, closedAt, outcome, language },
    told: status === 'withdrawn' ? undefined : told,
    person,
    answerBy: status === 'withdrawn' || clock?.answered ? undefined : clock?.due,
    mayBeTold: person === undefined || mayBeTold(person, steps),
    messages: messages.map((message) => messageOf(enquiry, message)),
    changes: changesBehind(world, enquiry),
  };
}

function sees({ roles }: StaffAccount, ods: string): boolean {
  return enquiriesSeenBy.some((role) => holds(roles, role, ods));
}

function found(world: World, account: StaffAccount, id: string): KeptEnquiry {
  const enquiry = world.enquiries.get(id);
  if (!enquiry || enquiry.status === 'withdrawn' || !sees(account, enquiry.ods)) throw notFound('enquiry');
  return enquiry;
}

function shown(world: World, account: StaffAccount, id: string): Enquiry {
  const enquiry = found(world, account, id);
  const { version, told, person, language, messages, steps } = enquiry;
  if (!person) throw notFound('enquiry');
  return {
    ...summaryOf(world, enquiry),
    ...{ version, told, person, language, mayBeTold: mayBeTold(person, steps) },
    messages: messages.map((message) => messageOf(enquiry, message)),
    steps: steps.map(({ byId: _, ...step }) => step),
    changes: changesBehind(world, enquiry),
  };
}

function summaryOf(world: World, enquiry: KeptEnquiry): EnquirySummary {
  const { id, ods, told, status, receivedAt, movedAt, isUrgent, outcome } = enquiry;
  const clock = enquiry.clock && clockOn(world.today(), enquiry.clock);
  const urgent = isUrgent ? enquiry.urgent : [];
  const organisation = { ods, name: nameOf(world, ods) };
  return { id, organisation, title: storyTitle(told.wrong), status, receivedAt, movedAt, urgent, outcome, clock };
}

interface Message {
  enquiry: KeptEnquiry;
  id: string;
  text: string;
  byId?: string;
  ids: readonly string[] | undefined;
}

/** Whether a message is known already. Throws `id-used` where its id is that of another one. */
function isKnown(world: World, { enquiry, id, text, byId, ids }: Message): boolean {
  const all = [...world.enquiries.values()].flatMap(({ id: on, messages }) => messages.map((one) => ({ on, ...one })));
  const known = all.find((one) => one.id === id);
  const isSame = known?.on === enquiry.id && known.text === text && known.byId === byId;
  if (known && !(isSame && bringsTheSame(enquiry, { message: id, ids }))) throw idUsed('message');
  return known !== undefined;
}

function stepOf(
  world: World,
  { id: byId, name: by }: StaffAccount,
  step: Pick<EnquiryStep, 'kind' | 'at' | 'text' | 'outcome'>,
): EnquiryStep & { byId: string } {
  return { id: world.newId(), by, byId, ...step };
}

function nameOf(world: World, ods: string): string {
  return world.organisations.get(ods)?.name ?? ods;
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Something has happened with it in the meantime. Look at it again.');
}

function idUsed(what: string): Refusal {
  return new Refusal('id-used', `Another ${what} has this id. Make a new id and send it again.`);
}
