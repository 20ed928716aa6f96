import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import './confirmation.css';

interface ConfirmationProps {
  title: string;
  confirm: string;
  cancel: string;
  isBusy?: boolean;
  look?: 'main' | 'grave';
  onConfirm: () => unknown;
  onCancel: () => void;
  children: ComponentChildren;
}

/** Asks once more before something that cannot be taken back, and says what will happen. */
export function Confirmation({ title, confirm, cancel, isBusy = false, look = 'main', ...rest }: ConfirmationProps) {
  const { onConfirm, onCancel, children } = rest;
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // On the words, not on a button: a key held down too long would confirm at once.
    heading.current?.focus();
  }, []);
  return (
    <dialog class="confirmation" aria-labelledby={titleId} ref={dialog} onClose={onCancel}>
      <h2 id={titleId} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div class="confirmation-words">{children}</div>
      <div class="buttons">
        <Button look={look} isBusy={isBusy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button onPress={() => dialog.current?.close()}>{cancel}</Button>
      </div>
    </dialog>
  );
}
