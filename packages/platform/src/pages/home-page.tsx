import type { OrganisationName } from '@hearback/contract';
import { LISTED_AT_MOST } from '../organisations/store.ts';
import { findWordsIn } from './find-page.messages.ts';
import { FindForm } from './find-page.tsx';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';

/** Among as many a name is found by looking. */
const SEEN_AT_ONCE = 10;

/** The start page: where to go from here. */
export function homePage(organisations: OrganisationName[], groups: { id: string; name: string }[]): string {
  return renderPage({
    title: words.home.title,
    children: (
      <>
        <h1>{words.home.lead}</h1>
        {organisations.length > SEEN_AT_ONCE && <FindForm words={findWordsIn('en')} aim="o" name="" />}
        <h2>{words.home.organisations}</h2>
        {organisations.length === 0 && <p>{words.home.none}</p>}
        <Links items={organisations.map(({ ods, name }) => ({ href: `/o/${ods}`, name }))} />
        {organisations.length === LISTED_AT_MOST && <p>{words.home.first(LISTED_AT_MOST)}</p>}
        {groups.length > 0 && <h2>{words.home.groups}</h2>}
        <Links items={groups.map(({ id, name }) => ({ href: `/g/${id}`, name }))} />
      </>
    ),
  });
}

function Links({ items }: { items: { href: string; name: string }[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="link-list">
      {items.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
