import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { ErrorSummary, type Mistake } from '../error-summary/error-summary.tsx';

interface OpenedFormProps {
  id: string;
  model: { mistakes: ReadonlySignal<readonly Mistake[]>; isBusy: ReadonlySignal<boolean> };
  words: { send: string; sending: string; cancel: string };
  /** Whether it stands within a card of something else. */
  isInset?: boolean;
  /** True when it is done. */
  send: () => Promise<boolean>;
  onSent: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** A form that a button opened: it takes the focus, and can be left as it is. */
export function OpenedForm({ id, model, words, isInset = true, send, onSent, onLeave, children }: OpenedFormProps) {
  const isBusy = model.isBusy.value;
  const form = useRef<HTMLFormElement>(null);
  // At once, as it scrolls: a moment later it would move the form away from under whoever types or presses already.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await send()) onSent();
  };
  return (
    <form class={isInset ? 'form form-inset' : 'form'} id={id} noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={model.mistakes.value} />
      {children}
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? words.sending : words.send}
        </Button>
        <Button look="link" onPress={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
