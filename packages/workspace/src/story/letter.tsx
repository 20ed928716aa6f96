import type { StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { messages } from './story.messages.ts';

/** What the author told, word for word. */
export function Letter({ story }: { story: StaffStory }) {
  const { language, happened, good, better } = story;
  return (
    <article class="letter">
      <Told title={messages.happened} text={happened} language={language} />
      {good && <Told title={messages.good} text={good} language={language} />}
      {better && <Told title={messages.better} text={better} language={language} />}
      <dl class="facts letter-facts" aria-label={messages.facts}>
        <Fact name={messages.experience} value={story.experience ? en.experiences[story.experience] : ''} />
        <Fact
          name={messages.feelings}
          value={(story.feelings ?? []).map((feeling) => en.feelings[feeling]).join(', ')}
        />
        <Fact name={messages.relation} value={story.relation ? en.relations[story.relation] : ''} />
        <Fact name={messages.hearsBack} value={story.hearsBack ? messages.doesHearBack : messages.noHearBack} />
      </dl>
    </article>
  );
}

function Told({ title, text, language }: { title: string; text: string; language: string }) {
  return (
    <section class="told">
      <h2>{title}</h2>
      <p class="as-written" dir="auto" lang={language}>
        {text}
      </p>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || en.story.notAnswered}</dd>
    </div>
  );
}
