import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Role } from '@hearback/contract';
import { type Deed, deeds } from '@hearback/contract/deeds';
import { heldOverParts } from '@hearback/contract/permissions';
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

function permissionsTable(): string {
  const row = (words: string, cell: (role: Role) => string) => `| ${words} | ${Role.options.map(cell).join(' | ')} |`;
  return [
    `| at the organisation that it is about | ${Role.options.join(' | ')} |`,
    `|---|${Role.options.map(() => '---|').join('')}`,
    row('the same at the sites of a trust and the branches of a practice, where it is held there', (role) =>
      heldOverParts.includes(role) ? 'yes' : '',
    ),
    ...deeds.map((deed) => row(deed.words, (role) => mayIt(deed, role))),
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

function mayIt({ roles, held, everywhere = [] }: Deed, role: Role): string {
  if (roles === 'everybody' || roles.includes(role)) return held === 'everywhere' ? 'everywhere' : 'yes';
  return everywhere.includes(role) ? 'everywhere' : '';
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
