import type { Peer } from '../form.ts';

const SURVEY = `{
  id: 'bench', name: 'Feedback', type: 'app', welcomeCard: { enabled: false },
  questions: [{ id: 'happened', type: 'openText', headline: 'What happened?', required: true, inputType: 'text',
    longAnswer: true, buttonLabel: 'Send', placeholder: '' }],
  thankYouCard: { enabled: true, headline: 'Thank you' }, hiddenFields: { enabled: false }, styling: {},
}`;

const NO_CORE = 'its sending is in the core that no registry has';

export const formbricks: Peer = {
  name: 'Formbricks',
  opens: 'on a click',
  notes: [
    'Its core, which decides when to show and which sends, is on no registry: it comes from a Formbricks server. So the ' +
      'form is opened and sent by ten lines of the page, and the bytes are too few by that core.',
    'The survey package on the registry is older than the one on that server.',
  ],
  packages: ['@formbricks/js@5.1.0', '@formbricks/surveys@1.99.0'],
  entry: `import formbricks from '@formbricks/js';
    window.formbricksLoader = formbricks;
    const button = document.querySelector('#open');
    button.addEventListener('click', async () => {
      const { renderSurveyModal } = await import('@formbricks/surveys');
      renderSurveyModal({
        survey: ${SURVEY},
        brandColor: '#005e63', isBrandingEnabled: true, placement: 'bottomRight', clickOutside: false, darkOverlay: false,
        onResponse: (response) => fetch('/responses', { method: 'POST', body: JSON.stringify(response) }),
      });
    });
    button.disabled = false;`,
  async open(page) {
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await (await this.field(page)).waitFor();
  },
  field: async (page) => page.getByRole('textbox'),
  sendButton: async (page) => page.getByRole('button', { name: 'Send' }),
  notProbed: { sentOffline: NO_CORE, sentOfflineAndClosed: NO_CORE },
  answersIn: ({ id, path, body }, text) => (path === '/responses' && body.includes(text) ? [id] : []),
};
