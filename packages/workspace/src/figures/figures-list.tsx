import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfFigures } from './addresses.ts';
import { messages } from './figures.messages.ts';
import { FiguresListModel } from './figures.model.ts';
import '../organisations/organisations.css';

/** The groups whose figures one sees. */
export function FiguresList() {
  const ports = usePorts();
  const model = useModel(() => new FiguresListModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  const [groups, failure] = [model.groups.value, model.failure.value];
  return (
    <Page title={messages.title}>
      <p class="quiet page-lead">{messages.lead}</p>
      {failure && <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />}
      {!groups && !failure && <p role="status">{messages.loading}</p>}
      {groups?.length === 0 && (
        <>
          <h2>{messages.none}</h2>
          <p class="quiet">{messages.noneHelp}</p>
        </>
      )}
      {groups && groups.length > 0 && (
        <ul class="organisations" aria-label={messages.title}>
          {groups.map(({ id, name, members }) => (
            <li key={id} class="organisation">
              <div class="organisation-line">
                <p>
                  <a class="organisation-name" href={addressOfFigures(id)}>
                    <bdi>{name}</bdi>
                  </a>
                  <span class="quiet organisation-kind">{messages.members(members)}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
