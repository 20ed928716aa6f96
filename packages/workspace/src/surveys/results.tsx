import type { RoleHeld, SurveyResults } from '@hearback/contract';
import { FFT_QUESTION, positiveShare, type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Answered } from '../news/use-news.ts';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfReturns } from '../returns/addresses.ts';
import { addressOfSurvey, linksAnswersAt, setsSurveysAt } from './addresses.ts';
import { narrowedInWords } from './narrowed.ts';
import { QuestionResult } from './question-result.tsx';
import { answeredInWords, fftWords, messages } from './results.messages.ts';
import { askedIn, ResultsModel } from './results.model.ts';
import { ResultsFilters } from './results-filters.tsx';
import { ResultsTaking } from './results-taking.tsx';
import { Voice } from './voice.tsx';
import './results.css';

interface ResultsProps {
  id: string;
  roles: readonly RoleHeld[];
  /** Hears of answers to the survey that is named there. */
  answered: Answered;
}

/** What was answered to one survey. */
export function Results({ id, roles, answered }: ResultsProps) {
  const ports = usePorts();
  const { query } = useLocation();
  const model = useModel(() => new ResultsModel(ports, id));
  const wanted = JSON.stringify(askedIn(query));
  useEffect(() => {
    void model.look(JSON.parse(wanted));
  }, [model, wanted]);
  useEffect(openedForPrint, []);
  useAnswers(model, id, answered);
  const [asked, results, looked, failure] = [
    model.asked.value,
    model.results.value,
    model.looked.value,
    model.failure.value,
  ];
  const over = (
    <p>
      <a href={addressOfSurvey(id)}>{messages.survey}</a>
    </p>
  );
  if (failure) {
    const isMissing = ['not-found', 'forbidden', 'invalid'].includes(failure.code);
    return (
      <Page title={messages.survey} over={over}>
        <ErrorSummary mistakes={[{ text: isMissing ? messages.missing : failureInWords(failure) }]} />
      </Page>
    );
  }
  const voice = model.voice.value;
  if (asked && voice) {
    return (
      <Page title={titleOf(asked)} isTitleWritten over={over}>
        <Voice asked={asked} voice={voice} />
      </Page>
    );
  }
  if (!asked || !results || !looked) return <p role="status">{messages.loading}</p>;
  const [first = ''] = asked.languages;
  const ods = model.survey.value?.organisation.ods;
  return (
    <Page title={titleOf(asked)} isTitleWritten over={over}>
      <p class="results-whole" role="status">
        {answeredInWords(results, askedIn(query).completion)}
        <span class="results-added quiet">{model.added.value > 0 && messages.added(model.added.value)}</span>
      </p>
      <p class="results-narrowed">{narrowedInWords(askedIn(query), model.services.value)}</p>
      <ResultsFilters model={model} />
      {results.responses === 0 ? (
        <None isNarrowed={wanted !== '{}'} />
      ) : (
        <>
          {model.survey.value?.kind === 'friends-and-family' && (
            <Positive results={results} ods={model.survey.value.organisation.ods} />
          )}
          <ResultsTaking {...{ asked, results, query: askedIn(query) }} maySet={setsSurveysAt(roles, ods)} />
          <div class="results">
            {results.questions.map((one) => (
              <QuestionResult
                key={one.question}
                question={asked.questions.find((question) => question.id === one.question)}
                results={one}
                looked={looked.questions.find(({ question }) => question === one.question) ?? one}
                onShow={() => model.showNew(one.question)}
                first={first}
                survey={id}
                query={askedIn(query)}
                linksAt={linksAnswersAt(roles, ods) ? ods : undefined}
              />
            ))}
          </div>
          <p class="quiet">
            {messages.intervalHelp} {messages.versions} {results.partial && messages.partialHelp}
          </p>
        </>
      )}
    </Page>
  );
}

function titleOf({ title, languages: [first = ''] }: SurveyDefinition): string {
  return messages.title(textIn(title, first, first));
}

/** Counts again as answers come in, without moving what is read. */
function useAnswers(model: ResultsModel, id: string, { survey, heard }: Answered) {
  const isShown = model.results.value !== undefined;
  const times = heard.value;
  useEffect(() => {
    if (!isShown) return undefined;
    survey.value = id;
    return () => {
      survey.value = undefined;
    };
  }, [survey, id, isShown]);
  useEffect(() => {
    void model.refresh();
  }, [model, times]);
}

/** Paper cannot be unfolded. */
function openedForPrint() {
  const fold = (isOpen: boolean) => () => {
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.result-table')) table.open = isOpen;
  };
  const [open, close] = [fold(true), fold(false)];
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}

function None({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div class="stories-empty">
      <h2>{isNarrowed ? messages.noneSo : messages.none}</h2>
      <p class="quiet">{isNarrowed ? messages.noneSoHelp : messages.noneHelp}</p>
    </div>
  );
}

/** The Friends and Family Test in one figure, with what it is out of. */
function Positive({ results, ods }: { results: SurveyResults; ods: string }) {
  const own = results.questions.find(({ question }) => question === FFT_QUESTION);
  if (!own) return null;
  const { count, of, share, low, high } = positiveShare(own);
  return (
    <section class="results-positive">
      <h2>{fftWords.positive(messages.percent(share))}</h2>
      <p>
        {fftWords.of(count, of)}. {messages.interval}: {messages.range(low, high)}.
      </p>
      {fftWords.unverified && <p class="quiet">{fftWords.unverified}</p>}
      <p class="results-notice">{fftWords.notRanking}</p>
      <p>
        <a href={addressOfReturns(ods)}>{fftWords.monthlyReturn}</a>
      </p>
    </section>
  );
}
