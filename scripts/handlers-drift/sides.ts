import { endpoints, listed, pathOf } from '@hearback/contract';
import { type Answers, type Step, steps } from './steps.ts';

const table = new Map(listed(endpoints));

/** What came back, without what differs from run to run. */
export interface Outcome {
  status: number;
  type: string | null;
  body: unknown;
}

const VARIES = new Set([
  'receivedAt',
  'movedAt',
  'decidedAt',
  'publishedAt',
  'recordedAt',
  'settledAt',
  'at',
  'startedAt',
  'askedAt',
  'askedUntil',
  'rejectionOpenUntil',
  'until',
  'changedAt',
  'reportedAt',
  'appealedAt',
  'link',
  'token',
  'next',
  'sentAt',
  'savedAt',
  'goesOutAt',
  'expiresAt',
  'endsAt',
  'closedAt',
  'since',
  'importedAt',
  'newest',
  'pinned',
  'nextDaily',
  'nextWeekly',
  'secret',
  'address',
  'path',
  'madeAt',
  // A letter as a file is drawn by the platform alone.
  'pdf',
  'addresses',
  // Accounts, by their ids.
  'names',
  'responsible',
]);

/** The platform, or what answers in its place. */
export interface Side {
  baseUrl: string;
  send: (request: Request) => Promise<Response>;
  /** Lets half an hour pass. */
  passTime: () => void | Promise<void>;
}

/** Makes every step's call to one side, in order. */
export async function outcomesOf(side: Side, tokens: Record<NonNullable<Step['as']>, string>): Promise<Outcome[]> {
  const links = new Map<string, string>();
  let next = '';
  let person = '';
  let waiting = '';
  let edit = '';
  let decision = '';
  let written = '';
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    if (step.isLater) await side.passTime();
    const { status, type, body } = await call(side, step, {
      tokens,
      answers: { links, next, person, waiting, edit, decision, written },
    });
    if (typeof body?.link === 'string') links.set(String(body.id), body.link.split('/a/')[1] ?? '');
    const [one] = (body?.people ?? []) as { id: string }[];
    if (one) person = one.id;
    if (typeof body?.next === 'string') next = body.next;
    waiting = waitingIn(body) ?? waiting;
    edit = openEditIn(body) ?? edit;
    decision = appealableIn(body) ?? decision;
    written = writtenIn(body) ?? written;
    outcomes.push({ status, type, body: steady(body) });
  }
  return outcomes;
}

/** The decision that can be appealed against, on a story or on the last answer that has one. */
function appealableIn(body: Record<string, unknown> | undefined): string | undefined {
  const { appealable, answers = [] } = (body ?? {}) as Appealing & { answers?: Appealing[] };
  const onAnswer = Array.isArray(answers) ? answers.findLast((answer) => answer.appealable) : undefined;
  return (appealable ?? onAnswer?.appealable)?.decision;
}

interface Appealing {
  appealable?: { decision: string };
}

/** The id of what was sent of a change, where the answer has it. */
function waitingIn(body: Record<string, unknown> | undefined): string | undefined {
  const { sentChanges = [] } = (body ?? {}) as { sentChanges?: Record<string, unknown>[] };
  const { sent = sentChanges.at(-1) ?? body } = (body ?? {}) as { sent?: Record<string, unknown> };
  return sent?.state === 'to-check' && typeof sent.change === 'string' ? String(sent.id) : undefined;
}

/** The id of an edit of an answer that its author can say something to. */
function openEditIn(body: Record<string, unknown> | undefined): string | undefined {
  const { answers = [] } = (body ?? {}) as { answers?: { edit?: { id: string; isOpen: boolean } }[] };
  return answers.find(({ edit }) => edit?.isOpen)?.edit?.id;
}

/** The id of the first thing in a list that somebody wrote in answer to a survey. */
function writtenIn(body: Record<string, unknown> | undefined): string | undefined {
  const [first] = (Array.isArray(body?.items) ? body.items : []) as { id: string; mayBeShown?: boolean }[];
  return first?.mayBeShown === undefined ? undefined : first.id;
}

async function call(
  { baseUrl, send }: Side,
  { name, as, params, query, body, raw }: Step,
  { tokens, answers }: { tokens: Record<NonNullable<Step['as']>, string>; answers: Answers },
): Promise<{ status: number; type: string | null; body: Record<string, unknown> | undefined }> {
  const endpoint = table.get(name);
  if (!endpoint) throw new Error(`The contract has no ${name}.`);
  const given = typeof body === 'function' ? body(answers) : body;
  const sent = raw ?? (given === undefined ? undefined : { type: 'application/json', body: JSON.stringify(given) });
  const search = query ? `?${new URLSearchParams(query(answers))}` : '';
  const headers = {
    ...(sent ? { 'content-type': sent.type } : {}),
    ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}),
  };
  const init = { method: endpoint.method, headers, ...(sent ? { body: sent.body } : {}) };
  const response = await send(new Request(baseUrl + pathOf(endpoint, params?.(answers)) + search, init));
  const text = await response.text();
  const type = response.headers.get('content-type')?.replace(/; ?charset=utf-8$/i, '') ?? null;
  return { status: response.status, type, body: bodyIn(text, type) };
}

function bodyIn(text: string, type: string | null): Record<string, unknown> | undefined {
  if (text === '') return undefined;
  return type === 'text/event-stream' ? { events: text } : JSON.parse(text);
}

function steady(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(steady);
  if (typeof value !== 'object' || value === null) return value;
  // Ids that each side makes for itself, and the words of a problem, which may be mended on either side alone.
  const isOwn = (name: string) =>
    VARIES.has(name) ||
    // Accounts, in the timeline of a complaint and as who sees to it.
    (name === 'by' && 'step' in value) ||
    (name === 'handler' && 'isCandour' in value) ||
    (name === 'id' &&
      ('kind' in value ||
        'step' in value ||
        'isThis' in value ||
        'jobTitle' in value ||
        'isOpen' in value ||
        'mayBeShown' in value ||
        'isCut' in value ||
        // What links a change to a story; a new change is sent under its own id.
        ('checks' in value && 'change' in value && 'id' in value && value.id !== value.change) ||
        ('before' in value && typeof value.before === 'string') ||
        ('isByAuthor' in value && value.isByAuthor))) ||
    // Of an appeal; a report's is what was decided.
    (name === 'decision' && 'about' in value) ||
    (name === 'detail' && 'type' in value);
  return Object.fromEntries(
    Object.entries(value)
      // Counted a moment later by the platform.
      .filter(([name]) => name !== 'reads')
      .map(([name, part]) => [name, isOwn(name) ? `some ${name}` : steady(part)]),
  );
}
