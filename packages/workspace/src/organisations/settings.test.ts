import type { StaffOrganisation } from '@hearback/contract';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { DetailsModel } from './details.model.ts';
import { MailCardModel } from './mail-card.model.ts';
import { OrganisationModel } from './organisation.model.ts';
import { SettingsModel } from './settings.model.ts';
import { messages } from './step-card.messages.ts';
import { StepCardModel } from './step-card.model.ts';

const first: StaffOrganisation = {
  ...{ ods: 'F84003', name: 'Dunmore Road', parts: 0, services: [], open: true, version: 1 },
  kind: 'practice',
  settings: { closedDoors: [], origins: [], replyWithin: { days: 2, counted: 'working' }, isClockPublic: false },
  hanging: { published: 0, waiting: 0, people: 3, groups: [] },
  secondStep: { people: 3, without: 2 },
  ...{ storyInMails: false, tags: { newest: '' }, mayRun: true },
};

/** The page of an organisation that answers each call with what is `now`. */
async function opened() {
  const { ports } = await bench();
  const kept = { now: first, asked: [] as object[], failure: undefined as Error | undefined };
  const answer = async () => {
    if (kept.failure) throw kept.failure;
    return kept.now;
  };
  const organisations = {
    ...ports.api.organisations,
    get: answer,
    requireSecondStep: (_: string, asked: object) => {
      kept.asked.push(asked);
      return answer();
    },
    allowStoryInMails: (_: string, asked: object) => {
      kept.asked.push(asked);
      return answer();
    },
  };
  const own = { ...ports, api: { ...ports.api, organisations } };
  const shown = new OrganisationModel(own, first.ods);
  await shown.load();
  return { kept, shown, ports: own };
}

test('a form takes over what another form of the page has changed, so that it is not set back by the next save', async () => {
  const { kept, shown, ports } = await opened();
  const [settings, details] = [new SettingsModel(ports, { shown, first }), new DetailsModel(ports, { shown, first })];
  settings.fields.opening.value = 'Typed';
  kept.now = {
    ...first,
    version: 2,
    name: 'Dunmore Road Surgery',
    settings: { ...first.settings, help: 'Ask Priya.' },
  };
  await shown.load();
  const { name, help, opening } = settings.fields;
  expect([name.value, help.value, opening.value]).toEqual(['Dunmore Road Surgery', 'Ask Priya.', 'Typed']);
  expect(details.name.value).toBe('Dunmore Road Surgery');
});

test('a second step is required by how many have none at this moment, and it says who gets a mail', async () => {
  const { kept, shown, ports } = await opened();
  const model = new StepCardModel(ports, shown);
  kept.now = { ...first, version: 4, secondStep: { people: 4, without: 1 } };
  await model.ask();
  expect([model.isAsked.value, shown.organisation.value?.secondStep.without]).toEqual([true, 1]);
  kept.now = { ...kept.now, version: 5, secondStep: { since: '2026-03-02T09:00:00.000Z', people: 4, without: 1 } };
  await model.confirm();
  expect([model.isAsked.value, kept.asked]).toEqual([false, [{ version: 4, isRequired: true }]]);
  expect(shown.notice.value?.text).toBe('Dunmore Road requires a second step now. 1 person without one gets a mail.');
  await model.confirm();
  expect(kept.asked.at(-1)).toEqual({ version: 5, isRequired: false });
  expect(shown.notice.value?.text).toBe('Dunmore Road requires no second step any more.');
});

test('words of stories are let into mails after a question, and kept out again', async () => {
  const { kept, shown, ports } = await opened();
  const model = new MailCardModel(ports, shown);
  model.ask();
  expect([model.isAsked.value, kept.asked]).toEqual([true, []]);
  kept.now = { ...first, version: 2, storyInMails: true };
  await model.confirm();
  expect([model.isAsked.value, kept.asked]).toEqual([false, [{ version: 1, isAllowed: true }]]);
  expect(shown.notice.value?.text).toBe('Mails to staff may hold stories of Dunmore Road now.');
  await model.confirm();
  expect(kept.asked.at(-1)).toEqual({ version: 2, isAllowed: false });
  kept.failure = new TypeError('Failed to fetch');
  await model.confirm();
  expect(model.mistakes.value).toHaveLength(1);
});

test('what cannot be done now is said, and nothing is asked', async () => {
  const { kept, shown, ports } = await opened();
  const model = new StepCardModel(ports, shown);
  kept.failure = new TypeError('Failed to fetch');
  await model.ask();
  expect(model.isAsked.value).toBe(false);
  expect(model.mistakes.value).toHaveLength(1);
});

test.each([
  [{ people: 0, without: 0 }, 'Nobody holds a role here yet.'],
  [{ people: 1, without: 0 }, 'The one person with a role here has one.'],
  [{ people: 3, without: 0 }, 'All 3 people have one.'],
  [{ people: 1, without: 1 }, '1 of 1 person has none yet.'],
  [{ people: 3, without: 2 }, '2 of 3 people have none yet.'],
])('how many have a second step is a sentence: %o', (step, words) => {
  expect(messages.standing(step)).toBe(words);
});
