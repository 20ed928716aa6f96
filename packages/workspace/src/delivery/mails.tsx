import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './delivery.messages.ts';
import { DeliveryModel } from './delivery.model.ts';
import { MailList } from './mail-card.tsx';

const SHOWN = 100;

/** Mails that were given up, for whoever runs the platform. */
export function Mails() {
  const ports = usePorts();
  const model = useModel(
    () => new DeliveryModel(ports, async () => (await ports.api.mails.page({ show: 'given-up', limit: SHOWN })).items),
  );
  useEffect(() => {
    void model.load();
  }, [model]);
  const mails = model.mails.value;
  return (
    <Page title={messages.mails}>
      <p class="quiet page-lead">{messages.lead}</p>
      <NoticeRegion notice={model.notice.value} />
      {!mails && <p role="status">{messages.loading}</p>}
      {mails && mails.length > 0 && <MailList model={model} mails={mails} />}
      {mails?.length === 0 && (
        <>
          <h2>{messages.none}</h2>
          <p class="quiet">{messages.noneHelp}</p>
        </>
      )}
    </Page>
  );
}
