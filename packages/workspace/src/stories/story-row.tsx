import type { Experience, StaffStorySummary } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { Age } from '../time/moment.tsx';
import { addressOfStory } from './addresses.ts';
import { messages } from './stories.messages.ts';

/** A story in a list: what it says, where, how it was, how old it is. */
export function StoryRow({ story }: { story: StaffStorySummary }) {
  return (
    <li class="story-row" data-story={story.id}>
      <a class="story-row-title" href={addressOfStory(story.id)}>
        <span dir="auto">{story.title}</span>
      </a>
      <span class="story-row-place">{story.organisation.name}</span>
      <span class="story-row-rating">{ratingInWords(story.experience)}</span>
      <span class="story-row-age">
        <Age instant={story.receivedAt} />
      </span>
      {story.replies > 0 && <span class="story-row-replies">{messages.replies(story.replies)}</span>}
    </li>
  );
}

function ratingInWords(experience: string | undefined): string {
  return isExperience(experience) ? en.experiences[experience] : messages.notRated;
}

function isExperience(value: string | undefined): value is Experience {
  return value !== undefined && value in en.experiences;
}
