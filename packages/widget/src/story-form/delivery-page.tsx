import type { StoryForm } from './create-story-form.ts';
import { HelpPlace } from './help/help-place.tsx';
import { late } from './late.ts';
import { OnItsWay } from './on-its-way.tsx';
import { takeFocus } from './page.tsx';
import { kept } from './sendable.ts';

interface DeliveryPageProps {
  form: StoryForm;
  onAnother(): void;
}

/** The story on its way, and the receipt when it is there. */
export function DeliveryPage({ form, onAnother }: DeliveryPageProps) {
  const state = late(form).flow.delivery.value;
  if (state?.name === 'sent') return <SentPage form={form} link={state.receipt.link} onAnother={onAnother} />;
  return (
    <>
      <OnItsWay state={state} form={form} words={late(form).words.delivery} />
      <Help form={form} />
    </>
  );
}

/** Who to call, where what was written sounded as if somebody is in danger. */
function Help({ form }: { form: StoryForm }) {
  return late(form).flow.watch.crises.value.size > 0 ? <HelpPlace form={form} /> : null;
}

function SentPage({ form, link, onAnother }: DeliveryPageProps & { link: string }) {
  const { sent } = late(form).words.delivery;
  const { days, counted } = form.organisation.replyWithin ?? { days: 2, counted: 'working' };
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => {
        late(form).flow.isCopied.value = true;
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
      <p>{sent.text(form.organisation.name, sent.within(days, counted === 'working'))}</p>
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
            {late(form).flow.isCopied.value ? sent.copied : sent.copy}
          </button>
        )}
      </div>
      <button type="button" class="link" onClick={onAnother}>
        {sent.another}
      </button>
    </div>
  );
}
