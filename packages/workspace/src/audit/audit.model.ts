import { AuditSearch } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import { AUDIT } from './addresses.ts';
import { messages } from './audit.messages.ts';

/** What is looked for, as the address has it. */
export type Wanted = Partial<Record<keyof AuditSearch, string>>;

const names = Object.keys(AuditSearch.shape) as (keyof AuditSearch)[];

/** What an address looks for; parts that say nothing are left out. */
export function wantedIn(query: Readonly<Record<string, string>>): Wanted {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query[name]?.trim();
      return value && AuditSearch.safeParse({ [name]: value }).success ? [[name, value]] : [];
    }),
  );
}

const mends: Partial<Record<keyof AuditSearch, string>> = {
  organisation: messages.wrongOrganisation,
  story: messages.wrongStory,
  from: messages.wrongDay,
  to: messages.wrongDay,
};

/** A story's id, of its address too: in the workspace, in public, or in a mail. */
function idIn(text: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase() ?? text;
}

/** The end of an id, as ids of one day begin alike; an address as it is. */
export function shortIdOf(id: string): string {
  return id.includes('@') ? id : `…${id.slice(-6)}`;
}

/** The audit trail, narrowed by what the address says. */
export const AuditModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const wanted = signal<Wanted>({});
  const typed = Object.fromEntries(names.map((name) => [name, signal('')])) as Record<
    keyof AuditSearch,
    ReturnType<typeof signal<string>>
  >;
  const mistakes = signal<readonly Mistake[]>([]);
  const list = pagedList((query) => api.audit.page({ ...AuditSearch.parse(wanted.value), ...query }));
  return {
    ...list,
    ...{ wanted, typed, mistakes },
    look(query: Wanted): Promise<void> {
      wanted.value = query;
      for (const name of names) typed[name].value = query[name] ?? '';
      mistakes.value = [];
      return list.restart();
    },
    /** The address of what the fields ask for; nothing where one of them cannot be. */
    asked(): string | undefined {
      const filled = Object.fromEntries(names.map((name) => [name, typed[name].value?.trim() ?? '']));
      filled.organisation = filled.organisation?.toUpperCase() ?? '';
      filled.story = idIn(filled.story ?? '');
      const good = wantedIn(filled);
      const wrong = names.filter((name) => filled[name] && good[name] === undefined);
      const areTurned = good.from !== undefined && good.to !== undefined && good.from > good.to;
      mistakes.value = [
        ...wrong.map((name) => ({ field: `audit-${name}`, text: mends[name] ?? messages.wrong })),
        ...(areTurned ? [{ field: 'audit-from', text: messages.daysTurned }] : []),
      ];
      if (mistakes.value.length > 0) return undefined;
      const query = new URLSearchParams(Object.entries(good)).toString();
      return query ? `${AUDIT}?${query}` : AUDIT;
    },
  };
});
export type AuditModel = InstanceType<typeof AuditModel>;
