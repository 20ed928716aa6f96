import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { Problem, type ProblemCode, problemStatus } from './problems.ts';

type Json = Record<string, unknown>;

/** Problems any call can meet, beside those its endpoint names. */
const ANY_CALL: readonly ProblemCode[] = ['malformed', 'too-many', 'internal', 'unavailable'];

/** The OpenAPI 3.1 document of the platform at `publicUrl`. */
export function openApi(publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of listed(endpoints)) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(operationId, endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearback',
      version,
      description: 'Patients tell a practice what happened, and hear back. Errors are RFC 9457 problems.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: z.toJSONSchema(Problem, { target: 'draft-2020-12' }) },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

/** Every endpoint of the table with its dotted name, such as `staff.stories.publish`. */
export function listed(table: object, prefix = ''): [string, Endpoint][] {
  return Object.entries(table).flatMap(([name, value]): [string, Endpoint][] =>
    'path' in value ? [[prefix + name, value as Endpoint]] : listed(value, `${prefix}${name}.`),
  );
}

function operation(operationId: string, endpoint: Endpoint): Json {
  const { params, query, body, upload, audience } = endpoint;
  return {
    operationId,
    summary: endpoint.summary,
    tags: [operationId.split('.').slice(0, -1).join(' ')],
    ...(audience === 'staff' ? { security: [{ token: [] }] } : {}),
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } } : {}),
    ...(upload ? { requestBody: { required: true, content: { [upload]: { schema: { type: 'string' } } } } } : {}),
    responses: { ...success(endpoint), ...failures(endpoint) },
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodMiniType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema) as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function success({ result, status, isStream }: Endpoint): Json {
  if (!result) return { 204: { description: 'Done' } };
  const content = { [isStream ? 'text/event-stream' : 'application/json']: { schema: schemaOf(result) } };
  const ok = { 200: { description: 'Done', content } };
  return status === 201 ? { 201: { description: 'Made', content }, 200: { description: 'Made before', content } } : ok;
}

function failures({ audience, body, upload, params, query, problems }: Endpoint): Json {
  const codes = new Set<ProblemCode>([...ANY_CALL, ...problems]);
  if (body || params || query) codes.add('invalid');
  if (body || upload) for (const code of ['too-large', 'unsupported-media'] as const) codes.add(code);
  if (audience === 'staff') for (const code of ['unauthenticated', 'forbidden'] as const) codes.add(code);
  const responses: Record<number, { description: string; content: Json }> = {};
  for (const code of codes) {
    const before = responses[problemStatus[code]]?.description;
    responses[problemStatus[code]] = {
      description: before ? `${before}, ${code}` : `Problem: ${code}`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}

function schemaOf(schema: z.ZodMiniType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return rest;
}
