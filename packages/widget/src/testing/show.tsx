import { effect } from '@preact/signals-core';
import { cleanup, configure, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { onTestFinished } from 'vitest';

// As long as what the other tests ask again for: a second is too short on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Shows a view as the elements do, rendered again when a signal it has read changes, until the test is over. */
export function show(view: () => JSX.Element, container?: HTMLElement): void {
  const { rerender } = render(<div />, container ? { container } : {});
  const stop = effect(() => rerender(view()));
  onTestFinished(() => {
    stop();
    cleanup();
  });
}
