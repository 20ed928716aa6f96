import type { SurveySummary } from '@hearback/contract';
import { createModel, useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pagedList } from '../lists/paged-list.ts';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { type Ports, usePorts } from '../ports/ports.ts';
import { addressOfReturns } from '../returns/addresses.ts';
import { Age } from '../time/moment.tsx';
import { dayOf } from '../time/words.ts';
import { addressOfResults, addressOfSurvey, LIBRARY } from './addresses.ts';
import { standingOf, stepFor } from './standing.ts';
import { answersInWords, kinds, messages } from './survey-list.messages.ts';
import './surveys.css';

/** Surveys of one's organisations, the latest changed first. */
export const SurveyListModel = createModel(({ api }: Pick<Ports, 'api'>) =>
  pagedList((query) => api.surveys.page(query)),
);

/** Every survey one sees, how it stands and what to do next. */
export function SurveyList({ mayAsk }: { mayAsk: boolean }) {
  const ports = usePorts();
  const model = useModel(() => new SurveyListModel(ports));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const begin = (
    <a class="button button-main" href={LIBRARY}>
      {messages.begin}
    </a>
  );
  return (
    <Page title={messages.title} beside={mayAsk && begin}>
      <p class="quiet page-lead">{messages.lead}</p>
      <ListFailure list={model} />
      <Rows list={model} words={messages} row={(survey) => <Row key={survey.id} survey={survey} mayAsk={mayAsk} />} />
      {model.items.value?.length === 0 && <Empty mayAsk={mayAsk} />}
    </Page>
  );
}

function Row({ survey, mayAsk }: { survey: SurveySummary; mayAsk: boolean }) {
  const { clock } = usePorts();
  const { id, title, kind, organisation, changedAt, state, isChanged } = survey;
  const standing = standingOf(survey, dayOf(clock.now.value));
  return (
    <li class="survey-row">
      <div>
        <a class="survey-row-title" href={addressOfSurvey(id)} dir="auto">
          {title || messages.untitled}
        </a>
        <p class="quiet">
          {kinds[kind]} · <bdi>{organisation.name}</bdi> · <Age instant={changedAt} />
        </p>
      </div>
      <p class="survey-row-standing">
        <Tag tone={standing.tone} text={standing.words} />{' '}
        {state !== 'draft' && isChanged && <Tag tone="warn" text={messages.changed} />}
      </p>
      <p class="survey-row-next">
        <span>{answersInWords(survey)}</span>
        <Next survey={survey} isTaking={standing.isTaking} mayAsk={mayAsk} />
        {kind === 'friends-and-family' && survey.version > 0 && (
          <a href={addressOfReturns(organisation.ods)}>
            {messages.monthlyReturn}
            <span class="unseen"> {organisation.name}</span>
          </a>
        )}
      </p>
    </li>
  );
}

function Next({ survey, isTaking, mayAsk }: { survey: SurveySummary; isTaking: boolean; mayAsk: boolean }) {
  const { id, title, responses, partial = 0 } = survey;
  if (responses + partial > 0) {
    return (
      <a href={addressOfResults(id)}>
        {messages.next.results}
        <span class="unseen"> {title}</span>
      </a>
    );
  }
  return mayAsk ? <span class="quiet">{messages.next[stepFor(survey, isTaking)]}</span> : null;
}

function Empty({ mayAsk }: { mayAsk: boolean }) {
  return (
    <div class="stories-empty">
      <h2>{messages.emptyTitle}</h2>
      <p class="quiet">{mayAsk ? messages.empty : messages.emptyReader}</p>
      {mayAsk && (
        <a class="button button-main" href={LIBRARY}>
          {messages.toLibrary}
        </a>
      )}
    </div>
  );
}
