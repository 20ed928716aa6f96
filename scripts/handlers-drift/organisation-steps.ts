import type { Step } from './steps.ts';

type Draft = Omit<Step, 'name'> & { name: string };

const of = (ods: string) => () => ({ ods });
const draft = { name: 'Elder Lane Surgery', kind: 'practice' };
const settings = {
  name: 'Elder Lane',
  help: 'Ask for Priya at the desk.',
  closedDoors: ['stories'],
  opening: 'Tell us what happened.',
  accent: '#7A1F5C',
  theme: { corners: 'square', letters: 'serif', size: 'large' },
  origins: ['https://Elder.example.org/'],
  services: [{ id: 'asthma', name: 'Asthma clinic' }],
  replyWithin: { days: 3, counted: 'calendar' },
  isClockPublic: true,
};

const requiring = (what: string, body: unknown): Draft => ({
  ...{ what, name: 'requireSecondStep', params: of('Z99011'), body },
});

const allowing = (what: string, body: unknown): Draft => ({
  ...{ what, name: 'allowStoryInMails', params: of('Z99011'), body },
});

const ofOrganisations: Draft[] = [
  { what: 'the tree', name: 'list', query: () => ({}) },
  { what: 'the tree, a line at a time', name: 'list', query: () => ({ limit: '1' }) },
  { what: 'the next line', name: 'list', query: ({ next }) => ({ limit: '1', cursor: next }) },
  { what: 'a cursor that was made up', name: 'list', query: () => ({ cursor: 'eCB4' }) },
  { what: 'organisations by a part of a name', name: 'list', query: () => ({ search: 'FERROW' }) },
  { what: 'organisations by a code', name: 'list', query: () => ({ search: 'rz' }) },
  { what: 'organisations by a wildcard', name: 'list', query: () => ({ search: '%' }) },
  { what: 'a new organisation', name: 'add', params: of('Z99011'), body: draft },
  { what: 'the same again', name: 'add', params: of('Z99011'), body: draft },
  { what: 'another with its code', name: 'add', params: of('Z99011'), body: { ...draft, name: 'Other' } },
  { what: 'a code of the wrong shape', name: 'add', params: of('z 9'), body: draft },
  { what: 'no name', name: 'add', params: of('Z99012'), body: { name: '', kind: 'shop' } },
  {
    what: 'a branch',
    name: 'add',
    params: of('Z99011001'),
    body: { name: 'Elder Branch', kind: 'branch', parent: 'Z99011' },
  },
  {
    what: 'a branch of a trust',
    name: 'add',
    params: of('Z99011002'),
    body: { name: 'Elder Branch', kind: 'branch', parent: 'RZZ' },
  },
  {
    what: 'a branch of nothing known',
    name: 'add',
    params: of('Z99011002'),
    body: { name: 'Elder Branch', kind: 'branch', parent: 'Z9' },
  },
  { what: 'a practice of a trust', name: 'add', params: of('Z99013'), body: { ...draft, parent: 'RZZ' } },
  { what: 'the parts of one', name: 'list', query: () => ({ parent: 'Z99011' }) },
  { what: 'one of them', name: 'get', params: of('Z99011') },
  { what: 'one that is not there', name: 'get', params: of('X1') },
  { what: 'another name', name: 'rename', params: of('Z99011'), body: { version: 1, ...draft, name: 'Elder Street' } },
  { what: 'another name, too late', name: 'rename', params: of('Z99011'), body: { version: 1, ...draft } },
  {
    what: 'another kind of one with parts',
    name: 'rename',
    params: of('Z99011'),
    body: { version: 2, name: 'Elder Street', kind: 'trust' },
  },
  { what: 'settings', name: 'set', params: of('Z99011'), body: { version: 2, ...settings } },
  { what: 'settings, too late', name: 'set', params: of('Z99011'), body: { version: 2, ...settings } },
  {
    what: 'settings that cannot be',
    name: 'set',
    params: of('Z99011'),
    body: { version: 3, ...settings, accent: 'teal', origins: ['elder.example.org'], survey: 'http://x.org' },
  },
  {
    what: 'a service twice',
    name: 'set',
    params: of('Z99011'),
    body: { version: 3, ...settings, services: [...settings.services, ...settings.services] },
  },
  { what: 'closing into itself', name: 'close', params: of('Z99011'), body: { version: 3, successor: 'Z99011' } },
  { what: 'closing into a closed one', name: 'close', params: of('Z99011'), body: { version: 3, successor: 'Z99003' } },
  { what: 'closing into nothing', name: 'close', params: of('Z99011'), body: { version: 3, successor: 'X1' } },
  { what: 'merging', name: 'close', params: of('Z99011'), body: { version: 3, successor: 'F84003' } },
  { what: 'merging again', name: 'close', params: of('Z99011'), body: { version: 4, successor: 'F84003' } },
  { what: 'merging in a circle', name: 'close', params: of('F84003'), body: { version: 1, successor: 'Z99011' } },
  { what: 'reopening', name: 'reopen', params: of('Z99011'), body: { version: 4 } },
  { what: 'reopening again', name: 'reopen', params: of('Z99011'), body: { version: 5 } },
  requiring('a second step of its staff', { version: 5, isRequired: true }),
  requiring('a second step, too late', { version: 5, isRequired: false }),
  requiring('a second step, too late, as it is already', { version: 5, isRequired: true }),
  requiring('a second step, as it is already', { version: 6, isRequired: true }),
  requiring('a second step, or none', { version: 6, isRequired: 'perhaps' }),
  requiring('no second step any more', { version: 6, isRequired: false }),
  allowing('words of stories in mails', { version: 7, isAllowed: true }),
  allowing('words of stories in mails, too late', { version: 7, isAllowed: false }),
  allowing('words of stories in mails, as it is already', { version: 8, isAllowed: true }),
  allowing('words of stories in mails, or not', { version: 8, isAllowed: 'perhaps' }),
  allowing('no words of stories in mails any more', { version: 8, isAllowed: false }),
];

