import type { ComponentChildren, Ref } from 'preact';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  type?: 'submit' | 'button';
  look?: 'main' | 'plain' | 'grave' | 'link';
  /** Its work is under way: a press does nothing, but focus stays where it is. */
  isBusy?: boolean;
  isExpanded?: boolean;
  controls?: string;
  /** Keys that do the same, as `aria-keyshortcuts` names them. */
  keys?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress?: () => unknown;
}

export function Button({ children, type = 'button', look = 'plain', isBusy = false, ...rest }: ButtonProps) {
  const { isExpanded, controls, keys, buttonRef, onPress } = rest;
  const handleClick = (event: MouseEvent) => {
    // Whoever clicks twice opens it: the second click does not close it again.
    if (isExpanded !== undefined && event.detail > 1) return;
    if (isBusy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      class={`button button-${look}`}
      type={type}
      // A disabled button would drop the focus to the top of the page.
      aria-disabled={isBusy || undefined}
      aria-expanded={isExpanded}
      aria-controls={isExpanded ? controls : undefined}
      aria-keyshortcuts={keys}
      ref={buttonRef ?? null}
      onClick={handleClick}
    >
      {children}
    </button>
  );
}
