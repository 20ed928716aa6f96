import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { usePorts } from '../ports/ports.ts';
import { SEARCH } from '../search/addresses.ts';
import type { KeysModel } from './keys.model.ts';
import { actionOf, isWriting, type KeyAction, stepIn } from './keys.ts';

const ROWS = 'main .story-row-title';

/** Lets single keys work, where they are on and nobody writes. */
export function useKeys(model: KeysModel): void {
  const { settings } = usePorts();
  const { path, route } = useLocation();
  useEffect(() => {
    const deeds: Record<KeyAction, () => unknown> = {
      search: () => {
        model.isBoxWanted.value = true;
        if (path !== SEARCH) route(SEARCH);
      },
      next: () => step(1),
      previous: () => step(-1),
      back: () => document.querySelector<HTMLElement>('main .story-back')?.click(),
      help: () => (model.isHelpShown.value = true),
    };
    const handle = (event: KeyboardEvent) => {
      const action = settings.hasKeys.value ? actionOf(event) : undefined;
      if (!action || isWriting(document.activeElement) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      deeds[action]();
    };
    addEventListener('keydown', handle);
    return () => removeEventListener('keydown', handle);
  }, [model, settings, path, route]);
}

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  rows[stepIn(rows, document.activeElement, by)]?.focus();
}
