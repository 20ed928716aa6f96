import type { Peer } from '../form.ts';

const ADDRESS = "location.protocol + '//key@' + location.host + '/1'";

interface FeedbackEvent {
  event_id?: string;
  contexts?: { feedback?: { message?: string } };
}

/** An envelope is a line of JSON for each header and each item. */
function events(envelope: string): FeedbackEvent[] {
  return envelope.split('\n').flatMap((line) => {
    try {
      const parsed: unknown = JSON.parse(line);
      return typeof parsed === 'object' && parsed !== null ? [parsed] : [];
    } catch {
      return [];
    }
  });
}

export const sentry: Peer = {
  name: 'Sentry',
  opens: 'on a click',
  notes: ['The feedback integration with its default settings; its button opens the form.'],
  packages: ['@sentry/browser@11.12.0'],
  entry: `import * as Sentry from '@sentry/browser';
    Sentry.init({ dsn: ${ADDRESS}, integrations: [Sentry.feedbackIntegration({ colorScheme: 'system' })] });`,
  async open(page) {
    await page.getByRole('button', { name: 'Report a Bug' }).click();
    await (await this.field(page)).waitFor();
  },
  field: async (page) => page.getByRole('textbox', { name: 'Description' }),
  sendButton: async (page) => page.getByRole('button', { name: 'Send Bug Report' }),
  answersIn: ({ path, body }, text) =>
    path.endsWith('/envelope/')
      ? events(body).flatMap(({ event_id: id, contexts }) =>
          contexts?.feedback?.message === text && id !== undefined ? [id] : [],
        )
      : [],
};
