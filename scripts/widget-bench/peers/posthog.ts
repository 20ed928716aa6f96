import type { Peer } from '../form.ts';

const VERSION = '1.449.2';
const SURVEY = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Feedback',
  type: 'widget',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  feature_flag_keys: null,
  linked_flag_key: null,
  targeting_flag_key: null,
  internal_targeting_flag_key: null,
  current_iteration: null,
  current_iteration_start_date: null,
  questions: [{ id: 'happened', type: 'open', question: 'What happened?', buttonText: 'Send' }],
  conditions: null,
  appearance: { widgetType: 'tab', widgetLabel: 'Feedback', displayThankYouMessage: true },
};

const SETTINGS = { surveys: true, supportedCompression: ['gzip-js'], hasFeatureFlags: false };

interface CapturedEvent {
  event?: string;
  uuid?: string;
  properties?: Record<string, unknown>;
}

function events(body: string): CapturedEvent[] {
  try {
    const parsed = JSON.parse(body);
    return Array.isArray(parsed) ? parsed : (parsed.batch ?? [parsed]);
  } catch {
    return [];
  }
}

export const posthog: Peer = {
  name: 'PostHog',
  opens: 'on a click',
  notes: [
    "A feedback button survey; its settings come from the local server as PostHog's would send them.",
    'Its filter for robots is off, as it would send nothing from a driven browser.',
  ],
  packages: [`posthog-js@${VERSION}`],
  entry: `import posthog from 'posthog-js';
    posthog.init('phc_bench', { api_host: location.origin, defaults: '2026-01-30', opt_out_useragent_filter: true });`,
  files: {
    '/static/surveys.js': 'posthog-js/dist/surveys.js',
    [`/static/${VERSION}/surveys.js`]: 'posthog-js/dist/surveys.js',
  },
  scripts: {
    '/array/phc_bench/config.js': `window._POSTHOG_REMOTE_CONFIG = { phc_bench: { config: ${JSON.stringify(SETTINGS)} } };`,
  },
  answers: {
    '/array/phc_bench/config': SETTINGS,
    '/flags/': { flags: {}, featureFlags: {}, errorsWhileComputingFlags: false },
    '/api/surveys/': { surveys: [SURVEY] },
  },
  async open(page) {
    await page.getByText('Feedback', { exact: true }).click();
    await (await this.field(page)).waitFor();
  },
  field: async (page) => page.getByRole('textbox'),
  sendButton: async (page) => page.getByRole('button', { name: /^Send|Submit/ }),
  answersIn: ({ body }, text) =>
    events(body).flatMap(({ event, uuid, properties }) =>
      event === 'survey sent' && uuid !== undefined && Object.values(properties ?? {}).includes(text) ? [uuid] : [],
    ),
};
