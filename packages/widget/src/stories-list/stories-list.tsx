import { takeFocusSoon } from '../theme/take-focus.ts';
import type { StoriesList as Model } from './create-stories-list.ts';
import { StoryCard } from './story-card.tsx';

interface StoriesListProps {
  list: Model;
  /** Where somebody has just been led to them: they begin with a heading then, which takes the focus. */
  isBehindDoor?: boolean;
}

/** Published stories with what was answered and what changed. */
export function StoriesList({ list, isBehindDoor = false }: StoriesListProps) {
  return (
    <>
      {isBehindDoor && (
        <h2 class="heading" tabIndex={-1} ref={takeFocusSoon}>
          {list.words.list.heading}
        </h2>
      )}
      <Found list={list} />
    </>
  );
}

/** What came of asking for them. */
function Found({ list }: { list: Model }) {
  const { list: words } = list.words;
  const state = list.state.value;
  const tell = list.linkTo(`/tell/${list.organisation}?lang=${list.dateWords.language}`);
  if (state.name === 'loading') {
    return (
      <div class="story waiting" role="status">
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