const group = { name: 'Elder Group', memberships: [{ ods: 'Z99011', from: '2024-04-01', until: '2025-04-01' }] };
const twice = { ods: 'Z99011', from: '2025-03-31' };

const ofGroups: Draft[] = [
  { what: 'every group', name: 'list' },
  { what: 'a group', name: 'get', params: () => ({ group: 'ferrow-valley' }) },
  { what: 'figures of a group', name: 'figures', params: () => ({ group: 'ferrow-valley' }), query: () => ({}) },
  {
    what: 'figures of some days',
    name: 'figures',
    params: () => ({ group: 'ferrow-valley' }),
    query: () => ({ from: '2020-01-01', to: '2020-12-31' }),
  },
  {
    what: 'figures of days that end before they begin',
    name: 'figures',
    params: () => ({ group: 'ferrow-valley' }),
    query: () => ({ from: '2020-12-31', to: '2020-01-01' }),
  },
  {
    what: 'figures of no day',
    name: 'figures',
    params: () => ({ group: 'ferrow-valley' }),
    query: () => ({ from: 'x' }),
  },
  { what: 'figures of no group', name: 'figures', params: () => ({ group: 'nobody' }), query: () => ({}) },
  { what: 'a group that is not there', name: 'get', params: () => ({ group: 'nobody' }) },
  { what: 'a new group', name: 'save', params: () => ({ group: 'elder' }), body: group },
  { what: 'the same group again', name: 'save', params: () => ({ group: 'elder' }), body: group },
  { what: 'another group', name: 'save', params: () => ({ group: 'elder' }), body: { ...group, name: 'Other' } },
  { what: 'a group anew', name: 'save', params: () => ({ group: 'elder' }), body: { ...group, version: 1 } },
  { what: 'a group too late', name: 'save', params: () => ({ group: 'elder' }), body: { ...group, version: 1 } },
  {
    what: 'an organisation twice at once',
    name: 'save',
    params: () => ({ group: 'elder' }),
    body: { ...group, memberships: [...group.memberships, twice], version: 2 },
  },
  {
    what: 'an organisation that leaves before it comes',
    name: 'save',
    params: () => ({ group: 'elder' }),
    body: { ...group, memberships: [{ ...twice, until: '2025-03-31' }], version: 2 },
  },
  {
    what: 'an organisation that is not known',
    name: 'save',
    params: () => ({ group: 'elder' }),
    body: { ...group, memberships: [{ ods: 'X1', from: '2025-03-31' }], version: 2 },
  },
  {
    what: 'a group that is not there anew',
    name: 'save',
    params: () => ({ group: 'gone' }),
    body: { ...group, version: 2 },
  },
];

const notTheirs: Draft[] = [
  { what: 'organisations, to a moderator', name: 'staff.organisations.list', query: () => ({}) },
  { what: 'an organisation, to a moderator', name: 'staff.organisations.get', params: of('F84003') },
  { what: 'a new organisation of a moderator', name: 'staff.organisations.add', params: of('Z99012'), body: draft },
  {
    what: 'a second step of staff, by a moderator',
    name: 'staff.organisations.requireSecondStep',
    params: of('Z99011'),
    body: { version: 9, isRequired: true },
  },
  {
    what: 'words of stories in mails, by a moderator',
    name: 'staff.organisations.allowStoryInMails',
    params: of('Z99011'),
    body: { version: 9, isAllowed: true },
  },
  { what: 'groups, to a moderator', name: 'staff.groups.list' },
  {
    what: 'figures, to a moderator',
    name: 'staff.groups.figures',
    params: () => ({ group: 'ferrow-valley' }),
    query: () => ({}),
  },
];

const by = (as: NonNullable<Step['as']>, steps: Draft[], prefix = ''): Draft[] =>
  steps.map((step) => ({ ...step, name: prefix + step.name, as }));

const inPublic: Draft[] = [
  { what: 'what the public sees of what was set', name: 'organisations.get', params: of('Z99011') },
  { what: 'a group that has only one who left', name: 'groups.get', params: () => ({ group: 'elder' }) },
];

/** Organisations and groups, and looking after them. */
export const organisationSteps = [
  ...by('operator', ofOrganisations, 'staff.organisations.'),
  ...by('operator', ofGroups, 'staff.groups.'),
  ...by('moderator', notTheirs),
  ...inPublic,
] as Step[];
