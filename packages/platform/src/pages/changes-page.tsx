import type { ChangeOfStory, ChangeTotals, Page } from '@hearback/contract';
import { isShownBy } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import type { FoundOrganisation } from '../organisations/store.ts';
import { words } from './changes-page.messages.ts';
import { renderPage } from './layout.tsx';
import { ChangeBody, WasDue } from './story-parts.tsx';

export interface ChangesPageProps {
  organisation: FoundOrganisation;
  totals: ChangeTotals;
  changes: Page<ChangeOfStory>;
  isFirst: boolean;
  /** The day in England that decides what is overdue. */
  today: string;
}

/** What an organisation changed, and means to change, because of stories. */
export function changesPage({ organisation, totals, changes, isFirst, today }: ChangesPageProps): string {
  const { ods, name } = organisation;
  const address = `/o/${ods}/changes`;
  return renderPage({
    look: organisation,
    title: words.title(name),
    children: (
      <>
        <p class="back">
          <a href={`/o/${ods}`}>
            <bdi>{words.back(name)}</bdi>
          </a>
        </p>
        <h1>
          <bdi>{words.title(name)}</bdi>
        </h1>
        <p class="lead">{words.lead}</p>
        <Count totals={totals} />
        {changes.items.length === 0 && <Nothing organisation={organisation} />}
        <div class="changes-made">
          {changes.items.map((change) => (
            <SaidAndDone key={change.id} change={change} isOverdue={isShownBy('overdue', change, today)} />
          ))}
        </div>
        <nav class="pager" aria-label={words.pages}>
          {!isFirst && <a href={address}>{words.newest}</a>}
          {changes.next && <a href={`${address}?cursor=${changes.next}`}>{words.older}</a>}
        </nav>
      </>
    ),
  });
}

function Count({ totals }: { totals: ChangeTotals }) {
  const all = totals.open + totals.done + totals['not-done'];
  if (all === 0) return null;
  return <p class="changes-made-count">{words.count(totals, all)}</p>;
}

function Nothing({ organisation: { ods, doors } }: { organisation: FoundOrganisation }) {
  return (
    <>
      <p>{words.none}</p>
      {doors.includes('story') && (
        <p>
          <a class="button" href={`/tell/${ods}`}>
            {words.tell}
          </a>
        </p>
      )}
    </>
  );
}

function SaidAndDone({ change, isOverdue }: { change: ChangeOfStory; isOverdue: boolean }) {
  const { id, story, title, status } = change;
  return (
    <article class={`change change-${status}`} aria-labelledby={`change-${id}`}>
      <p class="said">
        {words.said}{' '}
        <a href={`/s/${story}`} dir="auto">
          {title}
        </a>
      </p>
      <h2 id={`change-${id}`} class="change-heading">
        {words.did[status]} <span class="status">{en.changes[status]}</span>
        {isOverdue && <WasDue day={change.due} />}
      </h2>
      <ChangeBody change={change} isDueSaid={isOverdue} />
    </article>
  );
}
