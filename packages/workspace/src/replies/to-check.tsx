import type { StaffMember } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfReplySettings, addressOfTemplates, keepsTemplates, replySettingsFor } from './addresses.ts';
import { messages } from './to-check.messages.ts';
import { ToCheckModel } from './to-check.model.ts';
import { ToCheckRow } from './to-check-row.tsx';
import '../stories/stories.css';

/** What waits for somebody else to read it. */
export function ToCheck({ staff, onReload }: { staff: StaffMember; onReload: () => void }) {
  const ports = usePorts();
  const model = useModel(() => new ToCheckModel(ports));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const failure = model.failure.value;
  const isBusy = model.isBusy.value;
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  return (
    <Page
      title={messages.title}
      beside={
        <Button isBusy={isBusy} onPress={handleReload}>
          {isBusy ? messages.reloading : messages.reload}
        </Button>
      }
    >
      <p class="quiet page-lead">{messages.lead}</p>
      <ErrorSummary
        mistakes={failure && failure.code !== 'unauthenticated' ? [{ text: failureInWords(failure) }] : []}
      />
      <Rows model={model} />
      {model.items.value?.length === 0 && <Empty />}
      <SettingsLinks staff={staff} />
    </Page>
  );
}

function Rows({ model }: { model: ToCheckModel }) {
  const list = useRef<HTMLOListElement>(null);
  const items = model.items.value;
  const handleMore = async () => {
    const first = await model.more();
    if (first) list.current?.querySelector<HTMLElement>(`[data-item="${first.id}"] a`)?.focus();
  };
  return (
    <>
      <p class="quiet stories-count" role="status">
        {items ? items.length > 0 && messages.loaded(items.length) : messages.loading}
      </p>
      {items && items.length > 0 && (
        <ol class="stories" ref={list}>
          {items.map((item) => (
            <ToCheckRow key={item.id} item={item} />
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

/** The way to how replies go out, for each organisation where one may see it. */
function SettingsLinks({ staff: { roles } }: { staff: StaffMember }) {
  const places = roles.flatMap(({ organisation }) => organisation ?? []);
  const seen = places.filter(
    ({ ods }, index) =>
      replySettingsFor(roles, ods).mayRead && places.findIndex((other) => other.ods === ods) === index,
  );
  return seen.map(({ ods, name }) => (
    <p key={ods}>
      <a href={addressOfReplySettings(ods)}>{messages.settingsOf(name)}</a>{' '}
      {keepsTemplates(roles, ods) && <a href={addressOfTemplates(ods)}>{messages.templatesOf(name)}</a>}
    </p>
  ));
}

function Empty() {
  return (
    <div class="stories-empty">
      <h2>{messages.emptyTitle}</h2>
      <p class="quiet">{messages.empty}</p>
      <a class="button" href="/workspace">
        {messages.toStories}
      </a>
    </div>
  );
}
