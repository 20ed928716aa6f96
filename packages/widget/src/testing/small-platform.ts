import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import {
  type ChangeOfStory,
  EnquirySubmission,
  type Organisation,
  type Problem,
  parseBody,
  problem,
  type Story,
  StorySubmission,
  type Survey,
  SurveyResponse,
} from '@hearback/contract';
import { enquiryTroubles } from '@hearback/contract/enquiries';
import { sentErrors } from '@hearback/contract/surveys';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.br': 'application/octet-stream' };

/** A real HTTP server that behaves to the widget as a platform does: files, organisations, stories, changes, surveys, receipts. */
export interface SmallPlatform {
  url: string;
  /** Every story it has taken, by id: a repeated PUT leaves one. */
  taken: Map<string, StorySubmission>;
  /** Every response it has taken, by id. */
  responses: Map<string, SurveyResponse>;
  /** Every private request for help it has taken, by id. */
  enquiries: Map<string, EnquirySubmission>;
  /** Requests, such as `PUT /v1/stories/…`. */
  requests: string[];
  /** While true, it answers 503 to every PUT. */
  isAway: boolean;
  /** While set, it refuses every PUT with this. */
  refusal?: Problem | undefined;
  /** The page of an isolated element's frame, where it is more than what the page around hears of it. */
  frame?(address: URL): string;
  stop(): Promise<void>;
}

export async function startSmallPlatform(
  folder: string,
  {
    organisations,
    stories,
    changes = [],
    surveys = [],
  }: { organisations: Organisation[]; stories: Story[]; changes?: ChangeOfStory[]; surveys?: Survey[] },
): Promise<SmallPlatform> {
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    response.setHeader('access-control-expose-headers', 'Date');
    response.setHeader('access-control-allow-methods', 'GET, PUT, POST');
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    platform.requests.push(`${request.method} ${url.pathname}`);
    if (url.pathname.startsWith('/frame/')) return sendFrame(response, platform.frame?.(url));
    if (!url.pathname.startsWith('/v1/')) return sendFile(response, join(folder, url.pathname));
    const [, , capability, id = ''] = url.pathname.split('/');
    if (capability === 'surveys') {
      const survey = surveys.find((one) => one.id === id);
      if (!survey) return refuse(response, problem('not-found', 'No such survey.'));
      if (request.method === 'GET') return send(response, 200, survey);
      return takeResponse(platform, survey, { request, response });
    }
    if (request.method === 'PUT') {
      return (capability === 'enquiries' ? takeEnquiry : takeStory)(platform, id, { request, response });
    }
    if (request.method === 'POST') return void response.writeHead(204).end();
    const items = { stories, changes }[capability ?? ''];
    const code = items ? url.searchParams.get('organisation') : id;
    const organisation = organisations.find(({ ods }) => ods === code);
    if (!organisation) return refuse(response, problem('not-found', 'No such code.'));
    return send(
      response,
      200,
      items ? { items: items.slice(0, Number(url.searchParams.get('limit') ?? 20)) } : organisation,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: SmallPlatform = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: new Map(),
    responses: new Map(),
    enquiries: new Map(),
    requests: [],
    isAway: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return platform;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

async function takeResponse(platform: SmallPlatform, survey: Survey, { request, response }: Exchange): Promise<void> {
  const body = await bodyOf(request);
  if (platform.isAway) return refuse(response, problem('unavailable', 'Try later.'));
  if (survey.notTaking) return refuse(response, problem('not-now', 'This survey is closed.'));
  const parsed = parseBody(SurveyResponse, body);
  const errors = parsed.ok ? sentErrors(survey.definition, parsed.value) : parsed.errors;
  if (!parsed.ok || errors.length > 0) return refuse(response, problem('invalid', 'Mend the answers.', errors));
  const id = request.url?.split('/').at(-1) ?? '';
  const known = platform.responses.get(id);
  if (known && JSON.stringify(known) !== JSON.stringify(parsed.value)) {
    return refuse(response, problem('id-used', 'Another response has this id.'));
  }
  platform.responses.set(id, parsed.value);
  send(response, 201, { id, receivedAt: '2026-03-01T10:00:00.000Z' });
}

async function takeStory(platform: SmallPlatform, id: string, { request, response }: Exchange): Promise<void> {
  const body = await bodyOf(request);
  if (platform.isAway) return refuse(response, problem('unavailable', 'Try later.'));
  if (platform.refusal) return refuse(response, platform.refusal);
  const parsed = parseBody(StorySubmission, body);
  if (!parsed.ok) return refuse(response, problem('invalid', 'Check the fields.', parsed.errors));
  const known = platform.taken.get(id);
  if (known && JSON.stringify(known) !== JSON.stringify(parsed.value)) {
    return refuse(response, problem('id-used', 'This id is used for another story.'));
  }
  platform.taken.set(id, parsed.value);
  const link = `${platform.url}/a/${'A'.repeat(44)}`;
  send(response, 201, { id, receivedAt: '2026-03-01T10:00:00.000Z', link });
}

async function takeEnquiry(platform: SmallPlatform, id: string, { request, response }: Exchange): Promise<void> {
  const body = await bodyOf(request);
  if (platform.isAway) return refuse(response, problem('unavailable', 'Try later.'));
  if (platform.refusal) return refuse(response, platform.refusal);
  const parsed = parseBody(EnquirySubmission, body);
  const errors = parsed.ok ? enquiryTroubles(parsed.value) : parsed.errors;
  if (!parsed.ok || errors.length > 0) return refuse(response, problem('invalid', 'Check the fields.', errors));
  const known = platform.enquiries.get(id);
  if (known && JSON.stringify(known) !== JSON.stringify(parsed.value)) {
    return refuse(response, problem('id-used', 'This id is used for another request.'));
  }
  platform.enquiries.set(id, parsed.value);
  const link = `${platform.url}/a/${'E'.repeat(44)}`;
  send(response, 201, { id, receivedAt: '2026-03-01T10:00:00.000Z', link });
}

function refuse(response: ServerResponse, found: Problem): void {
  response.writeHead(found.status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(found));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** The page of an isolated element's frame, as far as the page around it hears of that. */
function sendFrame(response: ServerResponse, page?: string): void {
  const ready = "<script>parent.postMessage({ hearback: 'ready' }, '*')</script>";
  response.writeHead(200, { 'content-type': 'text/html' }).end(page ?? `<p>The frame</p>${ready}`);
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  try {
    const content = await readFile(path);
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
