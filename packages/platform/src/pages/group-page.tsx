import type { Group, GroupMember } from '@hearback/contract';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { TotalsPanel } from './totals.tsx';

/** A group's totals, and each organisation's beside them. */
export function groupPage({ name, totals, organisations }: Group): string {
  return renderPage({
    title: words.group.title(name),
    children: (
      <>
        <h1>
          <bdi>{words.group.title(name)}</bdi>
        </h1>
        <p class="lead">{words.group.lead}</p>
        <TotalsPanel totals={totals} behind={BEHIND} />
        <h2 id="by-organisation">{words.group.table}</h2>
        {organisations.length === 0 ? <p>{words.group.none}</p> : <Table organisations={organisations} />}
        <p class="meta">{words.totals.noRanking}</p>
      </>
    ),
  });
}

/** A group's figures are added up from the table's. */
const BEHIND = {
  stories: '#by-organisation',
  reads: '#by-organisation',
  positive: '#by-organisation',
  replied: '#by-organisation',
  changes: '#by-organisation',
};

// Some browsers forget what a table is when its parts are laid out as blocks, as they are on a phone: these say it.
const [TABLE, ROW_GROUP, ROW] = [{ role: 'table' }, { role: 'rowgroup' }, { role: 'row' }] as const;
const [COLUMN_HEADER, ROW_HEADER, CELL] = [{ role: 'columnheader' }, { role: 'rowheader' }, { role: 'cell' }] as const;

function Table({ organisations }: { organisations: GroupMember[] }) {
  return (
    <table {...TABLE} class="comparison" aria-labelledby="by-organisation">
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          {words.group.columns.map((column) => (
            <th {...COLUMN_HEADER} key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {organisations.map((row) => (
          <Row key={row.organisation.ods} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ organisation: { ods, name }, totals, left }: GroupMember) {
  const { stories, reads, rated, positive, replied, helpful, changesDone, changesPlanned } = totals;
  const [, ...labels] = words.group.columns;
  const figures = [
    stories.toLocaleString('en-GB'),
    reads.toLocaleString('en-GB'),
    positive === null ? words.group.tooFew : words.totals.positive(positive, rated),
    words.totals.replied(replied, stories),
    helpful ? words.totals.helpful(helpful) : words.group.tooFew,
    words.group.changesOf(changesDone, changesDone + changesPlanned),
  ];
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER} scope="row">
        <a class="comparison-link" href={`/o/${ods}`}>
          <bdi>{name}</bdi>
        </a>
        {left && <span class="meta"> {words.group.left(left)}</span>}
      </th>
      {figures.map((figure, index) => (
        <td {...CELL} key={labels[index]} data-label={labels[index]}>
          {figure}
        </td>
      ))}
    </tr>
  );
}
