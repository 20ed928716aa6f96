import { ComplaintFilter, type ComplaintSummary, type StaffMember } from '@hearback/contract';
import { type ReadonlySignal, useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EmptyTab } from '../lists/empty-tab.tsx';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Newer } from '../news/newer.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfComplaint, COMPLAINTS, NEW_COMPLAINT } from './addresses.ts';
import { ComplaintPage } from './complaint.tsx';
import { ComplaintClockTag } from './complaint-clock.tsx';
import { findings, lists, messages, states } from './complaints.messages.ts';
import { ComplaintsModel } from './complaints.model.ts';
import { RecordPage } from './record.tsx';
import '../stories/stories.css';

interface ComplaintsProps {
  /** A list, a complaint, or `new`. */
  id?: string;
  staff: StaffMember;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
  /** What waits may have changed. */
  onChange: () => void;
}

/** Complaints: their lists, one of them, and writing one down. */
export function Complaints({ id, staff, news, onChange }: ComplaintsProps) {
  if (id === 'new') return <RecordPage staff={staff} onChange={onChange} />;
  const show = ComplaintFilter.safeParse(id ?? 'open');
  if (!show.success) return <ComplaintPage key={id} id={id ?? ''} staff={staff} onChange={onChange} />;
  return <List key={show.data} show={show.data} news={news} onReload={onChange} />;
}

interface ListProps extends Pick<ComplaintsProps, 'news'> {
  show: ComplaintFilter;
  onReload: () => void;
}

function List({ show, news, onReload }: ListProps) {
  const ports = usePorts();
  const model = useModel(() => new ComplaintsModel(ports, show));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const tabs = ComplaintFilter.options.map((list) => ({ href: `${COMPLAINTS}/${list}`, words: lists[list] }));
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  return (
    <Page
      title={messages.title}
      beside={
        <div class="buttons">
          <a class="button" href={NEW_COMPLAINT}>
            {messages.add}
          </a>
          <Button isBusy={model.isBusy.value} onPress={handleReload}>
            {messages.reload}
          </Button>
        </div>
      }
    >
      <p class="quiet page-lead">{messages.leads[show]}</p>
      <Tabs label={messages.tabs} tabs={tabs} current={`${COMPLAINTS}/${show}`} />
      <Newer list={model} news={news} moved={messages.moved} />
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(item) => <Row key={item.id} item={item} />} />
      {model.items.value?.length === 0 && (
        <EmptyTab
          title={messages.emptyTitle}
          words={messages.empties[show]}
          tabs={tabs}
          current={`${COMPLAINTS}/${show}`}
        />
      )}
    </Page>
  );
}

function Row({ item }: { item: ComplaintSummary }) {
  const { id, title, organisation, urgent, state, receivedOn, outcome, clock } = item;
  return (
    <li class="story-row" data-story={id}>
      <a class="story-row-title" href={addressOfComplaint(id)} dir="auto">
        {title}
      </a>
      <span class="story-row-place">
        {urgent.length > 0 && <Tag tone="warn" text={messages.urgent} />}{' '}
        <Tag tone={state === 'received' ? 'accent' : 'plain'} text={states[state]} /> {organisation.name}
        {outcome && ` · ${findings[outcome]}`}
      </span>
      {clock && (
        <span class="story-row-clock">
          {messages.clockNames[clock.kind]}: <ComplaintClockTag clock={clock} />
        </span>
      )}
      <span class="story-row-age">{messages.came(receivedOn)}</span>
    </li>
  );
}
