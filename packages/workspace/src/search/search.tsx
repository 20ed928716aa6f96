import type { FoundStory, StaffMember } from '@hearback/contract';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { KeysModel } from '../keys/keys.model.ts';
import { Rows } from '../lists/rows.tsx';
import { useReturn } from '../lists/use-return.ts';
import { Newer } from '../news/newer.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { StoryRow } from '../stories/story-row.tsx';
import { SEARCH } from './addresses.ts';
import { addressOfSearch, criteriaIn } from './criteria.ts';
import { Filters } from './filters.tsx';
import { Marked } from './marked.tsx';
import { Saved } from './saved.tsx';
import { messages, partsInWords } from './search.messages.ts';
import { type KeptSearch, SearchModel } from './search.model.ts';
import '../stories/stories.css';
import './search.css';

interface SearchProps {
  staff: StaffMember;
  keys: KeysModel;
  news: ReadonlySignal<number>;
  /** The story that one comes back from. */
  left: string | undefined;
  kept: KeptSearch;
}

/** Every story one may see, found by its words and by where it stands. What is looked for is in the address. */
export function Search({ staff, keys, news, left, kept }: SearchProps) {
  const ports = usePorts();
  const { url, query, route } = useLocation();
  const model = useMemo(() => {
    // Whoever comes from elsewhere begins anew.
    if (!left || !kept.model) kept.model = new SearchModel(ports);
    return kept.model;
    // While the screen is there it stays the same.
  }, [ports, kept]);
  useReturn(model, left);
  // Before anybody can type: it fills the fields.
  useLayoutEffect(() => {
    void model.look(criteriaIn(query));
    // The query is made from the address.
  }, [model, url]);
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const asked = model.asked();
    if (!asked) return;
    const address = addressOfSearch(asked);
    if (address === addressOfSearch(model.criteria.value)) void model.restart();
    else route(address);
  };
  return (
    <Page title={messages.title}>
      <search>
        <form class="search-form" noValidate onSubmit={handleSubmit}>
          <Mistakes model={model} />
          <Box model={model} keys={keys} />
          <details
            class="search-narrow"
            open={isRoomy() && partsInWords({ ...model.criteria.value, words: '' }).length > 0}
          >
            <summary>{messages.narrow}</summary>
            <Filters model={model} staff={staff} />
          </details>
        </form>
      </search>
      <Active model={model} />
      <Saved criteria={model.criteria.value} />
      <Newer list={model} news={news} />
      <Rows
        list={model}
        words={{ ...messages, loaded: messages.found }}
        row={(story) => (
          <StoryRow
            key={story.id}
            story={story}
            title={<Marked pieces={story.marked.title} />}
            {...{ isAnyStatus: true, isAmongCritical: model.criteria.value.criticality !== undefined }}
          >
            <Snippet story={story} />
          </StoryRow>
        )}
      />
      {model.items.value?.length === 0 && <Nothing model={model} />}
    </Page>
  );
}

/** On a small screen what was found comes first; what narrows it is said in words anyway. */
function isRoomy(): boolean {
  return matchMedia('(min-width: 44rem)').matches;
}

function Mistakes({ model }: { model: SearchModel }) {
  const failure = model.failure.value;
  const failed = failure && failure.code !== 'unauthenticated' ? [{ text: failureInWords(failure) }] : [];
  return <ErrorSummary mistakes={[...model.mistakes.value, ...failed]} />;
}

function Box({ model, keys }: { model: SearchModel; keys: KeysModel }) {
  const box = useRef<HTMLInputElement>(null);
  const isWanted = keys.isBoxWanted.value;
  useEffect(() => {
    if (!isWanted) return;
    keys.isBoxWanted.value = false;
    // After the title, which takes the focus of a screen that was just opened.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.select();
    });
  }, [keys, isWanted]);
  return (
    <div class="search-box">
      <label class="field-label" for="search-words">
        {messages.words}
      </label>
      <p class="field-hint" id="search-words-hint">
        {messages.hint}
      </p>
      <div class="search-line">
        <input
          class="field-input"
          type="search"
          ref={box}
          id="search-words"
          maxLength={200}
          dir="auto"
          autocomplete="off"
          aria-describedby="search-words-hint"
          value={model.typed.words.value}
          onInput={(event) => {
            model.typed.words.value = event.currentTarget.value;
          }}
        />
        {/* Never busy: what is looked for now takes the place of what was. */}
        <Button type="submit" look="main">
          {messages.search}
        </Button>
      </div>
    </div>
  );
}

/** What narrows the list now, each part with the way to be rid of it. */
function Active({ model }: { model: SearchModel }) {
  const parts = partsInWords(model.criteria.value);
  if (parts.length === 0) return null;
  return (
    <div class="search-active">
      <p class="quiet">{messages.active}</p>
      <ul class="search-parts">
        {parts.map(({ words, rest }) => (
          <li key={words}>
            <a class="search-part" href={addressOfSearch(rest)}>
              <span class="unseen">{messages.without('')}</span>
              <span dir="auto">{words}</span>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a href={SEARCH}>{messages.clear}</a>
        </li>
      </ul>
    </div>
  );
}

function Snippet({ story: { marked } }: { story: FoundStory }) {
  return (
    <p class="search-snippet">
      {marked.isTakenOut && <strong>{messages.takenOut} </strong>}
      <Marked pieces={marked.text} />
    </p>
  );
}

/** Nothing is like this: what to do about it. */
function Nothing({ model }: { model: SearchModel }) {
  const isNarrowed = partsInWords(model.criteria.value).length > 0;
  return (
    <div class="stories-empty">
      <h2>{isNarrowed ? messages.none : messages.noneYet}</h2>
      <p class="quiet">{isNarrowed ? messages.noneHelp : messages.noneYetHelp}</p>
      {isNarrowed && (
        <a class="button" href={SEARCH}>
          {messages.clear}
        </a>
      )}
    </div>
  );
}
