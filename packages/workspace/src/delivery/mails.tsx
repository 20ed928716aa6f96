import { DeliveryFilter } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfMails } from './addresses.ts';
import { messages, tabs } from './delivery.messages.ts';
import { MailsModel } from './delivery.model.ts';
import { MailRow } from './mail-row.tsx';

/** All mails in one state, for whoever runs the platform. */
export function Mails({ show }: { show: DeliveryFilter }) {
  const ports = usePorts();
  const model = useModel(() => new MailsModel(ports, show));
  const { list } = model;
  useEffect(() => {
    void list.reload();
  }, [list]);
  const { title, lead, emptyTitle, empty } = tabs[show];
  return (
    <Page
      title={title}
      beside={
        <Button isBusy={list.isBusy.value} onPress={list.reload}>
          {messages.reload}
        </Button>
      }
    >
      <Tabs
        label={messages.tabs}
        tabs={DeliveryFilter.options.map((filter) => ({ href: addressOfMails(filter), words: tabs[filter].tab }))}
        current={addressOfMails(show)}
      />
      <p class="quiet page-lead">
        {lead} {messages.hidden}
      </p>
      <ListFailure list={list} />
      <NoticeRegion notice={model.notice.value} />
      <Rows list={list} words={messages} row={(mail) => <MailRow key={mail.id} model={model} mail={mail} />} />
      {list.items.value?.length === 0 && (
        <div class="stories-empty">
          <h2>{emptyTitle}</h2>
          <p class="quiet">{empty}</p>
        </div>
      )}
    </Page>
  );
}
