import type { ComponentChildren } from 'preact';
import './notice.css';

/** What came of something one did, or what stands in the way. */
export interface NoticeWords {
  tone: 'done' | 'problem';
  text: string;
  link?: { href: string; text: string };
}

/** The region is always there, so that a screen reader speaks what comes into it. */
export function NoticeRegion({ notice }: { notice: NoticeWords | undefined }) {
  return (
    <div class="notice-region" role="status">
      {notice && (
        <Notice tone={notice.tone}>
          <p>
            {notice.text} {notice.link && <a href={notice.link.href}>{notice.link.text}</a>}
          </p>
        </Notice>
      )}
    </div>
  );
}

export function Notice({ tone, children }: { tone: NoticeWords['tone']; children: ComponentChildren }) {
  return <div class={`notice notice-${tone} appears`}>{children}</div>;
}
