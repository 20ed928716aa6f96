import { EnquiryFilter, type EnquirySummary } from '@hearback/contract';
import { type ReadonlySignal, useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { messages as clockWords } from '../clocks/clock.messages.ts';
import { ClockTag } from '../clocks/clock-card.tsx';
import { EmptyTab } from '../lists/empty-tab.tsx';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Newer } from '../news/newer.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { Age } from '../time/moment.tsx';
import { addressOfEnquiry, ENQUIRIES } from './addresses.ts';
import { lists, messages, outcomes, states } from './enquiries.messages.ts';
import { EnquiriesModel } from './enquiries.model.ts';
import { EnquiryPage } from './enquiry.tsx';
import '../stories/stories.css';

interface EnquiriesProps {
  /** A list, or an enquiry. */
  id?: string;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
  /** What waits may have changed. */
  onChange: () => void;
}

/** What people ask in private: its lists, and one of them. */
export function Enquiries({ id, news, onChange }: EnquiriesProps) {
  const show = EnquiryFilter.safeParse(id ?? 'waiting');
  if (!show.success) return <EnquiryPage key={id} id={id ?? ''} onChange={onChange} />;
  return <List key={show.data} show={show.data} news={news} onReload={onChange} />;
}

interface ListProps extends Pick<EnquiriesProps, 'news'> {
  show: EnquiryFilter;
  onReload: () => void;
}

function List({ show, news, onReload }: ListProps) {
  const ports = usePorts();
  const model = useModel(() => new EnquiriesModel(ports, show));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const tabs = EnquiryFilter.options.map((list) => ({ href: `${ENQUIRIES}/${list}`, words: lists[list] }));
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  return (
    <Page
      title={messages.title}
      beside={
        <Button isBusy={model.isBusy.value} onPress={handleReload}>
          {messages.reload}
        </Button>
      }
    >
      <p class="quiet page-lead">{messages.leads[show]}</p>
      <Tabs label={messages.tabs} tabs={tabs} current={`${ENQUIRIES}/${show}`} />
      <Newer list={model} news={news} moved={messages.moved} />
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(item) => <Row key={item.id} item={item} />} />
      {model.items.value?.length === 0 && (
        <EmptyTab
          title={messages.emptyTitle}
          words={messages.empties[show]}
          tabs={tabs}
          current={`${ENQUIRIES}/${show}`}
        />
      )}
    </Page>
  );
}

function Row({ item: { id, title, organisation, urgent, status, movedAt, outcome, clock } }: { item: EnquirySummary }) {
  const isUrgent = urgent.length > 0 && status !== 'closed';
  const isOpen = clock?.state === 'running' || clock?.state === 'overdue';
  return (
    <li class="story-row" data-story={id}>
      <a class="story-row-title" href={addressOfEnquiry(id)} dir="auto">
        {title}
      </a>
      <span class="story-row-place">
        {isUrgent && <Tag tone="warn" text={messages.urgent} />}{' '}
        {status === 'new' && <Tag tone="accent" text={states.new} />} {organisation.name}
        {outcome && ` · ${outcomes[outcome]}`}
      </span>
      {isOpen && (
        <span class="story-row-clock">
          <ClockTag clock={clock} /> {clock.state === 'running' && clockWords.byDay(clock.due)}
        </span>
      )}
      <span class="story-row-age">
        <Age instant={movedAt} />
      </span>
    </li>
  );
}
