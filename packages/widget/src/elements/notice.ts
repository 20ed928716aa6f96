import css from '../notice/notice.css';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { MountContext } from './mount.ts';

/** What this file hands out: it is loaded by embed.js, never imported. */
export interface NoticeModule {
  showNotice(link: string, context: MountContext): Promise<void>;
}

/** Tells somebody who comes back that what they had sent without network has arrived, and where to follow it. */
export async function showNotice(link: string, context: MountContext): Promise<void> {
  const { words } = await context.load(`rare-words-${context.language}`);
  const { notice } = words;
  const host = document.createElement('hearback-notice');
  const content = adopt(host.attachShadow({ mode: 'open' }), context, theme, css);
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  const text = document.createElement('p');
  const follow = document.createElement('a');
  Object.assign(follow, { href: link, target: '_blank', rel: 'noopener noreferrer', textContent: notice.link });
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', className: 'link', textContent: notice.close });
  close.addEventListener('click', () => host.remove());
  box.append(text, follow, close);
  content.append(box);
  document.body.append(host);
  // Said after it is in the page, as a reader speaks only what changes in a region that is there.
  text.textContent = notice.sent;
}
