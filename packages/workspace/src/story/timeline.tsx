import type { StaffStory, TimelineEvent } from '@hearback/contract';
import { returns } from '@hearback/contract/words/moderation-en';
import { Tag } from '../parts/tag/tag.tsx';
import { publicPageOf } from '../stories/addresses.ts';
import { Age, Moment } from '../time/moment.tsx';
import { events, messages, statuses } from './story.messages.ts';
import { detailInWords } from './timeline-words.ts';
import { tones } from './tones.ts';

/** Where the story stands. */
export function Standing({ story }: { story: StaffStory }) {
  return (
    <section aria-labelledby="standing">
      <h2 class="beside-title" id="standing">
        {messages.state}
      </h2>
      <dl class="facts">
        <div>
          <dt>{messages.status}</dt>
          <dd>
            <Tag tone={tones[story.status]} text={statuses[story.status]} />
          </dd>
        </div>
        <div>
          <dt>{messages.received}</dt>
          <dd>
            <Age instant={story.receivedAt} />
          </dd>
        </div>
        {story.returned && (
          <div>
            <dt>{messages.returned}</dt>
            <dd>
              <Tag tone="accent" text={returns[story.returned]} />
            </dd>
          </div>
        )}
        {story.askedAt && (
          <div>
            <dt>{messages.asked}</dt>
            <dd>
              <Age instant={story.askedAt} />
            </dd>
          </div>
        )}
        {story.publishedAt && <Publication story={story} publishedAt={story.publishedAt} />}
      </dl>
      {story.publishedAt && (
        <p class="story-public">
          <a href={publicPageOf(story.id)}>{messages.publicPage}</a>
        </p>
      )}
    </section>
  );
}

function Publication({ story, publishedAt }: { story: StaffStory; publishedAt: string }) {
  return (
    <>
      <div>
        <dt>{messages.published}</dt>
        <dd>
          <Age instant={publishedAt} />
        </dd>
      </div>
      <div>
        <dt>{messages.reads}</dt>
        <dd>{messages.readsCount(story.reads)}</dd>
      </div>
    </>
  );
}

function Detail({ event }: { event: TimelineEvent }) {
  const words = detailInWords(event);
  return words ? <p dir="auto">{words}</p> : null;
}

/** What happened to the story, in time order. */
export function Timeline({ story }: { story: StaffStory }) {
  return (
    <section aria-labelledby="timeline">
      <h2 class="beside-title" id="timeline">
        {messages.timeline}
      </h2>
      <ol class="timeline">
        {story.timeline.map((event) => (
          <li class="timeline-event" key={event.id}>
            <p class="timeline-kind">{events[event.kind]}</p>
            <Detail event={event} />
            <p class="quiet">{event.by}</p>
            <p class="quiet">
              <Moment instant={event.at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
