import type { Totals } from '@hearback/contract';
import { words } from './pages.messages.ts';

/** Figures, each with what it is out of. */
export function TotalsPanel({ totals }: { totals: Totals }) {
  const changes = totals.changesPlanned + totals.changesDone;
  return (
    <dl class="totals">
      <Figure value={totals.stories.toLocaleString('en-GB')} label={words.totals.storiesLabel} />
      <Figure value={totals.reads.toLocaleString('en-GB')} label={words.totals.readsLabel} />
      {totals.positive === null ? (
        <Figure value={words.totals.positiveHidden} label={words.totals.positiveLabel} isWords />
      ) : (
        <Figure value={words.totals.positive(totals.positive, totals.rated)} label={words.totals.positiveLabel} />
      )}
      <Figure value={words.totals.replied(totals.replied, totals.stories)} label={words.totals.repliedLabel} />
      {changes > 0 && (
        <Figure value={words.totals.changes(totals.changesDone, changes)} label={words.totals.changesLabel} />
      )}
    </dl>
  );
}

function Figure({ value, label, isWords = false }: { value: string; label: string; isWords?: boolean }) {
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd class={isWords ? 'figure-words' : 'figure-number'}>{value}</dd>
    </div>
  );
}
