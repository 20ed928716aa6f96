import type { FoundOrganisation } from '../organisations/store.ts';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { PrivateWays } from './private-ways.tsx';

/** Where to go instead of an organisation that takes no stories any more. */
export function closedPage(organisation: FoundOrganisation): string {
  const { ods, name, open, successor } = organisation;
  return renderPage({
    accent: organisation.accent,
    title: words.form.closed(name),
    isPrivate: true,
    children: (
      <>
        <h1>
          <bdi>{words.form.closed(name)}</bdi>
        </h1>
        <p class="lead">{open ? words.organisation.noStories : words.organisation.closed}</p>
        {successor && (
          <p>
            {words.organisation.successor} <bdi>{successor.name}</bdi>.{' '}
            <a href={`/tell/${successor.ods}`}>{words.form.title(successor.name)}</a>
          </p>
        )}
        <PrivateWays organisation={organisation} />
        <p>
          <a href={`/o/${ods}`}>
            <bdi>{words.story.back(name)}</bdi>
          </a>
        </p>
      </>
    ),
  });
}
