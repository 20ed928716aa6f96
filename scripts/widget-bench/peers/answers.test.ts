import { expect, it } from 'vitest';
import type { Peer } from '../form.ts';
import { formbricks } from './formbricks.ts';
import { posthog } from './posthog.ts';
import { sentry } from './sentry.ts';
import { surveyjs } from './surveyjs.ts';

const TEXT = 'It was fine.';
const envelope = (message: string) =>
  [{ sdk: {} }, { type: 'feedback' }, { event_id: 'one', contexts: { feedback: { message } } }]
    .map((line) => JSON.stringify(line))
    .join('\n');
const survey = (event: string, uuid: string) => ({ event, uuid, properties: { $survey_response_happened: TEXT } });

it.each<[Peer, string, string, string[]]>([
  [sentry, '/api/1/envelope/', envelope(TEXT), ['one']],
  [sentry, '/api/1/envelope/', envelope('Something else.'), []],
  [sentry, '/api/1/envelope/', 'not JSON', []],
  [posthog, '/e/', JSON.stringify([survey('survey sent', 'one'), survey('survey sent', 'two')]), ['one', 'two']],
  [posthog, '/e/', JSON.stringify({ batch: [survey('survey sent', 'one')] }), ['one']],
  [posthog, '/e/', JSON.stringify([survey('survey shown', 'one')]), []],
  [posthog, '/flags/', 'not JSON', []],
  [formbricks, '/responses', JSON.stringify({ data: { happened: TEXT } }), ['request']],
  [formbricks, '/elsewhere', JSON.stringify({ data: { happened: TEXT } }), []],
  [surveyjs, '/results', JSON.stringify({ happened: TEXT }), ['request']],
  [surveyjs, '/results', JSON.stringify({ happened: 'Something else.' }), []],
])('finds the answers of $name in what is sent to %s', (peer, path, body, ids) => {
  expect(peer.answersIn({ id: 'request', path, body }, TEXT)).toEqual(ids);
});
