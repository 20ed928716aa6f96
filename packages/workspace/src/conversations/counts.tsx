import type { ConversationCount } from '@hearback/contract';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { saveFile } from '../ports/save-file.ts';
import { monthInWords } from '../time/words.ts';
import { messages, ways } from './conversations.messages.ts';
import type { ConversationsModel } from './conversations.model.ts';
import { countsFile } from './counts-file.ts';

// A phone shows a row as a block, which would be no row of a table any more.
const [TABLE, ROW, CELL] = [{ role: 'table' }, { role: 'row' }, { role: 'cell' }] as const;
const [COLUMN_HEADER, ROW_HEADER] = [{ role: 'columnheader' }, { role: 'rowheader' }] as const;

type CountsModel = Pick<ConversationsModel, 'counts' | 'countsFailure' | 'loadCounts'>;

/** How many conversations there were, by month and organisation, and the same as a file. */
export function Counts({ model }: { model: CountsModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: counts } = model.counts;
  const { value: failure } = model.countsFailure;
  const isFailed = failure !== undefined && failure.code !== 'unauthenticated';
  const handleAgain = async () => {
    await model.loadCounts();
    // The button is gone.
    if (!model.countsFailure.value) heading.current?.focus();
  };
  return (
    <section class="conversations-part">
      {(isFailed || counts.length > 0) && (
        <h2 id="conversation-counts" tabIndex={-1} ref={heading}>
          {messages.counts}
        </h2>
      )}
      <div role="status">
        {isFailed && (
          <Notice tone="problem">
            <p>
              {messages.countsFailed} {failureInWords(failure)}
            </p>
            <Button onPress={handleAgain}>{messages.tryAgain}</Button>
          </Notice>
        )}
      </div>
      {counts.length > 0 && <CountsTable counts={counts} />}
    </section>
  );
}

function CountsTable({ counts }: { counts: readonly ConversationCount[] }) {
  const handleFile = () => {
    saveFile(messages.fileName, new Blob([countsFile(counts)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <p class="quiet">{messages.countsLead}</p>
      <table {...TABLE} class="figures-table" aria-labelledby="conversation-counts">
        <thead>
          <tr {...ROW}>
            <th scope="col" {...COLUMN_HEADER}>
              {messages.month}
            </th>
            <th scope="col" {...COLUMN_HEADER}>
              {messages.organisation}
            </th>
            <th scope="col" {...COLUMN_HEADER}>
              {messages.conversations}
            </th>
            <th scope="col" {...COLUMN_HEADER}>
              {messages.settled}
            </th>
            <th scope="col" {...COLUMN_HEADER}>
              {ways.phone}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <Row key={`${count.month} ${count.organisation.ods}`} {...count} />
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <Button onPress={handleFile}>{messages.file}</Button>
      </div>
    </>
  );
}

function Row({ month, organisation, conversations, settled, byPhone }: ConversationCount) {
  return (
    <tr {...ROW}>
      <th scope="row" {...ROW_HEADER}>
        {monthInWords(month)}
      </th>
      <td {...CELL} data-label={messages.organisation}>
        <bdi>{organisation.name}</bdi>
      </td>
      <td {...CELL} data-label={messages.conversations}>
        {conversations}
      </td>
      <td {...CELL} data-label={messages.settled}>
        {settled}
      </td>
      <td {...CELL} data-label={ways.phone}>
        {byPhone}
      </td>
    </tr>
  );
}
