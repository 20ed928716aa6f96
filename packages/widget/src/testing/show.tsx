import { effect } from '@preact/signals-core';
import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { onTestFinished } from 'vitest';

/** Shows a view as the elements do, rendered again when a signal it has read changes, until the test is over. */
export function show(view: () => JSX.Element, container?: HTMLElement): void {
  const { rerender } = render(<div />, container ? { container } : {});
  const stop = effect(() => rerender(view()));
  onTestFinished(() => {
    stop();
    cleanup();
  });
}
