import type { QuestionResults, ResultsQuery } from '@hearback/contract';
import { type Question, textIn } from '@hearback/contract/surveys';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { barsOf } from './bars-of.ts';
import { CrossTable } from './cross-table.tsx';
import { messages } from './results.messages.ts';
import { crossOf, type Line, linesOf, meanOf, standing } from './results-of.ts';
import { WrittenUnder } from './written-under.tsx';

interface QuestionResultProps {
  /** Absent where it is not asked any more. */
  question: Question | undefined;
  results: QuestionResults;
  /** The same as they were when one looked: what is new has no line until it is asked for. */
  looked: QuestionResults;
  onShow: () => void;
  first: string;
  /** The survey, and which answers to it are shown. */
  survey: string;
  query: ResultsQuery;
  /** The organisation, where whoever reads this says what its changes are because of. */
  linksAt: string | undefined;
}

/** What was answered to one question: a chart, and a table under it. */
export function QuestionResult({ question, results, looked, onShow, first, ...written }: QuestionResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { asked, answered, declined } = results;
  const handleShow = () => {
    onShow();
    // The button that had the focus goes.
    heading.current?.focus({ preventScroll: true });
  };
  const isDeclined = declined > 0 || canDecline(question);
  const title = question ? textIn(question.text, first, first) : messages.before;
  return (
    <section class="result">
      <h2 dir="auto" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="quiet">
        {/* In one text, as the second of two would move when the first grows. */}
        {`${[messages.asked(answered, asked), isDeclined && messages.declined(declined)].filter(Boolean).join('; ')}.`}
      </p>
      {looked.answered === 0 ? (
        <Held count={answered} title={title} onShow={handleShow} />
      ) : (
        question && <Counted {...{ question, results, looked, first, title }} onShow={handleShow} />
      )}
      {question && isWrittenTo(question, looked) && (
        <WrittenUnder key={JSON.stringify(written.query)} {...written} question={question.id} />
      )}
    </section>
  );
}

/** Answers that came since, in a place that is kept for them. */
function Held({ count, title, onShow }: { count: number; title: string; onShow: () => void }) {
  return <p class="result-held">{count === 0 ? messages.noAnswers : <New {...{ count, title, onShow }} />}</p>;
}

function New({ count, title, onShow }: { count: number; title: string; onShow: () => void }) {
  return (
    <>
      {messages.held(count)}{' '}
      <Button look="link" onPress={onShow}>
        {messages.showHeld(count)}
        <span class="unseen">: {title}</span>
      </Button>
    </>
  );
}

/** Its place in the line is there before the first would rather not say, so that the line does not break then. */
function canDecline(question: Question | undefined): boolean {
  return question !== undefined && 'canDecline' in question && question.canDecline === true;
}

/** Whether somebody wrote something: in answer to it, or beside its options. */
function isWrittenTo({ kind }: Question, { answered, counts }: QuestionResults): boolean {
  return kind === 'short-text' || kind === 'long-text' ? answered > 0 : (counts.other ?? 0) > 0;
}

interface CountedProps extends Pick<QuestionResultProps, 'results' | 'looked' | 'onShow' | 'first'> {
  question: Question;
  title: string;
}

function Counted({ question, results, looked, onShow, first, title }: CountedProps) {
  const { kind } = question;
  if (kind === 'short-text' || kind === 'long-text') {
    return (
      <p>
        {messages.written(results.answered)} <span class="quiet">{messages.notCounted}</span>
      </p>
    );
  }
  const cross = crossOf(question, results, first);
  if (cross) return <CrossTable columns={cross.columns} rows={cross.rows} title={title} />;
  const { lines, held } = standing(linesOf(question, results, first), linesOf(question, looked, first));
  const { bars, isGrouped } = barsOf(question, lines);
  const mean = kind === 'scale' || kind === 'number' ? meanOf(results) : undefined;
  return (
    <>
      {mean !== undefined && <p class="result-mean">{messages.mean(mean.toFixed(1))}</p>}
      {isGrouped && <p class="quiet">{messages.grouped}</p>}
      <Bars lines={bars} isNumbers={mean !== undefined && !isGrouped} />
      {(held > 0 || mayHold(question)) && (
        <p class="result-held">{held > 0 && <New count={held} title={title} onShow={onShow} />}</p>
      )}
      {(kind === 'choices' || kind === 'pictures') && <p class="quiet">{messages.several}</p>}
      <Table lines={lines} title={title} />
    </>
  );
}

/**
 * Whether an answer may come that has no line yet: a number or month that nobody gave, or other words or an option that an
 * earlier version had. Its place is kept, so that nothing moves then.
 */
function mayHold({ kind }: Question): boolean {
  return kind !== 'consent' && kind !== 'ranking';
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
