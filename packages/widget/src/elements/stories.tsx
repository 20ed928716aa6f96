import { createReader } from '@hearback/sdk/reader';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { createStoriesList, isUnknown } from '../stories-list/create-stories-list.ts';
import css from '../stories-list/stories-list.css';
import { StoriesList } from '../stories-list/stories-list.tsx';
import { todayInEngland } from '../stories-list/when.tsx';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { StoriesWords } from '../words/words.ts';
import { limitOf } from './limit.ts';
import type { Mount } from './mount.ts';
import { advisePolicy } from './policy.ts';

export const mount: Mount = (host, root, context) => {
  const content = adopt(root, context, theme, css);
  const { platform, words, language, load, advise } = context;
  const organisation = host.getAttribute('org') ?? '';
  const limit = limitOf(host, advise);
  const isBehindDoor = host.getAttribute('within') === 'panel';
  const reader = createReader({ baseUrl: platform });
  let stop = () => {};
  let forget = () => {};
  const show = (more: StoriesWords) => {
    const list = createStoriesList({
      organisation,
      dateWords: words,
      words: more,
      platform,
      today: todayInEngland(),
      load: () => reader.list({ organisation, limit }).page().catch(explain),
      read: (id) => reader.read(id),
    });
    stop = effect(() => render(<StoriesList {...{ list, isBehindDoor }} />, content));
  };
  const explain = (error: unknown): never => {
    if (isUnknown(error)) advise('unknown', organisation);
    else {
      void advisePolicy(context);
      if (isMounted) forget = host.retryOnline();
    }
    throw error;
  };
  let isMounted = true;
  void load(`stories-words-${language}`).then((more) => isMounted && show(more.words));
  return () => {
    isMounted = false;
    stop();
    forget();
    render(null, content);
    content.remove();
  };
};
