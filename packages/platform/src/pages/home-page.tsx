import type { OrganisationName } from '@hearback/contract';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';

/** The start page: where to go from here. */
export function homePage(organisations: OrganisationName[], groups: { id: string; name: string }[]): string {
  return renderPage({
    title: words.home.title,
    children: (
      <>
        <h1>{words.home.lead}</h1>
        <h2>{words.home.organisations}</h2>
        {organisations.length === 0 && <p>{words.home.none}</p>}
        <Links items={organisations.map(({ ods, name }) => ({ href: `/o/${ods}`, name }))} />
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
