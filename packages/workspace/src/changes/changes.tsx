import { ChangeFilter, type ChangeTotals } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ListFailure } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfChanges } from './addresses.ts';
import { ChangeRow } from './change-row.tsx';
import { messages, tabs } from './changes.messages.ts';
import { ChangesModel } from './changes.model.ts';
import { SentChanges } from './sent-changes.tsx';
import './changes.css';

interface ChangesProps {
  show: ChangeFilter;
  totals: ChangeTotals | undefined;
  /** Something was moved on, or is to be counted anew. */
  onChange: () => void;
}

/** All changes of one's organisations: what is late, what is to come, what came of the rest. */
export function Changes({ show, totals, onChange }: ChangesProps) {
  const ports = usePorts();
  const model = useModel(() => new ChangesModel(ports, show));
  useEffect(() => {
    void model.load();
  }, [model]);
  const isBusy = model.isBusy.value;
  const handleReload = () => {
    void model.load();
    onChange();
  };
  return (
    <Page
      title={tabs[show].title}
      beside={
        <Button isBusy={isBusy} onPress={handleReload}>
          {isBusy ? messages.reloading : messages.reload}
        </Button>
      }
    >
      <Tabs
        label={messages.tabs}
        current={addressOfChanges(show)}
        tabs={ChangeFilter.options.map((filter) => ({
          href: addressOfChanges(filter),
          words: tabs[filter].tab,
          beside: totals && <span class="changes-total">{totals[filter]}</span>,
        }))}
      />
      <p class="quiet page-lead">{tabs[show].lead}</p>
      <ListFailure list={model} />
      <NoticeRegion notice={model.notice.value} />
      <SentChanges after={model.items.value} />
      <Rows model={model} onChange={onChange} />
      {model.items.value?.length === 0 && <Empty show={show} />}
    </Page>
  );
}

function Rows({ model, onChange }: { model: ChangesModel; onChange: () => void }) {
  const list = useRef<HTMLOListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const items = model.items.value;
  const rowOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-change="${id}"] h2`);
  const handleMore = async () => {
    const first = await model.more();
    // The button that was pressed may be gone; the next thing to read is the first change that came.
    if (first) rowOf(first.id)?.focus();
  };
  const handleSaved = (id: string) => {
    onChange();
    // Its form is gone, and its row too where the change is not one of these any more.
    requestAnimationFrame(() => (rowOf(id) ?? status.current)?.focus());
  };
  return (
    <>
      <p class="quiet changes-count" role="status" tabIndex={-1} ref={status}>
        {items ? items.length > 0 && messages.loaded(items.length) : messages.loading}
      </p>
      {items && items.length > 0 && (
        <ol class="changes" ref={list}>
          {items.map((change) => (
            <ChangeRow key={change.id} change={change} model={model} onSaved={handleSaved} />
          ))}
        </ol>
      )}
      {model.next.value && (
        <div class="changes-more">
          <Button isBusy={model.isBusy.value} onPress={handleMore}>
            {messages.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** Nothing is here: where to go on. */
function Empty({ show }: Pick<ChangesProps, 'show'>) {
  const isOpen = show === 'open';
  return (
    <div class="changes-empty">
      <h2>{tabs[show].emptyTitle}</h2>
      <p class="quiet">{tabs[show].empty}</p>
      <a class="button" href={isOpen ? '/workspace' : addressOfChanges('open')}>
        {isOpen ? messages.toStories : messages.toOpen}
      </a>
    </div>
  );
}
