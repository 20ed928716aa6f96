import { describe, expect, it } from 'vitest';
import { endpoints } from './endpoints.ts';
import { listed, openApi } from './openapi.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

// Through JSON, as everybody gets it.
const document: Document = JSON.parse(JSON.stringify(openApi('https://feedback.example.org', '1.2.3')));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, name: operation.operationId })),
);

/** Every schema in the document with where it stands. */
function schemasIn(value: unknown, at = '#'): { at: string; schema: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => schemasIn(part, `${at}/${name}`));
  return [{ at, schema: { ...value } }, ...inside];
}

function resolved(reference: string): unknown {
  const parts = reference.replace(/^#\//, '').split('/');
  return parts.reduce<unknown>(
    (found, part) => Reflect.get(Object(found), part.replaceAll('~1', '/').replaceAll('~0', '~')),
    document,
  );
}

describe('the OpenAPI document', () => {
  it('says what it is and where', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Hearback', version: '1.2.3' },
      servers: [{ url: 'https://feedback.example.org' }],
    });
  });

  it('has every endpoint of the table once, under its name', () => {
    const named = operations.map(({ name, method, path }) => [name, method.toUpperCase(), path]);
    expect(named.toSorted()).toEqual(
      listed(endpoints)
        .map(([name, { method, path }]) => [name, method, path])
        .toSorted(),
    );
    expect(new Set(named.map(([name]) => name)).size).toBe(operations.length);
  });

  it('has no reference that leads nowhere', () => {
    const references = schemasIn(document).flatMap(({ schema }) =>
      typeof schema.$ref === 'string' ? [schema.$ref] : [],
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(resolved(reference), reference).toBeTypeOf('object');
  });

  it('has patterns that compile and types that JSON Schema knows', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
    for (const { at, schema } of schemasIn(document)) {
      if (typeof schema.pattern === 'string') expect(() => new RegExp(String(schema.pattern), 'u'), at).not.toThrow();
      if (typeof schema.type === 'string' && !at.endsWith('/properties')) {
        expect([...types, 'http'], at).toContain(schema.type);
      }
    }
  });

  it('names no two path templates that differ in their parameters alone', () => {
    const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe.each(operations)('$name', ({ path, method, operation }) => {
  it('declares its path parameters, and no others as such', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(declared.map(({ name }) => name).toSorted()).toEqual(inPath.toSorted());
    for (const { required } of declared) expect(required).toBe(true);
  });

  it('names each parameter once and describes it', () => {
    const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { schema } of operation.parameters) expect(Object.keys(schema)).not.toEqual([]);
  });

  it('has a summary, a tag, one success and the problems any call can meet', () => {
    expect(operation.summary).not.toBe('');
    expect(operation.tags).not.toContain('');
    const statuses = Object.keys(operation.responses);
    expect(statuses.filter((status) => status.startsWith('2')).join()).toMatch(/^(200|204|200,201)$/);
    expect(statuses).toEqual(expect.arrayContaining(['400', '429', '500', '503']));
    for (const { description } of Object.values(operation.responses)) expect(description).not.toBe('');
  });

  it('answers every failure with a problem', () => {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) < 400) continue;
      expect(response.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  });

  it('has a body only where the method has one', () => {
    if (method === 'get' || method === 'delete') expect(operation).not.toHaveProperty('requestBody');
    if (operation.requestBody) expect(operation.responses).toHaveProperty('422');
  });

  it('asks for a scheme that is described, where it asks', () => {
    const schemes = (operation.security ?? []).flatMap((one) => Object.keys(one));
    for (const scheme of schemes) expect(document.components.securitySchemes).toHaveProperty(scheme);
    const triesSecret = ['staff.session.start', 'staff.invitations.accept'].includes(operation.operationId);
    expect(schemes.length > 0).toBe('401' in operation.responses && !triesSecret);
  });
});
