import { createReader } from '@hearback/sdk/reader';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { createStoriesList } from '../stories-list/create-stories-list.ts';
import css from '../stories-list/stories-list.css';
import { StoriesList } from '../stories-list/stories-list.tsx';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { Mount } from './mount.ts';

const USUAL_LIMIT = 3;

export const mount: Mount = (host, root, { platform }) => {
  adopt(root, theme, css);
  const content = document.createElement('div');
  // Our words are English whatever the page is; what people wrote has its own direction.
  content.lang = 'en';
  content.dir = 'ltr';
  root.append(content);
  const organisation = host.getAttribute('org') ?? '';
  const limit = Number(host.getAttribute('limit')) || USUAL_LIMIT;
  const reader = createReader({ baseUrl: platform });
  const list = createStoriesList({
    organisation,
    platform,
    load: () => reader.list({ organisation, limit }).page(),
    read: (id) => reader.read(id),
  });
  const stopRendering = effect(() => render(<StoriesList list={list} />, content));
  return () => {
    stopRendering();
    render(null, content);
    content.remove();
  };
};
