import type { Page } from 'playwright-core';
import { firstQuestion, openStoryForm, sendButton } from '../browser/story-form.ts';
import { serveExample } from '../example-pages/serve.ts';
import { countWaiting } from '../journeys/rows.ts';
import { startStage } from '../stage/stage.ts';
import type { Form, Ground } from './form.ts';

const PATH = '/only-the-tag.html';

export const hearback: Form = {
  name: 'Hearback',
  opens: 'on a click',
  notes: ['The whole story form, every question but the story skipped, with the platform on demo data.'],
  open: openStoryForm,
  field: (page: Page) => firstQuestion(page),
  sendButton: (page: Page) => sendButton(page),
};

/** The words up to the first full stop become the title of a story that has none. */
const titleOf = (text: string) => text.split('.')[0] ?? text;

/** The built platform, and two pages on another origin: one as it comes and one under a strict policy. */
export async function startHearbackGround(): Promise<Ground> {
  const stage = await startStage();
  const platform = stage.platform.url;
  const tag = `<script async src="${platform}/embed.js" data-org="F84003"></script>`;
  const page = `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1></main>${tag}</html>`;
  const policy = [
    "default-src 'none'",
    `script-src ${platform}`,
    `connect-src ${platform}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const waiting = await countWaiting(platform);
  const pages = { [PATH]: page };
  const plain = await serveExample('practice-page', { platform, pages });
  const headers = { 'content-security-policy': policy };
  const strict = await serveExample('practice-page', { platform, pages, headers });
  return {
    page: plain.url + PATH,
    strictPage: strict.url + PATH,
    origin: platform,
    arrived: (text) => waiting(titleOf(text)),
    async stop() {
      await Promise.all([plain.stop(), strict.stop(), stage.stop()]);
    },
  };
}
