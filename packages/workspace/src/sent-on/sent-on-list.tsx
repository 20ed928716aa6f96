import type { SentOnSummary } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tag } from '../parts/tag/tag.tsx';
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
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(item) => <Row key={item.story} item={item} />} />
      {model.items.value?.length === 0 && (
        <div class="stories-empty">
          <h2>{isOpen ? messages.emptyTitle : messages.doneEmptyTitle}</h2>
          <p class="quiet">{isOpen ? messages.empty : messages.doneEmpty}</p>
        </div>
      )}
    </Page>
  );
}

function Row({ item: { story, title, organisation, to, sentAt, state, isUnseen } }: { item: SentOnSummary }) {
  return (
    <li class="story-row" data-story={story}>
      <a class="story-row-title" href={addressOfSentOn(story)} dir="auto">
        {title}
      </a>
      <span class="story-row-place">
        <Tag tone={state === 'new' ? 'warn' : 'accent'} text={states[state]} /> {kinds[to]} · {organisation.name}
        {isUnseen && ` · ${messages.unseen}`}
      </span>
      <span class="story-row-age">
        <Age instant={sentAt} />
      </span>
    </li>
  );
}
