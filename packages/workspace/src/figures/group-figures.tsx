import type { Figures, GroupFigures as Shown } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { dayInWords } from '../time/words.ts';
import { FIGURES } from './addresses.ts';
import { messages } from './figures.messages.ts';
import { daysIn, FiguresModel } from './figures.model.ts';
import './figures.css';

/** What the organisations of one group did with what they were told. */
export function GroupFigures({ id }: { id: string }) {
  const ports = usePorts();
  const { query } = useLocation();
  const model = useModel(() => new FiguresModel(ports, id));
  const asked = JSON.stringify(daysIn(query));
  useEffect(() => {
    void model.look(JSON.parse(asked));
  }, [model, asked]);
  const [figures, failure] = [model.figures.value, model.failure.value];
  const over = (
    <p>
      <a href={FIGURES}>{messages.all}</a>
    </p>
  );
  if (failure) {
    const isMissing = ['not-found', 'forbidden', 'invalid'].includes(failure.code);
    return (
      <Page title={id} over={over}>
        <ErrorSummary mistakes={[{ text: isMissing ? messages.missing : failureInWords(failure) }]} />
      </Page>
    );
  }
  if (!figures) return <p role="status">{messages.loading}</p>;
  const print = <Button onPress={() => window.print()}>{messages.print}</Button>;
  return (
    <Page title={figures.name} isTitleWritten over={over} beside={print}>
      <p class="quiet page-lead">
        {messages.days(dayInWords(figures.from), dayInWords(figures.to))}. {messages.note}{' '}
        <a href={`/g/${id}`}>{messages.publicPage}</a>
      </p>
      <Days model={model} />
      <Table {...figures} />
    </Page>
  );
}

function Days({ model }: { model: FiguresModel }) {
  const { route } = useLocation();
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const address = model.asked();
    if (address) route(address);
  };
  return (
    <search>
      <form class="figures-days" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          id="figures-from"
          label={messages.from}
          type="date"
          value={model.from}
          error={mistakeIn(mistakes, 'figures-from')}
        />
        <TextField id="figures-to" label={messages.to} type="date" value={model.to} />
        <div class="buttons">
          <Button type="submit" look="main">
            {messages.show}
          </Button>
        </div>
      </form>
    </search>
  );
}

// Some browsers forget what a table is when its parts are laid out as blocks, as they are on a phone: these say it.
const [TABLE, ROW, CELL] = [{ role: 'table' }, { role: 'row' }, { role: 'cell' }] as const;
const [COLUMN_HEADER, ROW_HEADER] = [{ role: 'columnheader' }, { role: 'rowheader' }] as const;

function Table({ organisations, totals }: Shown) {
  if (organisations.length === 0) {
    return (
      <>
        <h2>{messages.noMembers}</h2>
        <p class="quiet">{messages.noMembersHelp}</p>
      </>
    );
  }
  const columns = [messages.stories, messages.replied, messages.inTime, messages.done, messages.overdue];
  return (
    <>
      {totals.stories === 0 && <p role="status">{messages.nothing}</p>}
      <table {...TABLE} class="figures-table" aria-label={messages.table}>
        <thead>
          <tr {...ROW}>
            {[messages.organisation, ...columns].map((column) => (
              <th {...COLUMN_HEADER} key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ organisation: { ods, name }, left, figures }) => (
            <tr {...ROW} key={ods}>
              <th {...ROW_HEADER} scope="row">
                <bdi>{name}</bdi> {left && <span class="quiet">({messages.left(dayInWords(left))})</span>}
              </th>
              <Cells figures={figures} columns={columns} />
            </tr>
          ))}
          <tr {...ROW} class="figures-total">
            <th {...ROW_HEADER} scope="row">
              {messages.total}
            </th>
            <Cells figures={totals} columns={columns} />
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Cells({ figures, columns }: { figures: Figures; columns: readonly string[] }) {
  const { stories, replied, inTime, due, changesDone, changesPlanned, changesOverdue } = figures;
  const texts = [
    messages.count(stories),
    messages.outOf(replied, stories),
    messages.outOf(inTime, due),
    messages.outOf(changesDone, changesDone + changesPlanned),
    messages.count(changesOverdue),
  ];
  return (
    <>
      {texts.map((text, at) => (
        <td
          key={columns[at]}
          {...CELL}
          data-label={columns[at]}
          class={at === texts.length - 1 && changesOverdue > 0 ? 'figures-overdue' : undefined}
        >
          {text}
        </td>
      ))}
    </>
  );
}
