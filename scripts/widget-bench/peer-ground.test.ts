import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ground, Peer } from './form.ts';
import { startPeerGround } from './peer-ground.ts';

const nothing = async () => Promise.reject(new Error('Nobody opens this form'));
const peer: Peer = {
  name: 'Tiny',
  opens: 'at once',
  notes: [],
  packages: [],
  entry: "document.querySelector('#form').append('Tell us what happened');",
  scripts: { '/settings.js': 'window.settings = {};' },
  answers: { '/settings': { isOn: true } },
  open: nothing,
  field: nothing,
  sendButton: nothing,
  answersIn: ({ body }, text) => (JSON.parse(body).text === text ? [JSON.parse(body).id] : []),
};

let folder: string;
let ground: Ground;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-ground-'));
  ground = await startPeerGround(peer, folder);
});

afterEach(async () => {
  await ground.stop();
  rmSync(folder, { recursive: true, force: true });
});

const send = (answer: object, encode: (json: string) => string | Uint8Array<ArrayBuffer> = String) =>
  fetch(`${ground.origin}/anywhere`, { method: 'POST', body: encode(JSON.stringify(answer)) });

it("serves the form's program minified, with Brotli", async () => {
  const response = await fetch(`${ground.origin}/main.js`);
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toMatch(/Tell us what happened/);
});

it("answers what the form's own server would", async () => {
  expect(await (await fetch(`${ground.origin}/settings`)).json()).toEqual({ isOn: true });
  expect(await (await fetch(`${ground.origin}/settings.js`)).text()).toBe('window.settings = {};');
  expect((await fetch(`${ground.origin}/unknown`)).status).toBe(404);
});

it('holds the strict page to Trusted Types, and the plain page to nothing', async () => {
  const policyOf = async (url: string) => (await fetch(url)).headers.get('content-security-policy');
  expect(await policyOf(ground.strictPage)).toMatch(/require-trusted-types-for 'script'/);
  expect(await policyOf(ground.page)).toBeNull();
});

it('counts an answer that is sent again as one, and another answer as another', async () => {
  await send({ id: 'first', text: 'It was fine.' });
  await send({ id: 'first', text: 'It was fine.' }, (json) => new Uint8Array(gzipSync(json)));
  expect(await ground.arrived('It was fine.')).toBe(1);
  await send({ id: 'second', text: 'It was fine.' });
  expect(await ground.arrived('It was fine.')).toBe(2);
  expect(await ground.arrived('It was not.')).toBe(0);
});
