import type { SentOnSummary } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { Age } from '../time/moment.tsx';
import { addressOfSentOn, SENT_ON } from './addresses.ts';
import { kinds, messages, states } from './sent-on.messages.ts';
import { SentOnListModel } from './sent-on.model.ts';
import '../stories/stories.css';

/** What was sent on to whoever is signed in. */
export function SentOnList({ show, onReload }: { show: 'open' | 'done'; onReload: () => void }) {
  const ports = usePorts();
  const model = useModel(() => new SentOnListModel(ports, show));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const failure = model.failure.value;
  const isOpen = show === 'open';
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  return (
    <Page
      title={isOpen ? messages.title : messages.doneTitle}
      beside={
        <Button isBusy={model.isBusy.value} onPress={handleReload}>
          {messages.reload}
        </Button>
      }
    >
      <p class="quiet page-lead">{isOpen ? messages.lead : messages.doneLead}</p>
      <p>
        <a href={isOpen ? `${SENT_ON}/done` : SENT_ON}>{isOpen ? messages.done : messages.open}</a>
      </p>
      <ErrorSummary
        mistakes={failure && failure.code !== 'unauthenticated' ? [{ text: failureInWords(failure) }] : []}
      />
      <Rows model={model} />
      {model.items.value?.length === 0 && (
        <div class="stories-empty">
          <h2>{isOpen ? messages.emptyTitle : messages.doneEmptyTitle}</h2>
          <p class="quiet">{isOpen ? messages.empty : messages.doneEmpty}</p>
        </div>
      )}
    </Page>
  );
}

function Rows({ model }: { model: SentOnListModel }) {
  const list = useRef<HTMLOListElement>(null);
  const items = model.items.value;
  const handleMore = async () => {
    const first = await model.more();
    if (first) list.current?.querySelector<HTMLElement>(`[data-story="${first.id}"] a`)?.focus();
  };
  return (
    <>
      <p class="quiet stories-count" role="status">
        {items ? items.length > 0 && messages.loaded(items.length) : messages.loading}
      </p>
      {items && items.length > 0 && (
        <ol class="stories" ref={list}>
          {items.map((item) => (
            <Row key={item.story} item={item} />
          ))}
        </ol>
      )}
      {model.next.value && (
        <div class="stories-more">
          <Button isBusy={model.isBusy.value} onPress={handleMore}>
            {messages.more}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ item: { story, title, organisation, to, sentAt, state } }: { item: SentOnSummary }) {
  return (
    <li class="story-row" data-story={story}>
      <a class="story-row-title" href={addressOfSentOn(story)} dir="auto">
        {title}
      </a>
      <span class="story-row-place">
        <Tag tone={state === 'new' ? 'warn' : 'accent'} text={states[state]} /> {kinds[to]} · {organisation.name}
      </span>
      <span class="story-row-age">
        <Age instant={sentAt} />
      </span>
    </li>
  );
}
