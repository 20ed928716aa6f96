import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import css from '../panel/panel.css';
import { type Door, Panel } from '../panel/panel.tsx';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { Mount } from './mount.ts';

export const mount: Mount = (host, root) => {
  adopt(root, theme, css);
  const content = document.createElement('div');
  root.append(content);
  const open = signal<Door | undefined>(undefined);
  const stopRendering = effect(() =>
    render(<Panel organisation={host.getAttribute('org') ?? ''} open={open} />, content),
  );
  return () => {
    stopRendering();
    render(null, content);
    content.remove();
  };
};
