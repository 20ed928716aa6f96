import type { Group, OrganisationTotals } from '@hearback/contract';
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
        <TotalsPanel totals={totals} />
        <h2 id="by-organisation">{words.group.table}</h2>
        {organisations.length === 0 ? <p>{words.group.none}</p> : <Table organisations={organisations} />}
        <p class="meta">{words.totals.noRanking}</p>
      </>
    ),
  });
}

function Table({ organisations }: { organisations: OrganisationTotals[] }) {
  return (
    // A keyboard scrolls it by the links in it where the page is narrow.
    <section class="table-scroll" aria-labelledby="by-organisation">
      <table>
        <thead>
          <tr>
            {words.group.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisations.map((row) => (
            <Row key={row.organisation.ods} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ organisation: { ods, name }, totals }: OrganisationTotals) {
  const { stories, reads, rated, positive, replied, changesDone, changesPlanned } = totals;
  return (
    <tr>
      <th scope="row">
        <a href={`/o/${ods}`}>
          <bdi>{name}</bdi>
        </a>
      </th>
      <td>{stories}</td>
      <td>{reads}</td>
      <td>{positive === null ? words.group.tooFew : words.totals.positive(positive, rated)}</td>
      <td>{words.totals.replied(replied, stories)}</td>
      <td>{words.group.changesOf(changesDone, changesDone + changesPlanned)}</td>
    </tr>
  );
}
