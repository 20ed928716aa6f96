import { type ChangesLook, lookUpChanges } from '@hearback/sdk/changes';
import { render } from 'preact';
import css from '../changes-list/changes-list.css';
import { ChangesList } from '../changes-list/changes-list.tsx';
import { todayInEngland } from '../stories-list/when.tsx';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { ChangesWords } from '../words/words.ts';
import { limitOf } from './limit.ts';
import type { Mount } from './mount.ts';
import { advisePolicy } from './policy.ts';

export const mount: Mount = (host, root, context) => {
  const content = adopt(root, context, theme, css);
  const { platform, words: dateWords, language, load, advise } = context;
  const organisation = host.getAttribute('org') ?? '';
  const asked = lookUpChanges(platform, { organisation, limit: limitOf(host, advise) });
  let isMounted = true;
  let forget = () => {};
  const show = async ({ words }: { words: ChangesWords }) => {
    const draw = (look?: ChangesLook) =>
      render(
        <ChangesList
          {...{ organisation, platform, words, dateWords, look, today: todayInEngland() }}
          onUnseen={() => advise('picture', platform)}
        />,
        content,
      );
    if (isMounted) draw();
    const look = await asked;
    if (!isMounted) return;
    draw(look);
    if (look.found) return;
    if (look.isUnknown) advise('unknown', organisation);
    else {
      void advisePolicy(context);
      forget = host.retryOnline();
    }
  };
  void load(`changes-words-${language}`).then(show);
  return () => {
    isMounted = false;
    forget();
    render(null, content);
    content.remove();
  };
};
