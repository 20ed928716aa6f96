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
  /** After a no, and after Escape, which leaves everything as it was. */
  onCancel: () => void;
  /** What a no does where it is an answer of its own; Escape does not do it. */
  onDecline?: () => void;
  children: ComponentChildren;
}

/** Asks once more before something that cannot be taken back, and says what will happen. */
export function Confirmation({ title, confirm, cancel, isBusy = false, look = 'main', ...rest }: ConfirmationProps) {
  const { onConfirm, onCancel, onDecline, children } = rest;
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // On the words, not on a button: a key held down too long would confirm at once.
    heading.current?.focus();
  }, []);
  // The second press of a double click on what opened it falls on whatever has come beneath the pointer.
  const handleClick = (event: MouseEvent) => {
    if (event.detail > 1) event.stopPropagation();
  };
  const handleDecline = () => {
    onDecline?.();
    dialog.current?.close();
  };
  return (
    <dialog class="confirmation" aria-labelledby={titleId} ref={dialog} onClose={onCancel} onClickCapture={handleClick}>
      <h2 id={titleId} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div class="confirmation-words">{children}</div>
      <div class="buttons">
        <Button look={look} isBusy={isBusy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button onPress={handleDecline}>{cancel}</Button>
      </div>
    </dialog>
  );
}
