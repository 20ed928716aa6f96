import type { StaffOrganisationSummary } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { addressOfOrganisation } from './addresses.ts';
import { messages } from './organisations.messages.ts';

const PAGE = 50;

/** Some organisations in order, as far as they are loaded. */
export interface Branches {
  items: readonly StaffOrganisationSummary[];
  next?: string | undefined;
}

/** The tree of organisations, opened part by part, or what a search finds in it. */
export const OrganisationsModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const top = signal<Branches>();
  /** What is open, by the code of what it is a part of. */
  const opened = signal<Readonly<Record<string, Branches>>>({});
  const search = signal('');
  /** What was looked for in the list that is shown. */
  const found = signal('');
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();

  const page = async (query: { parent?: string; search?: string; cursor?: string }): Promise<Branches | undefined> => {
    const outcome = await attempt(() => api.organisations.page({ limit: PAGE, ...query }));
    if (outcome.ok) return outcome.value;
    notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
    return undefined;
  };
  const load = async (): Promise<void> => {
    const wanted = search.value.trim();
    const loaded = await page(wanted ? { search: wanted } : {});
    if (!loaded) return;
    [top.value, found.value, opened.value] = [loaded, wanted, {}];
  };
  const open = async (ods: string, loaded: Branches | undefined) => {
    if (loaded) opened.value = { ...opened.value, [ods]: loaded };
  };

  return {
    ...{ top, opened, search, found, notice, isBusy, load },
    async showAll(): Promise<void> {
      search.value = '';
      await load();
    },
    /** Opens or closes the parts of one. */
    async toggle({ ods }: StaffOrganisationSummary): Promise<void> {
      const { [ods]: known, ...others } = opened.value;
      if (known) opened.value = others;
      else await open(ods, await page({ parent: ods }));
    },
    /** Loads what comes after the last one of a list. */
    async more(parent?: string): Promise<void> {
      const list: Branches | undefined = parent ? opened.value[parent] : top.value;
      const cursor = list?.next;
      if (!list || !cursor) return;
      const query = parent ? { parent } : found.value ? { search: found.value } : {};
      await once(async () => {
        const loaded = await page({ ...query, cursor });
        if (!loaded) return;
        const joined = { items: [...list.items, ...loaded.items], next: loaded.next };
        if (parent) await open(parent, joined);
        else top.value = joined;
      });
    },
    /** One was added. */
    async added({ ods, name }: { ods: string; name: string }): Promise<void> {
      const link = { href: addressOfOrganisation(ods), text: messages.setUp };
      notice.value = { tone: 'done', text: messages.added(name), link };
      await load();
    },
  };
});
export type OrganisationsModel = InstanceType<typeof OrganisationsModel>;
