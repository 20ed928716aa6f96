import { type RoleHeld, WorkStoryFilter, type WorkStorySummary } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EmptyTab } from '../lists/empty-tab.tsx';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { Age } from '../time/moment.tsx';
import {
  addressOfDoor,
  addressOfWorkFigures,
  addressOfWorkStory,
  isWorkModerator,
  readsWorkStories,
  WORK,
  workPlaces,
} from './addresses.ts';
import { Door } from './door.tsx';
import { Figures } from './figures.tsx';
import { messages } from './work-stories.messages.ts';
import { WorkStoriesModel } from './work-stories.model.ts';
import { WorkStoryPage } from './work-story.tsx';
import '../stories/stories.css';
import './work-stories.css';

interface WorkStoriesProps {
  /** A list, `figures`, `door`, or a story. */
  id?: string;
  ods?: string;
  roles: readonly RoleHeld[];
  /** What waits may be another number. */
  onChange: () => void;
}

/** What staff tell of their work: its lists, one of them, what they add up to, and the door they come by. */
export function WorkStories({ id, ods, roles, onChange }: WorkStoriesProps) {
  if (id === 'door' && ods) return <Door key={ods} ods={ods} />;
  if (id === 'figures' && ods) return <Figures key={ods} ods={ods} />;
  const first = isWorkModerator(roles) ? 'to-read' : 'shared';
  const show = WorkStoryFilter.safeParse(id ?? first);
  if (!show.success) return <WorkStoryPage key={id} id={id ?? ''} onChange={onChange} />;
  return <List key={show.data} show={show.data} {...{ roles, onChange }} />;
}

interface ListProps extends Pick<WorkStoriesProps, 'roles' | 'onChange'> {
  show: WorkStoryFilter;
}

function List({ show, roles, onChange }: ListProps) {
  const ports = usePorts();
  const model = useModel(() => new WorkStoriesModel(ports, show));
  const isTheirs = show === 'shared' ? readsWorkStories(roles) : isWorkModerator(roles);
  useEffect(() => {
    if (isTheirs) void model.reload();
  }, [model, isTheirs]);
  const handleReload = () => {
    onChange();
    return model.reload();
  };
  const tabs = isWorkModerator(roles)
    ? WorkStoryFilter.options.map((list) => ({ href: `${WORK}/${list}`, words: messages.lists[list] }))
    : [];
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
      {tabs.length > 0 && <Tabs label={messages.tabs} tabs={tabs} current={`${WORK}/${show}`} />}
      <Places roles={roles} />
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(item) => <Row key={item.id} item={item} />} />
      {model.items.value?.length === 0 && (
        <EmptyTab title={messages.emptyTitle} words={messages.empties[show]} tabs={tabs} current={`${WORK}/${show}`} />
      )}
    </Page>
  );
}

function Places({ roles }: { roles: readonly RoleHeld[] }) {
  const places = workPlaces(roles);
  if (places.length === 0) return null;
  return (
    <ul class="work-places">
      {places.map(({ ods, name }) => (
        <li key={ods}>
          <a href={addressOfWorkFigures(ods)}>{messages.figuresOf(name)}</a>
          <a href={addressOfDoor(ods)}>{messages.doorOf(name)}</a>
        </li>
      ))}
    </ul>
  );
}

function Row({
  item: { id, title, organisation, urgent, receivedAt, decidedAt, answers },
}: {
  item: WorkStorySummary;
}) {
  const at = decidedAt ?? receivedAt;
  return (
    <li class="story-row">
      <a class="story-row-title" href={addressOfWorkStory(id)} dir="auto">
        {title}
      </a>
      <span class="story-row-place">
        {urgent.length > 0 && <Tag tone="warn" text={messages.urgent} />} {organisation.name}
        {answers > 0 && ` · ${messages.answered(answers)}`}
      </span>
      <span class="story-row-age">{at && <Age instant={at} />}</span>
    </li>
  );
}
