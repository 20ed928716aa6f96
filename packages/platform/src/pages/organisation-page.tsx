import type { Organisation, Page, Story, Tag, Totals } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import type { Punctuality } from '../clocks/punctuality.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { StorySelection } from '../stories/store.ts';
import { longMonth } from '../time/words.ts';
import { words as changesWords } from './changes-page.messages.ts';
import { renderPage } from './layout.tsx';
import { Opening } from './opening.tsx';
import { words } from './pages.messages.ts';
import { PrivateWays } from './private-ways.tsx';
import { EvidenceShown } from './story-parts.tsx';
import { type Behind, TotalsPanel } from './totals.tsx';

export interface OrganisationPageProps {
  organisation: FoundOrganisation;
  totals: Totals;
  /** How often it answered in time, where it has agreed to tell. */
  punctuality: Punctuality | undefined;
  stories: Page<Story>;
  isFirst: boolean;
  /** The stories that a figure was counted from, instead of all. */
  only?: StorySelection | undefined;
}

const EXCERPT = 320;

/** An organisation's stories and figures. */
export function organisationPage({
  organisation,
  totals,
  punctuality,
  stories,
  isFirst,
  only,
}: OrganisationPageProps): string {
  const { ods, name } = organisation;
  return renderPage({
    look: organisation,
    title: words.organisation.title(name),
    children: (
      <>
        <h1>
          <bdi>{words.organisation.title(name)}</bdi>
        </h1>
        {organisation.opening && <Opening text={organisation.opening} />}
        <p class="lead">{words.organisation.lead}</p>
        {organisation.doors.includes('story') && (
          <p>
            <a class="button" href={`/tell/${ods}`}>
              {words.tell}
            </a>
          </p>
        )}
        {!organisation.open && <Closed organisation={organisation} />}
        <PrivateWays organisation={organisation} />
        <h2>{words.organisation.figures}</h2>
        <TotalsPanel totals={totals} punctuality={punctuality} behind={behindFigures(ods)} />
        <p class="meta">{words.totals.readsNote}</p>
        <p>
          <a href={`/o/${ods}/changes`}>{changesWords.link}</a>
        </p>
        <h2 id="stories">{only ? words.organisation.only[only] : words.organisation.stories}</h2>
        {only && (
          <p>
            <a href={`/o/${ods}#stories`}>{words.organisation.all}</a>
          </p>
        )}
        {stories.items.length === 0 && <p>{words.organisation.none}</p>}
        <ul class="story-list">
          {stories.items.map((story) => (
            <StoryCard key={story.id} story={story} />
          ))}
        </ul>
        <nav class="pager" aria-label={words.organisation.stories}>
          {!isFirst && <a href={listAddress(ods, { only })}>{words.organisation.newest}</a>}
          {stories.next && <a href={listAddress(ods, { only, cursor: stories.next })}>{words.organisation.older}</a>}
        </nav>
      </>
    ),
  });
}

function listAddress(ods: string, { only, cursor }: { only?: StorySelection | undefined; cursor?: string }): string {
  const query = new URLSearchParams({ ...(only ? { only } : {}), ...(cursor ? { cursor } : {}) });
  return query.size > 0 ? `/o/${ods}?${query}` : `/o/${ods}`;
}

function behindFigures(ods: string): Behind {
  const those = (only: StorySelection) => `${listAddress(ods, { only })}#stories`;
  return {
    stories: '#stories',
    reads: '#stories',
    positive: those('good'),
    replied: those('answered'),
    inTime: those('in-time'),
    changes: those('changed'),
  };
}

function Closed({ organisation: { successor } }: { organisation: Organisation }) {
  return (
    <p class="notice">
      {words.organisation.closed}{' '}
      {successor && (
        <>
          {words.organisation.successor} <a href={`/o/${successor.ods}`}>{successor.name}</a>.
        </>
      )}
    </p>
  );
}

function StoryCard({ story }: { story: Story }) {
  const [change] = story.changes;
  const text = excerpt(story);
  return (
    <li class="story-card">
      <h3 dir="auto">
        <a class="story-card-link" href={`/s/${story.id}`}>
          {story.title}
        </a>
      </h3>
      {text && (
        <p class="prose" dir="auto" lang={story.language}>
          {text}
        </p>
      )}
      <About story={story} />
      <p class="meta">
        <time dateTime={story.publishedAt}>{words.story.published(story.publishedAt)}</time>
        {story.visited && `. ${words.story.visitedIn(longMonth(story.visited))}`}
        {`. ${words.totals.reads(story.reads)}. ${words.story.answers(story.replies.length, story.changes.length)}.`}
        {change && <span class="status">{en.changes[change.status]}</span>}
      </p>
      {change?.evidence && <EvidenceShown evidence={change.evidence} />}
    </li>
  );
}

/** What the author chose as good, and as what could be better. */
function About({ story: { goodTags, betterTags } }: { story: Story }) {
  const named = (tags: readonly Tag[]) => tags.map((tag) => en.tags[tag]).join(', ');
  return (
    <>
      {goodTags && <p class="meta">{words.story.goodAbout(named(goodTags))}</p>}
      {betterTags && <p class="meta">{words.story.betterAbout(named(betterTags))}</p>}
    </>
  );
}

/** How the story goes on after its title, which is its first sentence; nothing where that is all. */
function excerpt({ title, happened }: Story): string {
  const text = happened.startsWith(title) ? happened.slice(title.length).replace(/^[\s.…]+/u, '') : happened;
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, EXCERPT).replace(/\s+\S*$/u, '')}…`;
}
