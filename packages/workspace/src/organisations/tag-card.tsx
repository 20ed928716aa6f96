import type { StaffOrganisation } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
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

function Pasted({ label, text }: { label: string; text: string }) {
  const said = useSignal('');
  const handlePress = async () => {
    // Where copying is forbidden the text is still there to be marked.
    said.value = await navigator.clipboard.writeText(text).then(
      () => pasting.copied,
      () => pasting.notCopied,
    );
  };
  return (
    <div>
      <h3>{label}</h3>
      <pre class="organisation-tag" dir="ltr" translate={false}>
        <code>{text}</code>
      </pre>
      <div class="buttons">
        <Button onPress={handlePress}>
          {pasting.copy}
          <span class="unseen">: {label}</span>
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
