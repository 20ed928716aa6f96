import type { StoryForm } from './create-story-form.ts';
import { takeFocus } from './page.tsx';
import { words } from './story-form.messages.ts';

interface DeliveryPageProps {
  form: StoryForm;
  onAnother(): void;
}

/** The story on its way, and the receipt when it is there. */
export function DeliveryPage({ form, onAnother }: DeliveryPageProps) {
  const state = form.delivery.value;
  if (state?.name === 'sent') return <SentPage form={form} link={state.receipt.link} onAnother={onAnother} />;
  const isWaiting = state?.name === 'waiting';
  const { heading, text } = isWaiting ? words.waiting : words.sending;
  return (
    <div class="calm" role="status" key={state?.name === 'waiting'}>
      <h2 tabIndex={-1} ref={takeFocus}>
        {heading}
      </h2>
      {isWaiting && <p>{navigator.onLine ? words.waiting.away : words.waiting.offline}</p>}
      <p>{isWaiting && !state.durable ? words.waiting.volatile : text}</p>
    </div>
  );
}

function SentPage({ form, link, onAnother }: DeliveryPageProps & { link: string }) {
  const copy = async () => {
    // Where copying is forbidden the link is still there to be marked.
    await navigator.clipboard.writeText(link).then(
      () => {
        form.isCopied.value = true;
      },
      () => {},
    );
  };
  return (
    <div class="calm" key="sent">
      <h2 tabIndex={-1} ref={takeFocus}>
        {words.sent.heading}
      </h2>
      <p>{words.sent.text(form.organisation.name)}</p>
      {form.answers.value.email.trim() && <p>{words.sent.mail}</p>}
      <div class="keep">
        <h3>{words.sent.linkLabel}</h3>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {link}
        </a>
        <p class="hint">{words.sent.linkHint}</p>
        {/* Missing on pages without TLS. */}
        {navigator.clipboard && (
          <button type="button" class="main skip" onClick={copy}>
            {form.isCopied.value ? words.sent.copied : words.sent.copy}
          </button>
        )}
      </div>
      <button type="button" class="link" onClick={onAnother}>
        {words.sent.another}
      </button>
    </div>
  );
}
