import type { BadLine, ImportCounts } from '@hearback/contract';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { addressOfBadLines } from './addresses.ts';
import { changesIn } from './how-far.ts';
import { countWords, messages, newButClosed } from './import.messages.ts';
import type { ImportModel } from './import.model.ts';

/** What would come of a register, before it is imported. */
export function Checked({ model }: { model: ImportModel }) {
  const told = model.told.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!told) return null;
  const { counts, lines, ignored, odd } = told;
  const changes = changesIn(counts);
  return (
    <section class={counts.bad > 0 ? 'card import-card import-refused' : 'card import-card'}>
      <h2 tabIndex={-1} ref={heading}>
        {titleFor(counts)}
      </h2>
      {counts.bad > 0 && <p>{messages.badHelp}</p>}
      {counts.bad === 0 && changes === 0 && <p class="quiet">{messages.nothingHelp}</p>}
      <Counts counts={counts} lines={lines} />
      {ignored.length > 0 && <p class="quiet">{messages.ignored(ignored)}</p>}
      {counts.bad > 0 && <Lines title={messages.badList} lines={model.bad.value} count={counts.bad} />}
      {counts.bad === 0 && odd > 0 && (
        <>
          <h3>{messages.oddTitle(odd)}</h3>
          <p>{messages.oddHelp}</p>
          <Lines title={messages.oddList} lines={model.odd.value} count={odd} />
        </>
      )}
      <div class="buttons">
        {counts.bad === 0 && changes > 0 && (
          <Button look="main" onPress={model.apply}>
            {messages.go(changes)}
          </Button>
        )}
        {counts.bad > 0 && (
          <a class="button button-plain" href={addressOfBadLines(told.id)} download>
            {messages.badFile}
          </a>
        )}
        <Button onPress={model.startAnew}>{messages.another}</Button>
      </div>
    </section>
  );
}

function titleFor(counts: ImportCounts): string {
  if (counts.bad > 0) return messages.badTitle(counts.bad);
  const changes = changesIn(counts);
  return changes > 0 ? messages.wouldTitle(changes) : messages.nothing;
}

function Counts({ counts, lines }: { counts: ImportCounts; lines: number }) {
  const shown = (['added', 'changed', 'closed', 'unchanged'] as const).filter((count) => counts[count] > 0);
  return (
    <ul class="import-counts">
      {shown.map((count) => (
        <li key={count}>
          <strong>{counts[count].toLocaleString('en-GB')}</strong> {countWords[count]}
          {count === 'added' && newButClosed(counts.addedClosed ?? 0)}
        </li>
      ))}
      <li class="quiet">{messages.ofFile(lines)}</li>
    </ul>
  );
}

function Lines({ title, lines, count }: { title: string; lines: readonly BadLine[]; count: number }) {
  return (
    <>
      <ul class="import-bad" aria-label={title}>
        {lines.map(({ line, cells, mistakes }) => (
          <li key={line}>
            <p>
              <strong>{messages.line(line)}</strong>{' '}
              <span class="quiet">
                <bdi>
                  {[cells.ods, cells.name]
                    .filter((cell) => cell !== '')
                    .join(', ')
                    .slice(0, 80)}
                </bdi>
              </span>
            </p>
            {mistakes.map(({ column, detail }) => (
              <p key={detail}>
                {column && <code>{column}</code>} {detail}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {count > lines.length && <p class="quiet">{messages.more(count - lines.length)}</p>}
    </>
  );
}
