import type { Experience, StaffStorySummary } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { returns } from '@hearback/contract/words/moderation-en';
import { personalData as personalDataWords } from '@hearback/contract/words/personal-data-en';
import type { ComponentChildren } from 'preact';
import { messages as clockWords } from '../clocks/clock.messages.ts';
import { ClockTag } from '../clocks/clock-card.tsx';
import { messages as criticalityWords } from '../moderation/criticality.messages.ts';
import { Tag } from '../parts/tag/tag.tsx';
import { anyOf } from '../story/any-of.ts';
import { statuses } from '../story/story.messages.ts';
import { tones } from '../story/tones.ts';
import { Age } from '../time/moment.tsx';
import { addressOfStory } from './addresses.ts';
import { messages } from './stories.messages.ts';

interface StoryRowProps {
  story: StaffStorySummary;
  /** In place of its plain title. */
  title?: ComponentChildren;
  /** It stands among stories of other states, so its own is said. */
  isAnyStatus?: boolean;
  /** It stands among critical stories, so it is said where nobody has rated it. */
  isAmongCritical?: boolean;
  /** What else it says, below all. */
  children?: ComponentChildren;
}

const sentTones = { 'on-its-way': 'accent', 'sent-back': 'bad' } as const;

/** A story in a list: what it says, where, how it was, how old it is. */
export function StoryRow({ story, title, isAnyStatus = false, isAmongCritical = false, children }: StoryRowProps) {
  const { organisation, status, urgent = [], personalData = [] } = story;
  // What was decided on was read by a person.
  const isWaiting = status === 'submitted';
  const isUrgent = isWaiting && urgent.length > 0;
  const held = personalData.map((kind) => personalDataWords[kind]);
  const place = [organisation.name, isWaiting && held.length > 0 && messages.personalData(anyOf(held))];
  return (
    <li class={isUrgent ? 'story-row story-row-urgent' : 'story-row'} data-story={story.id}>
      <a class="story-row-title" href={addressOfStory(story.id)}>
        {isUrgent && <Tag tone="bad" text={messages.urgent} />}
        {title ?? <span dir="auto">{story.title}</span>}
      </a>
      {isUrgent && <strong class="story-row-danger">{messages.inDanger}</strong>}
      <span class="story-row-place">
        {isAnyStatus && <Tag tone={tones[status]} text={statuses[status]} />}{' '}
        {story.criticality !== undefined && <Tag text={criticalityWords.inList(story.criticality)} />}{' '}
        {story.criticality === undefined && isAmongCritical && <Tag text={criticalityWords.inListNotSet} />}{' '}
        {story.returned && <Tag tone="accent" text={returns[story.returned]} />}{' '}
        {story.sentReply && <Tag tone={sentTones[story.sentReply]} text={messages.sentReply[story.sentReply]} />}{' '}
        {place.filter(Boolean).join(' · ')}
      </span>
      <span class="story-row-rating">{ratingInWords(story.experience)}</span>
      <span class="story-row-age">
        <Age instant={story.receivedAt} />
      </span>
      {story.askedAt && (
        <span class="story-row-clock">
          {messages.asked} <Age instant={story.askedAt} />
        </span>
      )}
      {story.held && (
        <span class="story-row-clock">
          {messages.held} <Age instant={story.held.at} />
        </span>
      )}
      {story.reportedAt && (
        <span class="story-row-clock">
          {messages.reported} <Age instant={story.reportedAt} />
        </span>
      )}
      {story.appealedAt && (
        <span class="story-row-clock">
          {messages.appealed} <Age instant={story.appealedAt} />
        </span>
      )}
      {story.clock && story.replies === 0 && (
        <span class="story-row-clock">
          <ClockTag clock={story.clock} /> {story.clock.state === 'running' && clockWords.byDay(story.clock.due)}
        </span>
      )}
      {story.replies > 0 && <span class="story-row-replies">{messages.replies(story.replies)}</span>}
      {children}
    </li>
  );
}

function ratingInWords(experience: string | undefined): string {
  return isExperience(experience) ? en.experiences[experience] : messages.notRated;
}

function isExperience(value: string | undefined): value is Experience {
  return value !== undefined && value in en.experiences;
}
