import type { StaffOrganisation } from '@hearback/contract';
import { Pasted } from '../parts/pasted/pasted.tsx';
import { pasting } from './settings.messages.ts';

/** What is pasted on a website, and what hangs in the waiting room. */
export function TagCard({ organisation: { ods, tags } }: { organisation: StaffOrganisation }) {
  return (
    <section class="card">
      <h2>{pasting.title}</h2>
      <p class="quiet">{pasting.words}</p>
      <Pasted label={pasting.newest} text={tags.newest} />
      {tags.pinned && <Pasted label={pasting.pinned} text={tags.pinned} />}
      <p class="organisation-links">
        <a href={`/tag/${ods}`} target="_blank" rel="noreferrer">
          {pasting.more}
        </a>
        <a href={`/poster/${ods}`} target="_blank" rel="noreferrer">
          {pasting.poster}
        </a>
        <a href={`/poster/${ods}?size=a5`} target="_blank" rel="noreferrer">
          {pasting.leaflet}
        </a>
        <a href={`/qr/${ods}.svg`} download={`${ods}.svg`}>
          {pasting.svg}
        </a>
        <a href={`/qr/${ods}.png`} download={`${ods}.png`}>
          {pasting.png}
        </a>
      </p>
    </section>
  );
}
