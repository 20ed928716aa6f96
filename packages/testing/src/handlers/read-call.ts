import { type Endpoint, type Parsed, type ParsedCallOf, parseBody, parseParameters } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';

/** More than this is refused unread. */
const BODY_BYTES = 512 * 1024;

/** What a request holds before it is parsed. */
export interface RawCall {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Reads the parts of a request. Throws `malformed`, `too-large` or `unsupported-media`. */
export async function rawCall(
  request: Request,
  { params, upload }: { params: unknown; upload: string | undefined },
): Promise<RawCall> {
  const query = queryOf(new URL(request.url).searchParams);
  if (upload) return { params, query, body: await fileIn(request, upload) };
  return { params, query, body: request.method === 'GET' ? undefined : await bodyOf(request) };
}

/** A file as text. */
async function fileIn(request: Request, kind: string): Promise<string> {
  const [sent = ''] = (request.headers.get('content-type') ?? '').split(';');
  const file = await request.text();
  if (sent.trim().toLowerCase() === kind || (sent === '' && file === '')) return file;
  throw new Refusal('unsupported-media', `Send a file, with the content type ${kind}.`);
}

/** Parses a call by the contract. Throws `invalid` with every bad field. */
export function parsedCall<E extends Endpoint>(endpoint: E, raw: RawCall): ParsedCallOf<E> {
  const params = part(endpoint.params, raw.params, parseParameters);
  const query = part(endpoint.query, raw.query, parseParameters);
  const body = part(endpoint.body, raw.body, parseBody);
  const errors = [params, query, body].flatMap((parsed) => (parsed.ok ? [] : parsed.errors));
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const [...values] = [params, query, body].map((parsed) => (parsed.ok ? parsed.value : undefined));
  const sent = endpoint.upload ? raw.body : values[2];
  return { params: values[0], query: values[1], body: sent } as ParsedCallOf<E>;
}

function part(
  schema: Endpoint['body'],
  value: unknown,
  parse: (schema: NonNullable<Endpoint['body']>, value: unknown) => Parsed<unknown>,
): Parsed<unknown> {
  return schema ? parse(schema, value) : { ok: true, value: undefined };
}

/** Parameters by name; one that is given twice is a list. */
function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [first = '', ...rest] = search.getAll(name);
      return [name, rest.length > 0 ? [first, ...rest] : first];
    }),
  );
}

async function bodyOf(request: Request): Promise<unknown> {
  const bytes = await request.arrayBuffer();
  const [kind = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (kind === '' && bytes.byteLength === 0) return undefined;
  if (bytes.byteLength > BODY_BYTES) {
    throw new Refusal('too-large', 'This is more than we can take at once. Send less.');
  }
  if (kind.trim().toLowerCase() !== 'application/json') {
    throw new Refusal('unsupported-media', 'Send JSON, with the content type application/json.');
  }
  return json(new TextDecoder().decode(bytes));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'We could not read the request. Check that the body is valid JSON.');
  }
}
