import type { StaffMember } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
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
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(item) => <ToCheckRow key={item.id} item={item} />} />
      {model.items.value?.length === 0 && <Empty />}
      <SettingsLinks staff={staff} />
    </Page>
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
