import type { Conversation, StaffMember } from '@hearback/contract';
import { conversationsKeptBy } from '@hearback/contract/permissions';
import { type ReadonlySignal, useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { seesComplaints } from '../complaints/addresses.ts';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Newer } from '../news/newer.tsx';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages, ways } from './conversations.messages.ts';
import { ConversationsModel, WritingModel } from './conversations.model.ts';
import { Counts } from './counts.tsx';
import { Writing } from './writing.tsx';
import '../stories/stories.css';
import '../figures/figures.css';
import './conversations.css';

interface ConversationsProps {
  staff: StaffMember;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
}

/** Everyday conversations: writing one down, those that were, and how many there were. */
export function Conversations({ staff, news }: ConversationsProps) {
  const ports = usePorts();
  const theirs = placesOf(staff);
  const model = useModel(() => new ConversationsModel(ports));
  const only = theirs.length === 1 ? theirs[0]?.ods : undefined;
  const writing = useModel(() => new WritingModel(ports, { only, onKept: model.load }));
  const opener = useRef<HTMLButtonElement>(null);
  const { value: isOpen } = writing.isOpen;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    void model.load();
  }, [model]);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Page
      title={messages.title}
      beside={
        <div class="buttons">
          <Button buttonRef={opener} look="main" onPress={writing.begin}>
            {messages.write}
          </Button>
          <Button isBusy={model.list.isBusy.value} onPress={model.load}>
            {messages.reload}
          </Button>
        </div>
      }
    >
      <p class="quiet page-lead">{messages.lead}</p>
      <NoticeRegion notice={writing.notice.value} />
      {isOpen && <Writing model={writing} theirs={theirs} seesComplaints={seesComplaints(staff.roles)} />}
      <Written model={model} news={news} />
      <Counts model={model} />
    </Page>
  );
}

/** Where somebody writes them down; nothing where it is everywhere. */
function placesOf({ roles }: StaffMember) {
  const held = roles.filter(({ role }) => conversationsKeptBy.includes(role));
  if (held.some(({ organisation }) => !organisation)) return [];
  const all = held.flatMap(({ organisation }) => organisation ?? []);
  return all.filter(({ ods }, at) => all.findIndex((one) => one.ods === ods) === at);
}

function Written({ model: { list }, news }: { model: ConversationsModel; news: ReadonlySignal<number> }) {
  return (
    <section class="conversations-part">
      <h2>{messages.list}</h2>
      <Newer list={list} news={news} moved={messages.moved} />
      <ListFailure list={list} />
      <Rows list={list} words={messages} row={(item) => <Row key={item.id} item={item} />} />
      {list.items.value?.length === 0 && <p class="quiet">{messages.empty}</p>}
    </section>
  );
}

function Row({
  item: { id, organisation, on, by, about, done, isSettled, change, writtenBy },
}: {
  item: Conversation;
}) {
  return (
    <li class="conversation" data-story={id} tabIndex={-1}>
      <p class="quiet">
        <Tag tone={isSettled ? 'good' : 'warn'} text={isSettled ? messages.settled : messages.open} />{' '}
        <bdi>{organisation.name}</bdi> · {ways[by]}
      </p>
      <p class="as-written" dir="auto">
        {about}
      </p>
      <p class="as-written" dir="auto">
        <strong>{messages.done}:</strong> {done}
      </p>
      {change && (
        <p dir="auto">
          <strong>{messages.change}:</strong> {change.what}
        </p>
      )}
      <p class="quiet" dir="auto">
        {messages.written(writtenBy, on)}
      </p>
    </li>
  );
}
