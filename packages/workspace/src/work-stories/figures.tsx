import type { WorkQuarter, WorkTopic } from '@hearback/contract';
import { workTopics } from '@hearback/contract/words/work-en';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { WORK } from './addresses.ts';
import { messages } from './work-place.messages.ts';
import { WorkFiguresModel } from './work-place.model.ts';
import '../surveys/results.css';

const { figures: words } = messages;

/** What stories of staff were about at an organisation, without what few told. */
export function Figures({ ods }: { ods: string }) {
  const ports = usePorts();
  const model = useModel(() => new WorkFiguresModel(ports, ods));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.figures;
  const { value: failure } = model.failure;
  const over = (
    <p>
      <a href={WORK}>{messages.back}</a>
    </p>
  );
  if (!shown && !failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={shown ? words.title(shown.organisation.name) : messages.notShown} over={over}>
      <ErrorSummary mistakes={failure ? [{ text: failureInWords(failure) }] : []} />
      {shown && (
        <>
          <p class="quiet page-lead">
            {words.lead} {words.noRanking}
          </p>
          <div class="results">
            {shown.quarters.map((quarter) => (
              <Quarter key={quarter.quarter} quarter={quarter} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

function Quarter({ quarter: { quarter, state, stories, shown, hidden } }: { quarter: WorkQuarter }) {
  const [year, part] = quarter.split('-');
  const title = `${part} ${year}`;
  const counts = (Object.entries(shown) as [WorkTopic, number][]).filter(([, count]) => count > 0);
  return (
    <section class="result">
      <h2>{title}</h2>
      <p class="quiet">{state === 'told' ? words.stories(stories) : words.tooFew}</p>
      {state === 'told' && hidden.length > 0 && <p>{words.hidden}</p>}
      {state === 'told' && hidden.length === 0 && counts.length === 0 && <p>{words.none}</p>}
      {counts.length > 0 && (
        <div class="result-table">
          <table aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{words.topic}</th>
                <th scope="col">{words.count}</th>
              </tr>
            </thead>
            <tbody>
              {counts
                .toSorted(([, one], [, other]) => other - one)
                .map(([topic, count]) => (
                  <tr key={topic}>
                    <th scope="row">{workTopics[topic]}</th>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
