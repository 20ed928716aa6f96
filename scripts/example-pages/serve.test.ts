import { expect, it, onTestFinished } from 'vitest';
import { serveExample } from './serve.ts';

it("serves the practice's page with the tag leading to the running platform", async () => {
  const server = await serveExample('practice-page', { platform: 'http://localhost:9999' });
  onTestFinished(() => server.stop());
  const page = await (await fetch(server.url)).text();
  expect(page).toContain('<a href="http://localhost:9999/tell/F84003" data-hearback>');
  expect(page).toContain(
    '<script async src="http://localhost:9999/embed.js" data-org="F84003" data-place="bottom-right"></script>',
  );
  expect((await fetch(`${server.url}/practice.css`)).headers.get('content-type')).toBe('text/css; charset=utf-8');
});

it('serves nothing from outside the example', async () => {
  const server = await serveExample('practice-page', {});
  onTestFinished(() => server.stop());
  for (const path of ['/..%2f..%2fpackage.json', '/package.json', '/%2e%2e/practice-page-2/index.html', '/%']) {
    expect((await fetch(server.url + path)).status).toBe(404);
  }
});

it('serves a website with the headers it asks for, leading to the running platform, and keeps them to itself', async () => {
  const server = await serveExample('trust-website', { platform: 'http://localhost:9999' });
  onTestFinished(() => server.stop());
  const { headers } = await fetch(server.url);
  expect(headers.get('content-security-policy')).toContain('frame-src http://localhost:9999;');
  expect((await fetch(`${server.url}/headers.json`)).status).toBe(404);
});

it('serves data that a page asks for', async () => {
  const server = await serveExample('theme-page', {});
  onTestFinished(() => server.stop());
  expect((await (await fetch(`${server.url}/themes.json`)).json())[0]).toMatchObject({ name: 'Hearback' });
});
