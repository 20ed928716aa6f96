import type { Organisation } from '@hearback/contract';
import type { FoundOrganisation } from '../organisations/store.ts';
import {
  elementLines,
  framePolicyLine,
  newestTag,
  type PinnedLoader,
  PLACE_RULE,
  pinnedTag,
  policyLines,
} from '../tag/tags.ts';
import { renderPage } from './layout.tsx';
import { words } from './tag-page.messages.ts';

export interface TagPageProps {
  organisation: FoundOrganisation;
  publicUrl: string;
  loader: PinnedLoader | undefined;
}

/** What a web editor copies, and what can be set on it. */
export function tagPage({
  organisation: { ods, name, accent, theme, doors },
  publicUrl,
  loader,
}: TagPageProps): string {
  const hasHelp = doors.includes('help');
  const place = { publicUrl, ods, accent, theme };
  const title = words.title(name);
  return renderPage({
    title,
    isPrivate: true,
    children: (
      <>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.newest.heading}</h2>
        <p>{words.newest.text}</p>
        <Code text={newestTag(place)} />
        <h2>{words.pinned.heading}</h2>
        <p>{loader ? words.pinned.text : words.pinned.none}</p>
        {loader && <Code text={pinnedTag(place, loader)} />}
        <h2>{words.elements.heading}</h2>
        <p>
          {words.elements.text} {hasHelp && words.elements.help}
        </p>
        <Code text={elementLines(place, hasHelp)} />
        <p>{words.elements.place}</p>
        <Code text={PLACE_RULE} />
        <h2>{words.settings.heading}</h2>
        <Settings caption={words.settings.script} rows={words.settings.onScript} />
        <Settings caption={words.settings.element} rows={words.settings.onElement} />
        <h2>{words.policy.heading}</h2>
        <p>{words.policy.text}</p>
        <Code text={policyLines(publicUrl)} />
        <p>{words.policy.isolated}</p>
        <Code text={framePolicyLine(publicUrl)} />
        <h2>{words.without.heading}</h2>
        <p>{words.without.text}</p>
        <Code text={`${publicUrl}/tell/${ods}`} />
      </>
    ),
  });
}

/** For an organisation that is closed: a tag would lead nowhere. */
export function goneTagPage({ name, successor }: Organisation): string {
  return renderPage({
    title: words.gone.title(name),
    isPrivate: true,
    children: (
      <>
        <h1>
          <bdi>{words.gone.title(name)}</bdi>
        </h1>
        <p class="lead">{words.gone.lead}</p>
        {successor && (
          <p>
            {words.gone.successor} <bdi>{successor.name}</bdi>.{' '}
            <a href={`/tag/${successor.ods}`}>{words.gone.next(successor.name)}</a>
          </p>
        )}
      </>
    ),
  });
}

function Code({ text }: { text: string }) {
  return (
    <pre class="code" dir="ltr" translate={false}>
      <code>{text}</code>
    </pre>
  );
}

function Settings({ caption, rows }: { caption: string; rows: readonly (readonly string[])[] }) {
  return (
    <table class="settings">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {words.settings.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, takes]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{takes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
