import {
  type ChangeLink,
  type Endpoint,
  type Enquiry,
  type EnquiryAnswerDraft,
  type EnquiryFile,
  type EnquiryFileData,
  type EnquiryFileUpload,
  type EnquiryFilter,
  type EnquiryNoteDraft,
  type EnquiryProgress,
  endpoints,
  fieldError,
  problem,
} from '@hearback/contract';
import { enquiryProgressTroubles, fileKind, fileName, mayBeTold } from '@hearback/contract/enquiries';
import { newId } from '@hearback/sdk';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import { surgery } from './told-stories.ts';

const { enquiries } = endpoints.staff;

/** What the small platform answers about enquiries, to whoever is signed in. */
export const enquiryAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [enquiries.list, (platform, { query }) => listed(platform, (query as { show: EnquiryFilter }).show)],
  [enquiries.get, (platform, { params }) => enquiryBy(platform, params.id)],
  [enquiries.write, (platform, { params, body }) => write(platform, params, body as EnquiryAnswerDraft)],
  [enquiries.attach, (platform, { params, body }) => attach(platform, params, body as EnquiryFileUpload)],
  [enquiries.file, (platform, { params: { id = '' } }) => fileBy(platform, id)],
  [enquiries.note, (platform, { params, body }) => note(platform, params, body as EnquiryNoteDraft)],
  [enquiries.link, (platform, { params, body }) => linkTo(platform, params.id, body as ChangeLink)],
  [enquiries.progress, (platform, { params, body }) => progress(platform, params.id, body as EnquiryProgress)],
];

function listed({ enquiries: all }: SmallPlatform, show: EnquiryFilter) {
  const isAnswered = ({ messages }: Enquiry) => messages.at(-1)?.from === 'staff';
  const items = all.filter((one) =>
    show === 'closed' ? one.status === 'closed' : one.status !== 'closed' && isAnswered(one) === (show === 'answered'),
  );
  return { items };
}

function enquiryBy({ enquiries: all }: SmallPlatform, id: string | undefined): Enquiry {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refused(problem('not-found', 'There is no such enquiry.'));
  return found;
}

function write(
  platform: SmallPlatform,
  { enquiry, id = '' }: Call['params'],
  { version, text, files: brought = [] }: EnquiryAnswerDraft,
): Enquiry {
  const found = enquiryBy(platform, enquiry);
  if (found.messages.some((message) => message.id === id)) return found;
  if (found.version !== version) throw new Refused(problem('stale', 'Something came meanwhile.'));
  const at = new Date().toISOString();
  const files = brought.map((file) => withoutData(fileBy(platform, file)));
  found.messages.push({ id, from: 'staff', text, role: platform.staff.jobTitle, files, at });
  return Object.assign(found, { status: 'open', movedAt: at, version: found.version + 1 });
}

function attach(platform: SmallPlatform, { id = '' }: Call['params'], { name, data }: EnquiryFileUpload): EnquiryFile {
  const kind = fileKind(data);
  if (!kind) {
    const detail = 'We cannot take this kind of file.';
    throw new Refused(problem('invalid', detail, [fieldError('/data', 'wrong-kind', detail)]));
  }
  const file = { id, name: fileName(name, kind), kind, size: atob(data).length, data };
  platform.enquiryFiles.set(id, file);
  return withoutData(file);
}

function fileBy({ enquiryFiles }: SmallPlatform, id: string): EnquiryFileData {
  const file = enquiryFiles.get(id);
  if (!file) throw new Refused(problem('not-found', 'There is no such file.'));
  return file;
}

function withoutData({ data: _, ...file }: EnquiryFileData): EnquiryFile {
  return file;
}

function note(platform: SmallPlatform, { enquiry, id = '' }: Call['params'], draft: EnquiryNoteDraft): Enquiry {
  const found = enquiryBy(platform, enquiry);
  found.steps.push({ id, ...draft, by: platform.staff.name, at: new Date().toISOString() });
  return Object.assign(found, { mayBeTold: mayBeTold(found.person, found.steps) });
}

function progress(platform: SmallPlatform, id: string | undefined, draft: EnquiryProgress): Enquiry {
  const found = enquiryBy(platform, id);
  const { version, to, outcome, note: text } = draft;
  if (found.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = enquiryProgressTroubles(found.status, draft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const kind = to === 'closed' ? 'closed' : found.status === 'closed' ? 'reopened' : 'opened';
  found.steps.push({ id: newId(), kind, text, outcome, by: platform.staff.name, at: new Date().toISOString() });
  return Object.assign(found, { status: to, outcome, version: version + 1 });
}

function linkTo(platform: SmallPlatform, id: string | undefined, { change: wanted, isLinked }: ChangeLink): Enquiry {
  const found = enquiryBy(platform, id);
  const change = platform.stories.flatMap(({ changes }) => changes).find((one) => one.id === wanted);
  if (!change) throw new Refused(problem('not-found', 'There is no such change.'));
  const others = found.changes.filter((one) => one.id !== wanted);
  return Object.assign(found, { changes: isLinked ? [...others, change] : others });
}

/** An enquiry that waits, as a test needs it. */
export function enquiry(parts: Partial<Enquiry> = {}): Enquiry {
  const at = new Date(Date.now() - 7_200_000).toISOString();
  const made: Omit<Enquiry, 'mayBeTold'> = {
    ...{ id: newId(), organisation: surgery, title: 'My tablets are a week late', status: 'new', urgent: [] },
    ...{ receivedAt: at, movedAt: at, version: 1, language: 'en', messages: [], steps: [], changes: [] },
    told: { wrong: 'My tablets are a week late, and nobody knows where they are.', help: 'Somebody who finds them.' },
    person: {
      name: 'Pat Example',
      by: 'phone',
      phone: '01632 960001',
      when: 'After 4pm',
      about: 'me',
      needs: ['audio'],
    },
    ...parts,
  };
  return { mayBeTold: mayBeTold(made.person, made.steps), ...made };
}
