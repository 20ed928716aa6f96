import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WrittenAnswer } from '@hearback/contract';
import {
  type Complaint,
  type ComplaintTerms,
  type Conversation,
  type Delivery,
  type Endpoint,
  type Enquiry,
  type EnquiryFileData,
  endpoints,
  type InvitationBatch,
  type MailChoices,
  type MonthlyReturn,
  type PaperResponse,
  type ProblemCode,
  parseBody,
  parseParameters,
  problem,
  type ReplySettings,
  type ReplyTemplate,
  type SavedSearch,
  type SentOn,
  type StaffMember,
  type StaffPicture,
  type StaffStory,
  usualMailChoices,
} from '@hearback/contract';
import { answersTo } from './small-platform-answers.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import type { KeptSurvey } from './small-platform-surveys.ts';
import type { KeptWork } from './small-platform-work.ts';
import { everyRole } from './told-stories.ts';

/** A real HTTP server that keeps staff's side of the contract, with its stories in memory. */
export interface SmallPlatform {
  baseUrl: string;
  stories: StaffStory[];
  staff: StaffMember;
  isSignedIn: boolean;
  replySettings: ReplySettings;
  replyTemplates: ReplyTemplate[];
  mails: Delivery[];
  mailChoices: MailChoices;
  sentOn: SentOn[];
  /** Every call that came in, such as `PUT /v1/staff/stories/…`. */
  seen: string[];
  /** Answers the next call with this problem instead; `cut` does what is asked, then drops the connection. */
  next: ProblemCode | 'cut' | undefined;
  /** The calls that this is for, as in `seen`: what waits is counted by itself, whenever its turn comes. */
  nextIsFor: RegExp;
  /** Whether it answers every call so, until a test says otherwise. */
  isNextKept: boolean;
  /** Tells whoever listens that something is new. */
  tell(kind?: 'stories' | 'responses' | 'conversations'): void;
  listening: Set<ServerResponse>;
  /** Saved searches, by their ids. */
  saved: Map<string, SavedSearch>;
  /** Surveys, by their ids. */
  surveys: Map<string, KeptSurvey>;
  /** One-time links to surveys, by the ids of their batches. */
  batches: Map<string, InvitationBatch>;
  /** What was typed in from paper, by its id. */
  papers: Map<string, PaperResponse>;
  /** Monthly returns, the latest first. */
  returns: MonthlyReturn[];
  /** What people wrote in answer to surveys. */
  written: WrittenAnswer[];
  /** What is asked in private. */
  enquiries: Enquiry[];
  complaints: Complaint[];
  conversations: Conversation[];
  /** Letters that answer them, by the hash of each. */
  complaintLetters: Map<string, string>;
  complaintTerms: ComplaintTerms;
  /** The files that were sent about them. */
  enquiryFiles: Map<string, EnquiryFileData>;
  /** What staff tell of their work, and its door. */
  work: KeptWork;
  /** Pictures of changes, by their ids. */
  pictures: Map<string, StaffPicture>;
  stop(): Promise<void>;
}

interface Parsed {
  endpoint: Endpoint;
  call: Call;
}

/** `pages` answers what is not an API call: a browser test serves the workspace's own files with it. */
export async function startSmallPlatform(
  stories: StaffStory[] = [],
  pages: (path: string, response: ServerResponse) => void = (_path, response) => response.writeHead(404).end(),
): Promise<SmallPlatform> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/v1/')) void serve(platform, request, response);
    else pages(request.url ?? '/', response);
  });
  const platform: SmallPlatform = {
    baseUrl: '',
    stories,
    staff: everyRole,
    isSignedIn: false,
    replyTemplates: [],
    mails: [],
    mailChoices: { ...usualMailChoices },
    sentOn: [],
    replySettings: { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 },
    seen: [],
    next: undefined,
    nextIsFor: /^/,
    isNextKept: false,
    listening: new Set(),
    saved: new Map(),
    returns: [],
    surveys: new Map(),
    batches: new Map(),
    written: [],
    enquiries: [],
    complaints: [],
    conversations: [],
    complaintLetters: new Map(),
    complaintTerms: { responsible: [], asksSecondLook: true },
    enquiryFiles: new Map(),
    work: { stories: [], quarters: [], door: { isOpen: false, version: 0 } },
    papers: new Map(),
    pictures: new Map(),
    tell(kind = 'stories') {
      for (const response of platform.listening) response.write(`event: ${kind}\ndata: {"kind":"${kind}"}\n\n`);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  platform.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return platform;
}

async function serve(platform: SmallPlatform, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = `${request.method} ${request.url}`;
  platform.seen.push(asked);
  const next = platform.nextIsFor.test(asked) ? platform.next : undefined;
  if (next && !platform.isNextKept) platform.next = undefined;
  try {
    if (next && next !== 'cut') throw new Refused(problem(next, `A test asked for ${next}.`));
    const { endpoint, call } = await parse(request);
    if (endpoint.audience === 'staff' && !platform.isSignedIn)
      throw new Refused(problem('unauthenticated', 'Sign in.'));
    if (endpoint.isStream) return listen(platform, response);
    const result = answersTo(platform, endpoint, call);
    if (next === 'cut') return void response.destroy();
    response.writeHead(endpoint.status, { 'content-type': 'application/json' });
    response.end(result === undefined ? undefined : JSON.stringify(endpoint.result?.parse(result)));
  } catch (error) {
    const told = error instanceof Refused ? error.problem : problem('internal', String(error));
    response.writeHead(told.status, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify(told));
  }
}

function listen({ listening }: SmallPlatform, response: ServerResponse): void {
  listening.add(response.writeHead(200, { 'content-type': 'text/event-stream' }));
  response.once('close', () => listening.delete(response));
  response.write('event: ready\ndata: {"kind":"ready"}\n\n');
}

const table: Endpoint[] = [
  ...Object.values(endpoints.staff).flatMap((group): Endpoint[] => Object.values(group)),
  endpoints.surveys.get,
];

async function parse(request: IncomingMessage): Promise<Parsed> {
  const url = new URL(request.url ?? '/', 'http://small.platform');
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  for (const endpoint of table) {
    const pattern = new RegExp(`^${endpoint.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const match = pattern.exec(url.pathname);
    if (!match || endpoint.method !== request.method) continue;
    const call = {
      params: { ...match.groups },
      query: endpoint.query ? good(parseParameters(endpoint.query, Object.fromEntries(url.searchParams))) : {},
      body: endpoint.body ? good(parseBody(endpoint.body, JSON.parse(text))) : {},
    };
    return { endpoint, call };
  }
  throw new Refused(problem('not-found', 'There is no such endpoint.'));
}

function good(parsed: ReturnType<typeof parseBody>): unknown {
  if (parsed.ok) return parsed.value;
  throw new Refused(problem('invalid', 'Something is missing or wrong.', parsed.errors));
}
