import type { Peer } from '../form.ts';

const SURVEY = `{
  elements: [{ name: 'happened', type: 'comment', title: 'What happened?', isRequired: true }],
  completeText: 'Send',
}`;

export const surveyjs: Peer = {
  name: 'SurveyJS',
  opens: 'at once',
  notes: [
    'Drawn by survey-js-ui, the lightest of its interfaces. It leaves sending to the page: one fetch when it is complete.',
  ],
  packages: ['survey-core@2.5.38', 'survey-js-ui@2.5.38'],
  entry: `import 'survey-core/survey-core.css';
    import { Model } from 'survey-core';
    import 'survey-js-ui';
    const survey = new Model(${SURVEY});
    survey.onComplete.add((sender) => fetch('/results', { method: 'POST', body: JSON.stringify(sender.data) }));
    survey.render(document.querySelector('#form'));`,
  async open(page) {
    await (await this.field(page)).waitFor();
  },
  field: async (page) => page.getByRole('textbox', { name: /^What happened/ }),
  sendButton: async (page) => page.getByRole('button', { name: 'Send' }),
  answersIn: ({ id, path, body }, text) => (path === '/results' && body.includes(text) ? [id] : []),
};
