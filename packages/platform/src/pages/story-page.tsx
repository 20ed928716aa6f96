import type { Story } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import type { Look } from '../organisations/store.ts';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { Answers, Chosen, Letter } from './story-parts.tsx';

/** A story with its answer: what was told, what was answered, what changed; as its organisation is drawn. */
export function storyPage(story: Story, { look, today }: { look: Look | undefined; today: string }): string {
  const { organisation, service, relation } = story;
  return renderPage({
    look,
    title: `${story.title} – ${organisation.name}`,
    children: (
      <>
        <p class="back">
          <a href={`/o/${organisation.ods}`}>
            <bdi>{words.story.back(organisation.name)}</bdi>
          </a>
        </p>
        <article class="story">
          <header>
            <h1 dir="auto">{story.title}</h1>
            <p class="meta">
              {words.story.about} <a href={`/o/${organisation.ods}`}>{organisation.name}</a>
              {service && `, ${service.name}`}
            </p>
            <p class="meta">
              {words.story.toldBy(relation && en.relations[relation])}.{' '}
              <time dateTime={story.publishedAt}>{words.story.published(story.publishedAt)}</time>.{' '}
              {words.totals.reads(story.reads)}.
            </p>
          </header>
          <Letter told={{ ...story, service: service?.id }} language={story.language} />
          <Chosen told={{ ...story, service: service?.id }} />
        </article>
        {story.replies.length === 0 && <p class="waiting">{words.story.noReply}</p>}
        <Answers replies={story.replies} changes={story.changes} today={today} />
        <p class="next">
          <a class="button" href={`/tell/${organisation.ods}`}>
            {words.tell}
          </a>
        </p>
      </>
    ),
  });
}
