import type { Evidence } from '@hearback/contract';
import { ShownPictures } from '../pictures/shown-pictures.tsx';
import { messages } from './change.messages.ts';

/** What shows that a change was made, as the public sees it. */
export function EvidenceShown({ evidence: { text, link, pictures } }: { evidence: Evidence }) {
  return (
    <div class="change-evidence">
      <p class="change-note-title">
        <strong>{messages.evidenceTitle}</strong>
      </p>
      {text && (
        <p class="as-written" dir="auto">
          {text}
        </p>
      )}
      {pictures && <ShownPictures pictures={pictures} />}
      {link && (
        <p>
          <a href={link} rel="noopener nofollow">
            {messages.evidenceAt(new URL(link).host)}
          </a>
        </p>
      )}
    </div>
  );
}
