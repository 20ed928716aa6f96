import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Role, StoryAction, StoryStatus } from '@hearback/contract';
import {
  auditSeenBy,
  changesSeenBy,
  doneBy,
  givenBy,
  heldOverParts,
  mailsSeenBy,
  organisationsRunBy,
  organisationsSetBy,
  repliesCheckedBy,
  replySettingsSeenBy,
  replySettingsSetBy,
  seenBy,
  templatesKeptBy,
} from '@hearback/contract/permissions';
import { configurationDefaults, configurationHelp } from '@hearback/platform';
import { lots } from './further-share.ts';

const root = resolve(import.meta.dirname, '../..');

/** The files that have such parts. */
export const files = ['README.md', 'packages/contract/README.md'] as const;

/** The parts of the READMEs that are made from what they tell of, by the name of their markers. */
export const blocks: Record<string, () => string> = {
  'sdk-example': () => `\`\`\`ts\n${read('examples/node-client/tell-and-read.ts').trim()}\n\`\`\``,
  configuration: configurationTable,
  permissions: permissionsTable,
  'further-rules': furtherRulesTable,
};

/** A README as it is. */
export function readme(file: (typeof files)[number] = 'README.md'): string {
  return read(file);
}

/** A README with its made parts made anew. */
export function withBlocks(text: string): string {
  return Object.entries(blocks).reduce((result, [name, make]) => {
    const part = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    return result.replace(part, (_, start: string, end: string) => `${start}${make()}\n${end}`);
  }, text);
}

const stories: Record<StoryStatus, string> = {
  submitted: 'see a story that waits for a moderator',
  'with-author': 'see a story that waits for its author',
  held: 'see a story that is held',
  published: 'see a published story in the workspace',
  rejected: 'see a rejected story',
};

const articles: Record<Role, string> = {
  moderator: 'a moderator',
  responder: 'a responder',
  manager: 'a manager',
  operator: 'an operator',
  auditor: 'an auditor',
};

const deeds: Record<StoryAction, string> = {
  publish: 'publish a story',
  reject: 'reject a story',
  edit: 'edit the words of a story, with a reason',
  'ask-author': 'ask the author whether they agree to an edit',
  'end-asking': 'wait for the author no longer',
  hold: 'hold a story',
  release: 'let a held story go on',
  'set-criticality': 'say how critical a story is',
  reply: 'reply',
  'take-back-reply': 'take a reply back before it is public: one’s own, a manager anybody’s',
  'check-reply': 'check somebody else’s reply before it is public, where the organisation wants it of all',
  'record-change': 'record a change',
  'progress-change': 'say where a change stands',
  'pause-clock': 'stop the clock of a reply',
  'resume-clock': 'let the clock go on',
};

function permissionsTable(): string {
  const row = (what: string, roles: readonly Role[]) =>
    `| ${what} | ${Role.options.map((role) => (roles.includes(role) ? 'yes' : '')).join(' | ')} |`;
  return [
    `| at the organisation the story was told to | ${Role.options.join(' | ')} |`,
    `|---|${Role.options.map(() => '---|').join('')}`,
    row('the same at the sites of a trust and the branches of a practice, where it is held there', heldOverParts),
    ...StoryStatus.options.map((status) => row(stories[status], seenBy[status])),
    row('check a reply that claims a change, or is by somebody new', repliesCheckedBy.change),
    row('see all mails that wait or were given up, and try them again (held everywhere)', mailsSeenBy),
    row('keep templates for replies', templatesKeptBy),
    row('see how replies go out', replySettingsSeenBy),
    row('set how replies go out', replySettingsSetBy),
    row('see the audit trail', auditSeenBy),
    row('see all changes, and how many are overdue', changesSeenBy),
    ...StoryAction.options.map((action) => row(deeds[action], doneBy[action])),
    row('set an organisation up: doors, words, look, tag, clock', organisationsSetBy),
    row('add, rename, close and merge organisations, and write groups down', organisationsRunBy),
    ...Role.options.map((role) => row(`make somebody ${articles[role]}, and take that away`, givenBy[role])),
  ].join('\n');
}

function furtherRulesTable(): string {
  const share = (count: number, stories: number) => `${count} (${((100 * count) / stories).toFixed(1)} %)`;
  return [
    '| stories | how many | more personal data could be there | more crisis | the further rules are loaded |',
    '|---|---|---|---|---|',
    ...lots.map(
      ({ name, stories, personalData, crisis, either }) =>
        `| ${name} | ${stories.toLocaleString('en-GB')} | ${personalData} | ${crisis} | ${share(either, stories)} |`,
    ),
  ].join('\n');
}

function configurationTable(): string {
  const rows = Object.entries(configurationHelp).map(
    ([name, help]) => `| \`${name}\` | ${help} | ${defaultOf(name)} |`,
  );
  return ['| variable | what it says | when not set |', '|---|---|---|', ...rows].join('\n');
}

function defaultOf(name: string): string {
  const value = configurationDefaults[name];
  if (value === undefined) return '';
  return `\`${typeof value === 'boolean' ? Number(value) : value}\``;
}

function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}
