import type { QuestionResults, ResultsQuery } from '@hearback/contract';
import { type Question, textIn } from '@hearback/contract/surveys';
import { CrossTable } from './cross-table.tsx';
import { messages } from './results.messages.ts';
import { crossOf, type Line, linesOf, meanOf } from './results-of.ts';
import { WrittenUnder } from './written-under.tsx';

interface QuestionResultProps {
  /** Absent where it is not asked any more. */
  question: Question | undefined;
  results: QuestionResults;
  first: string;
  /** The survey, and which answers to it are shown. */
  survey: string;
  query: ResultsQuery;
}

/** What was answered to one question: a chart, and a table under it. */
export function QuestionResult({ question, results, first, survey, query }: QuestionResultProps) {
  const { asked, answered, declined } = results;
  const title = question ? textIn(question.text, first, first) : messages.before;
  return (
    <section class="result">
      <h2 dir="auto">{title}</h2>
      <p class="quiet">
        {messages.asked(answered, asked)}
        {declined > 0 && `; ${messages.declined(declined)}`}.
      </p>
      {answered === 0 ? (
        <p>{messages.noAnswers}</p>
      ) : (
        question && <Counted question={question} results={results} first={first} title={title} />
      )}
      {question && isWrittenTo(question, results) && (
        <WrittenUnder key={JSON.stringify(query)} {...{ survey, query }} question={question.id} />
      )}
    </section>
  );
}

/** Whether somebody wrote something: in answer to it, or beside its options. */
function isWrittenTo({ kind }: Question, { answered, counts }: QuestionResults): boolean {
  return kind === 'short-text' || kind === 'long-text' ? answered > 0 : (counts.other ?? 0) > 0;
}

interface CountedProps {
  question: Question;
  results: QuestionResults;
  first: string;
  title: string;
}

function Counted({ question, results, first, title }: CountedProps) {
  const { kind } = question;
  if (kind === 'short-text' || kind === 'long-text') {
    return (
      <p>
        {messages.written(results.answered)} <span class="quiet">{messages.notCounted}</span>
      </p>
    );
  }
  const cross = crossOf(question, results, first);
  if (cross) return <CrossTable {...cross} title={title} />;
  const lines = linesOf(question, results, first);
  const mean = kind === 'scale' || kind === 'number' ? meanOf(results) : undefined;
  return (
    <>
      {mean !== undefined && <p class="result-mean">{messages.mean(mean.toFixed(1))}</p>}
      <Bars lines={lines} isNumbers={mean !== undefined} />
      {(kind === 'choices' || kind === 'pictures') && <p class="quiet">{messages.several}</p>}
      <Table lines={lines} title={title} />
    </>
  );
}

/** Each answer as a bar with its share, and the interval as a line through its end. */
function Bars({ lines, isNumbers }: { lines: readonly Line[]; isNumbers: boolean }) {
  return (
    <ul class={isNumbers ? 'bars bars-numbers' : 'bars'}>
      {lines.map(({ id, words, count, of, share = 0, low, high }) => (
        <li key={id} class="bar-line">
          <span class="bar-words" dir="auto">
            {words}
          </span>
          <span class="bar-track" aria-hidden="true">
            <span class="bar" style={{ inlineSize: `${share * 100}%` }} />
            <span class="bar-interval" style={{ transform: `translateX(${low * 100}%) scaleX(${high - low})` }} />
          </span>
          <span class="bar-figure">
            <strong>{messages.percent(share)}</strong> <span class="quiet">{messages.outOf(count, of)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Table({ lines, title }: { lines: readonly Line[]; title: string }) {
  return (
    <details class="result-table">
      <summary>
        {messages.table}
        <span class="unseen">: {title}</span>
      </summary>
      <table aria-label={title}>
        <thead>
          <tr>
            {[messages.answer, messages.count, messages.share, messages.interval].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, words, count, share, low, high }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {words}
              </th>
              <td>{count.toLocaleString('en-GB')}</td>
              <td>{messages.percent(share)}</td>
              <td>{messages.range(low, high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
