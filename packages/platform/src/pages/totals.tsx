import type { Totals } from '@hearback/contract';
import type { Punctuality } from '../clocks/punctuality.ts';
import { words } from './pages.messages.ts';

/** Where each figure is counted from, as an address. */
export type Behind = Record<'stories' | 'reads' | 'positive' | 'replied' | 'changes', string> & { inTime?: string };

interface TotalsPanelProps {
  totals: Totals;
  punctuality?: Punctuality | undefined;
  behind: Behind;
}

/** Figures, each with what it is out of and a link to what is behind it. */
export function TotalsPanel({ totals, punctuality, behind }: TotalsPanelProps) {
  const changes = totals.changesPlanned + totals.changesDone;
  return (
    <dl class="totals">
      <Figure value={totals.stories.toLocaleString('en-GB')} label={words.totals.storiesLabel} href={behind.stories} />
      <Figure value={totals.reads.toLocaleString('en-GB')} label={words.totals.readsLabel} href={behind.reads} />
      {totals.positive === null ? (
        <Figure value={words.totals.positiveHidden} label={words.totals.positiveLabel} isWords />
      ) : (
        <Figure
          value={words.totals.positive(totals.positive, totals.rated)}
          label={words.totals.positiveLabel}
          href={behind.positive}
        />
      )}
      <Figure
        value={words.totals.replied(totals.replied, totals.stories)}
        label={words.totals.repliedLabel}
        href={behind.replied}
      />
      {totals.helpful && (
        <Figure value={words.totals.helpful(totals.helpful)} label={words.totals.helpfulLabel} href={behind.replied} />
      )}
      {punctuality && punctuality.due > 0 && (
        <Figure
          value={words.totals.inTime(punctuality)}
          label={words.totals.inTimeLabel(punctuality.terms)}
          {...(behind.inTime ? { href: behind.inTime } : {})}
        />
      )}
      {changes > 0 && (
        <Figure
          value={words.totals.changes(totals.changesDone, changes)}
          label={words.totals.changesLabel}
          href={behind.changes}
        />
      )}
    </dl>
  );
}

interface FigureProps {
  value: string;
  label: string;
  href?: string;
  isWords?: boolean;
}

function Figure({ value, label, href, isWords = false }: FigureProps) {
  return (
    <div class="figure">
      <dt>
        {href ? (
          <a class="figure-link" href={href}>
            {label}
          </a>
        ) : (
          label
        )}
      </dt>
      <dd class={isWords ? 'figure-words' : 'figure-number'}>{value}</dd>
    </div>
  );
}
