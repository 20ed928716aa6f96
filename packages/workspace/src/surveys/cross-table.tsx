import { messages } from './results.messages.ts';
import type { CrossRow } from './results-of.ts';

interface CrossTableProps {
  title: string;
  columns: readonly string[];
  rows: readonly CrossRow[];
}

// Some browsers forget what a table is when its parts are laid out as blocks, as they are on a phone: these say it.
const [TABLE, ROW, CELL] = [{ role: 'table' }, { role: 'row' }, { role: 'cell' }] as const;
const [COLUMN_HEADER, ROW_HEADER] = [{ role: 'columnheader' }, { role: 'rowheader' }] as const;

/** Rows against columns: each cell has its share of the row, with a bar as long as that. */
export function CrossTable({ title, columns, rows }: CrossTableProps) {
  const hasMeans = rows.some(({ mean }) => mean !== undefined);
  const heads = hasMeans ? [...columns, messages.meanPlace] : columns;
  return (
    <table {...TABLE} class="cross-table" aria-label={title}>
      <thead>
        <tr {...ROW}>
          <td {...CELL} />
          {heads.map((head) => (
            <th {...COLUMN_HEADER} key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr {...ROW} key={row.id}>
            <th {...ROW_HEADER} scope="row" dir="auto">
              {row.words}
            </th>
            <Cells row={row} columns={columns} />
            {hasMeans && (
              <td {...CELL} data-label={messages.meanPlace}>
                {row.mean?.toFixed(1) ?? '–'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ row: { cells }, columns }: { row: CrossRow; columns: readonly string[] }) {
  return (
    <>
      {cells.map(({ count, of, share }, at) => (
        <td {...CELL} key={columns[at]} data-label={columns[at]}>
          <span class="cross-bar" style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
          <strong>{messages.percent(share)}</strong> <span class="quiet">{messages.outOf(count, of)}</span>
        </td>
      ))}
    </>
  );
}
