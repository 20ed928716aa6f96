import { HelpPlace } from '../story-form/help/help-place.tsx';
import { OnItsWay } from '../story-form/on-its-way.tsx';
import { takeFocus } from '../story-form/page.tsx';
import { kept } from '../story-form/sendable.ts';
import type { EnquiryForm } from './create-enquiry-form.ts';
import { late } from './late.ts';

/** The request on its way, and the private link when it is there. */
export function EnquiryDeliveryPage({ form }: { form: EnquiryForm }) {
  const state = late(form).flow.delivery.value;
  if (state?.name === 'sent') return <SentPage form={form} link={state.receipt.link} />;
  return (
    <>
      <OnItsWay state={state} form={form} words={late(form).words.delivery} />
      <Help form={form} />
    </>
  );
}

/** Who to call, where what was written sounded as if somebody is in danger. */
function Help({ form }: { form: EnquiryForm }) {
  return late(form).flow.watch.crises.value.size > 0 ? <HelpPlace form={form} /> : null;
}

function SentPage({ form, link }: { form: EnquiryForm; link: string }) {
  const { flow, words } = late(form);
  const { sent } = words.delivery;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => {
        flow.isCopied.value = true;
      },
      // Where copying is forbidden the link is still there to be marked.
      () => {},
    );
  return (
    <div class="calm" key="sent">
      <h2 tabIndex={-1} ref={takeFocus}>
        {sent.heading}
      </h2>
      <Help form={form} />
      <p>{sent.next}</p>
      {kept(form.answers.value.email) && <p>{sent.mail}</p>}
      <div class="keep">
        <h3>{sent.linkLabel}</h3>
        <a href={link} dir="ltr" target="_blank" rel="noopener noreferrer">
          {link}
        </a>
        <p class="hint">{sent.linkHint}</p>
        {/* Missing on pages without TLS. */}
        {navigator.clipboard && (
          <button type="button" class="main skip" aria-live="polite" onClick={copy}>
            {flow.isCopied.value ? sent.copied : sent.copy}
          </button>
        )}
      </div>
      <p class="hint">{sent.otherwise}</p>
    </div>
  );
}
