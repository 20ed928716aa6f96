import { RegisterColumn, type RegisterImport } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ORGANISATIONS } from '../organisations/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { Moment } from '../time/moment.tsx';
import { IMPORT } from './addresses.ts';
import { Checked } from './checked.tsx';
import { FileChoice } from './file-choice.tsx';
import { changesIn } from './how-far.ts';
import { columnWords, doneInWords, messages } from './import.messages.ts';
import { ImportModel } from './import.model.ts';
import { LastImportsModel } from './last-imports.model.ts';
import '../organisations/organisations.css';
import './import.css';

/** A register of organisations, from the file to the tree. */
export function Import() {
  const ports = usePorts();
  const before = useModel(() => new LastImportsModel(ports));
  const { query, route } = useLocation();
  const onBegun = (id: string | undefined) => route(id ? `${IMPORT}?import=${id}` : IMPORT, true);
  const model = useModel(() => new ImportModel({ ...ports, onBegun, onImported: before.load }));
  useEffect(() => {
    void before.load();
    if (query.import) void model.resume(query.import);
    return model.leave;
    // What it says later is what this screen itself began.
  }, [model]);
  const told = model.told.value;
  const isDone = model.phase.value === 'done' && told !== undefined;
  const link = { href: ORGANISATIONS, text: messages.all };
  const over = (
    <p>
      <a href={ORGANISATIONS}>{messages.all}</a>
    </p>
  );
  return (
    <Page title={messages.title} over={over}>
      <p class="quiet page-lead">{messages.lead}</p>
      <ErrorSummary mistakes={model.mistakes.value} />
      <NoticeRegion notice={isDone ? { tone: 'done', text: messages.done(changesIn(told.counts)), link } : undefined} />
      <p class="unseen" role="status">
        {inPhase(model)}
      </p>
      <Step model={model} />
      <Last imports={before.last.value} />
    </Page>
  );
}

/** What a screen reader is told while something is under way. */
function inPhase({ phase, fileName, percent }: ImportModel): string {
  if (phase.value === 'sending') return messages.sendingSaid(fileName.value, quarterOf(percent.value));
  return phase.value === 'importing' ? messages.importing : '';
}

/** Said again at each quarter of the way: at every percent it would drown all else. */
function quarterOf(percent: number): number {
  return Math.floor(percent / 25) * 25;
}

function Step({ model }: { model: ImportModel }) {
  const phase = model.phase.value;
  if (phase === 'sending') return <Sending model={model} />;
  if (phase === 'checked') return <Checked model={model} />;
  if (phase === 'importing') return <Importing />;
  if (phase === 'done') return <Again model={model} />;
  return (
    <div class="import-columns">
      <FileChoice model={model} />
      <Columns />
    </div>
  );
}

function Again({ model }: { model: ImportModel }) {
  return (
    <div class="buttons import-again">
      <Button onPress={model.startAnew}>{messages.again}</Button>
    </div>
  );
}

function Sending({ model }: { model: ImportModel }) {
  const told = model.told.value;
  const words =
    told?.state === 'checking' ? messages.checking(told.checked, told.lines) : messages.read(told?.lines ?? 0);
  return (
    <section class="card import-card" aria-busy="true">
      <h2>{messages.sending(model.fileName.value)}</h2>
      <progress class="import-progress" max={100} value={model.percent.value} aria-label={messages.title} />
      <p class="quiet import-far">
        <span>{words}</span> <strong>{messages.percent(model.percent.value)}</strong>
      </p>
    </section>
  );
}

function Importing() {
  return (
    <section class="card import-card" aria-busy="true">
      <h2>{messages.importing}</h2>
      <progress class="import-progress" aria-label={messages.importing} />
      <p class="quiet">{messages.importingHelp}</p>
    </section>
  );
}

function Columns() {
  return (
    <section>
      <h2>{messages.columns}</h2>
      <p class="quiet">{messages.columnsLead}</p>
      <dl class="import-words">
        {RegisterColumn.options.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{columnWords[column]}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{messages.stays}</p>
    </section>
  );
}

function Last({ imports: last }: { imports: readonly RegisterImport[] }) {
  if (last.length === 0) return null;
  return (
    <section class="import-last">
      <h2>{messages.last}</h2>
      <ul class="organisations">
        {last.map(({ id, by, counts, importedAt = '' }) => (
          <li key={id} class="organisation">
            <div class="organisation-line">
              <p>
                <Moment instant={importedAt} /> <span class="quiet">{messages.by(by)}</span>
              </p>
              <span>{doneInWords(counts)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
