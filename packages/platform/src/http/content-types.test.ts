import { type Endpoint, endpoints, listed } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data';
const sent: Record<string, string> = {
  'application/json': '{}',
  [FORM]: 'a=b',
  [PARTS]: '--x\r\n\r\n--x--\r\n',
  'text/csv': 'ods\n',
  'text/xml': '<a/>',
  'text/plain': 'a',
};
const pathOf = ({ path }: Endpoint) => path.replace(/\{id\}/, newId()).replaceAll(/\{\w+\}/g, 'a');

describe.each(engines)('what is sent in a type that is not taken, on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const send = (method: string, path: string, type: string) => {
    const headers = { accept: 'application/json', 'content-type': type === PARTS ? `${PARTS}; boundary=x` : type };
    return ground.ask(method, path, { token, raw: sent[type] ?? '', headers });
  };

  it.each([
    ['PUT', '/v1/stories/x', ['application/json'], 'Send JSON, with the content type application/json.'],
    ['PUT', '/v1/staff/imports/x', ['text/csv'], 'Send a file, with the content type text/csv.'],
    ['POST', '/tell/A81001', [FORM], `Send a form, with the content type ${FORM}.`],
    ['POST', '/unsubscribe/x', [FORM, PARTS], `Send a form, with the content type ${FORM} or ${PARTS}.`],
    ['POST', '/a/x', [FORM], `Send a form, with the content type ${FORM}.`],
  ])('is answered by what %s %s takes', async (method, path, taken, detail) => {
    for (const type of Object.keys(sent)) {
      const { status, body } = await send(method, path, type);
      if (taken.includes(type)) expect([type, status]).not.toEqual([type, 415]);
      else expect([type, status, body.code, body.detail]).toEqual([type, 415, 'unsupported-media', detail]);
    }
  });

  it.each(
    listed(endpoints).flatMap(([name, endpoint]) => (endpoint.body || endpoint.upload ? [[name, endpoint]] : [])),
  )('is told the truth by %s', async (_, endpoint) => {
    const { status, body } = await send(endpoint.method, pathOf(endpoint), 'text/xml');
    const named = /content type ([\w/-]+)\.$/.exec(String(body.detail))?.[1] ?? '';
    expect([status, named]).toEqual([415, endpoint.upload ?? 'application/json']);
    expect((await send(endpoint.method, pathOf(endpoint), named)).status).not.toBe(415);
  });
});
