import type { OrganisationKind } from '@hearback/contract';

/** What each kind is called. */
export const kinds: Record<OrganisationKind, { name: string; of: string }> = {
  practice: { name: 'Practice', of: 'A GP practice' },
  branch: { name: 'Branch', of: 'A branch of a practice' },
  trust: { name: 'Trust', of: 'An NHS trust' },
  site: { name: 'Site', of: 'A site of a trust' },
};

export const messages = {
  title: 'Organisations',
  lead: 'Practices with their branches, trusts with their sites, and what services they have. Open one to set its doors, words, tag and poster.',
  search: 'Find one by name or ODS code',
  find: 'Find',
  all: 'Show all',
  loading: 'Looking which there are…',
  none: 'There is no organisation yet',
  noneHelp: 'Add the first one, by its ODS code. Its story form is there at once.',
  noneFound: (text: string) => `No organisation has “${text}” in its name or at the start of its code.`,
  found: (text: string) => `Found by “${text}”`,
  more: 'Show more',
  loadingMore: 'Loading more…',
  inside: (parts: number, services: number) =>
    [
      ...(parts > 0 ? [`${parts} ${parts === 1 ? 'part' : 'parts'}`] : []),
      ...(services > 0 ? [`${services} ${services === 1 ? 'service' : 'services'}`] : []),
    ].join(', '),
  service: 'Service',
  servicesOf: (name: string) => `The services of ${name}`,
  showParts: (name: string) => `Show the parts of ${name}`,
  partOf: (name: string) => `Part of ${name}`,
  closed: 'Closed',
  merged: (name: string) => `Merged into ${name}`,
  add: 'Add an organisation',
  code: 'ODS code',
  codeHint: 'Capital letters and digits, 9 at most, such as F84003.',
  codeUnusual: (kind: string, like: string) => `${kind} usually has a code like ${like}. If this one is right, go on.`,
  name: 'Name',
  kind: 'What it is',
  parent: 'Part of',
  parentHint: (of: string) => `The ODS code of the ${of}. Leave it empty if it stands by itself.`,
  submit: 'Add it',
  submitting: 'Adding…',
  added: (name: string) => `${name} is added.`,
  setUp: 'Set it up',
  codeMissing: 'Enter an ODS code',
  codeWrong: 'An ODS code has 1 to 9 capital letters and digits, such as F84003. Check it',
  nameMissing: 'Enter a name',
  nameLong: 'Make the name 200 characters or shorter',
  kindMissing: 'Choose what it is',
  parentUnknown: 'Check the code it is part of: there is no organisation with this one here',
};

/** A code of each kind, for a hint. */
export const likeCodes: Record<OrganisationKind, string> = {
  practice: 'F84003',
  branch: 'F84003001',
  trust: 'RHA',
  site: 'RHA02',
};
