import type { Deed } from '@hearback/contract/deeds';

export const messages = {
  title: 'Who may do what',
  lead: 'What each role may do, and where it has to be held for it. A role at a trust or a practice mostly holds for its sites and branches too.',
  role: 'Show',
  all: 'All roles',
  caption: 'Who may do what',
  what: 'What',
  who: 'Who',
  where: 'Where they hold the role',
  everybody: 'Everybody who can sign in',
  andEverywhere: (roles: string) => `${roles}, held at every organisation`,
  count: (count: number) => (count === 1 ? '1 thing' : `${count} things`),
};

/** Where a role is to be held. */
export const places: Record<Deed['held'], string> = {
  there: 'At the organisation it is about',
  'at the group': 'At the group it is about',
  anywhere: 'Anywhere',
  everywhere: 'At every organisation',
};
