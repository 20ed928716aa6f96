import { ModerationDeed, type ModerationFigures, type ModerationRecord, RejectionReason } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { longMonth } from '../time/words.ts';
import { deeds, words } from './moderation-page.messages.ts';

const MONTHS_SHOWN = 12;
const { counts: said } = words;

/** What was done, in all or in one month, and month by month beneath. */
export function ModerationCounts({ record, month }: { record: ModerationRecord; month: string | undefined }) {
  const { upTo, inAll, months } = record;
  if (months.length === 0) return <p>{said.none}</p>;
  const chosen = months.find((one) => one.month === month);
  return (
    <>
      <p>{said.upTo(upTo)}</p>
      <p>{said.careful}</p>
      <Deeds figures={chosen ?? inAll} month={chosen?.month} />
      <p class="meta">{said.again}</p>
      {chosen && (
        <p>
          <a class="comparison-link" href="/moderation#counts">
            {said.inAll}
          </a>
        </p>
      )}
      <h3 id="by-month">{said.byMonth}</h3>
      <Months months={months.slice(0, MONTHS_SHOWN)} chosen={chosen?.month} />
      {months.length > MONTHS_SHOWN && <p class="meta">{said.earlier}</p>}
      <p class="next">
        <a class="comparison-link" href="/moderation.csv">
          {said.file}
        </a>
      </p>
    </>
  );
}

function Deeds({
  figures: { counts, rejectedFor, hours },
  month,
}: {
  figures: ModerationFigures;
  month?: string | undefined;
}) {
  return (
    <table class="deeds">
      <caption>{said.caption(month)}</caption>
      <thead>
        <tr>
          <th scope="col">{said.what}</th>
          <th scope="col">{said.many}</th>
        </tr>
      </thead>
      <tbody>
        {ModerationDeed.options.map((deed) => (
          <Row key={deed} what={deeds[deed]} figure={shown(counts[deed])} />
        ))}
        {RejectionReason.options.map((reason) => (
          <Row key={reason} what={words.rejectedFor(en.rejections[reason])} figure={shown(rejectedFor[reason])} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {said.times}
          </th>
        </tr>
        <Row what={said.half} figure={hours ? words.duration(hours.median) : said.tooFew} />
        <Row what={said.nineInTen} figure={hours ? words.duration(hours.nineInTen) : said.tooFew} />
      </tbody>
    </table>
  );
}

function Row({ what, figure }: { what: string; figure: string }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{figure}</td>
    </tr>
  );
}

// Some browsers forget what a table is when its parts are laid out as blocks, as they are on a phone: these say it.
const [TABLE, ROW_GROUP, ROW] = [{ role: 'table' }, { role: 'rowgroup' }, { role: 'row' }] as const;
const [COLUMN_HEADER, ROW_HEADER, CELL] = [{ role: 'columnheader' }, { role: 'rowheader' }, { role: 'cell' }] as const;

function Months({ months, chosen }: { months: ModerationRecord['months']; chosen: string | undefined }) {
  const [, ...labels] = said.columns;
  return (
    <table {...TABLE} class="comparison" aria-labelledby="by-month">
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          {said.columns.map((column) => (
            <th {...COLUMN_HEADER} key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {months.map(({ month, counts, hours }) => (
          <tr {...ROW} key={month}>
            <th {...ROW_HEADER} scope="row">
              <a
                class="comparison-link"
                href={`/moderation?month=${month}#counts`}
                aria-current={month === chosen ? 'true' : undefined}
              >
                {longMonth(month)}
              </a>
            </th>
            {[
              ...[counts.received, counts.published, counts.rejected].map(shown),
              ...(hours ? [hours.median, hours.nineInTen].map(words.duration) : [said.tooFew, said.tooFew]),
            ].map((figure, index) => (
              <td {...CELL} key={labels[index]} data-label={labels[index]}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}
