import type { StoriesList as Model } from './create-stories-list.ts';
import { StoryCard } from './story-card.tsx';

/** Published stories with what was answered and what changed. */
export function StoriesList({ list }: { list: Model }) {
  const { list: words } = list.words;
  const state = list.state.value;
  const tell = list.linkTo(`/tell/${list.organisation}`);
  if (state.name === 'loading') {
    return (
      <div class="story" role="status">
        <p class="hint">{words.loading}</p>
      </div>
    );
  }
  if (state.name !== 'loaded') {
    const { text, link } = words[state.name];
    return (
      <div class="story">
        <p>{text}</p>
        <a href={list.linkTo(state.name === 'unknown' ? '/' : `/o/${list.organisation}`)}>{link}</a>
      </div>
    );
  }
  if (state.page.items.length === 0) {
    return (
      <div class="story">
        <h2>{words.empty.heading}</h2>
        <p>{words.empty.text}</p>
        <a href={tell}>{words.empty.link}</a>
      </div>
    );
  }
  return (
    <>
      <ul>
        {state.page.items.map((story) => (
          <li key={story.id}>
            <StoryCard list={list} story={story} />
          </li>
        ))}
      </ul>
      <p class="story ways">
        <a href={list.linkTo(`/o/${list.organisation}`)}>{words.all}</a>
        <a href={tell}>{words.tell}</a>
      </p>
    </>
  );
}
