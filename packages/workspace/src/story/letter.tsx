import type { StaffStory, Tag } from '@hearback/contract';
import type { PersonalDataFinding } from '@hearback/contract/personal-data';
import { en } from '@hearback/contract/words/en';
import { Tag as TagMark } from '../parts/tag/tag.tsx';
import { monthInWords } from '../time/words.ts';
import { anyOf } from './any-of.ts';
import { foundInStory } from './found-in-story.ts';
import { kindsIn, MarkedText } from './marked-text.tsx';
import { messages } from './story.messages.ts';

/** What the author told, word for word. */
export function Letter({ story }: { story: StaffStory }) {
  const { language, happened, goodTags, good, betterTags, better } = story;
  const found = foundInStory(story, story);
  return (
    <article class="letter">
      <Found found={Object.values(found).flat()} />
      <Told title={messages.happened} text={happened} language={language} found={found.happened} />
      <Told title={messages.good} tags={goodTags} text={good} language={language} found={found.good} />
      <Told title={messages.better} tags={betterTags} text={better} language={language} found={found.better} />
      <Facts story={story} />
    </article>
  );
}

/** Says that there are marks, and for what. */
function Found({ found }: { found: readonly PersonalDataFinding[] }) {
  const kinds = kindsIn(found);
  if (kinds.length === 0) return null;
  return (
    <p class="notice notice-problem" role="note">
      {messages.personalData(anyOf(kinds))}
    </p>
  );
}

interface ToldProps {
  title: string;
  tags?: readonly Tag[] | undefined;
  text: string | undefined;
  language: string;
  found: readonly PersonalDataFinding[] | undefined;
}

function Told({ title, tags, text, language, found = [] }: ToldProps) {
  if (!tags && !text) return null;
  return (
    <section class="told">
      <h2>{title}</h2>
      {tags && (
        <ul class="told-tags">
          {tags.map((tag) => (
            <li key={tag}>
              <TagMark text={en.tags[tag]} />
            </li>
          ))}
        </ul>
      )}
      {text && (
        <p class="as-written" dir="auto" lang={language}>
          <MarkedText text={text} find={() => found} />
        </p>
      )}
    </section>
  );
}

function Facts({ story }: { story: StaffStory }) {
  const { experience, feelings = [], visited, relation, age } = story;
  return (
    <dl class="facts letter-facts" aria-label={messages.facts}>
      <Fact name={messages.experience} value={experience ? en.experiences[experience] : ''} />
      <Fact name={messages.feelings} value={feelings.map((feeling) => en.feelings[feeling]).join(', ')} />
      {visited && <Fact name={messages.visited} value={monthInWords(visited)} />}
      <Fact name={messages.relation} value={relation ? en.relations[relation] : ''} />
      {age && <Fact name={messages.age} value={en.ages[age]} />}
      <Fact name={messages.hearsBack} value={hearing(story)} />
    </dl>
  );
}

function hearing({ hearsBack, isMailRefused }: StaffStory): string {
  if (isMailRefused) return messages.mailRefused;
  return hearsBack ? messages.doesHearBack : messages.noHearBack;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || en.story.notAnswered}</dd>
    </div>
  );
}
