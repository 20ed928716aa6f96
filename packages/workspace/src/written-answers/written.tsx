import { WrittenState } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NotFound } from '../app/not-found.tsx';
import { EmptyTab } from '../lists/empty-tab.tsx';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfWritten } from './addresses.ts';
import { messages } from './written.messages.ts';
import { WrittenListModel } from './written.model.ts';
import { WrittenCard } from './written-card.tsx';
import '../stories/stories.css';
import '../story/story.css';
import './written.css';

/** What people wrote in answer to surveys: what waits, is shown, or is kept back. */
export function Written({ show, onReload }: { show: string; onReload: () => void }) {
  const list = WrittenState.safeParse(show);
  return list.success ? <List key={list.data} show={list.data} onReload={onReload} /> : <NotFound />;
}

function List({ show, onReload }: { show: WrittenState; onReload: () => void }) {
  const ports = usePorts();
  const model = useModel(() => new WrittenListModel(ports, show));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  const tabs = WrittenState.options.map((list) => ({ href: addressOfWritten(list), words: messages.lists[list] }));
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
      <Tabs label={messages.tabs} tabs={tabs} current={addressOfWritten(show)} />
      <ListFailure list={model} />
      <Rows
        list={model}
        words={messages}
        row={(answer) => <WrittenCard key={`${answer.id} ${answer.version}`} answer={answer} />}
      />
      {model.items.value?.length === 0 && (
        <EmptyTab
          title={messages.emptyTitle}
          words={messages.empties[show]}
          tabs={tabs}
          current={addressOfWritten(show)}
        />
      )}
    </Page>
  );
}
