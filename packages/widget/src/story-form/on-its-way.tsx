import type { SubmissionState } from '@hearback/sdk/outbox';
import type { FormLike, LatePages } from './form-like.ts';
import { takeFocus } from './page.tsx';

interface OnItsWayProps {
  state: SubmissionState<unknown> | undefined;
  form: FormLike;
  words: {
    sending: Record<'heading' | 'text', string>;
    waiting: Record<'heading' | 'text' | 'offline' | 'away' | 'volatile', string>;
  };
}

/** That something is sent, or waits on the device to be sent. */
export function OnItsWay({ state, form, words }: OnItsWayProps) {
  const isWaiting = state?.name === 'waiting';
  // What the device does not keep is not said to be saved.
  const { heading, text } = isWaiting && state.durable ? words.waiting : words.sending;
  return (
    <div class="calm" role="status" key={isWaiting}>
      <h2 tabIndex={-1} ref={takeFocus}>
        {heading}
      </h2>
      {isWaiting && <p>{navigator.onLine ? words.waiting.away : words.waiting.offline}</p>}
      <p>{isWaiting && !state.durable ? words.waiting.volatile : text}</p>
      {isWaiting && (
        <button type="button" class="link" onClick={(form.pages.value as LatePages).flow.clear}>
          {(form.pages.value as LatePages).words.keeping.clear}
        </button>
      )}
    </div>
  );
}
