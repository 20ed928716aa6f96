import type { MonthlyReturn, OrganisationName } from '@hearback/contract';
import { changedSince, returnAnswers, returnMethods, returnRules } from '@hearback/contract/returns';
import { positiveShare, shareOf } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { dayInWords, dayOf, momentInWords, monthInWords } from '../time/words.ts';
import { returnFile } from './return-file.ts';
import { answerNames, messages, methodNames } from './returns.messages.ts';
import type { ReturnsModel } from './returns.model.ts';
import { standingOf } from './standing.ts';

interface MonthProps {
  model: ReturnsModel;
  organisation: OrganisationName;
  shown: MonthlyReturn;
  maySet: boolean;
}

/** One month's return: its figures, when it is due, and whether it was sent. */
export function ReturnOfMonth(props: MonthProps) {
  const { shown } = props;
  const { answers, methods, responses } = shown.counts;
  return (
    <div class="return">
      <Due {...shown} />
      <Taken shown={shown} />
      <Positive counts={shown.counts} />
      <Taking {...props} />
      <Figures
        {...{ title: messages.answers, head: messages.answer, total: responses }}
        rows={returnAnswers.map((id) => [answerNames[id], answers[id]])}
      />
      <Figures
        {...{ title: messages.methods, head: messages.method, total: responses }}
        rows={returnMethods.map((id) => [methodNames[id], methods[id]])}
      />
      <Rules isDueKnown={shown.due !== undefined} />
    </div>
  );
}

function Due(shown: MonthlyReturn) {
  const { clock } = usePorts();
  const { words, tone } = standingOf(shown, dayOf(clock.now.value));
  return (
    <p class="return-due">
      <strong>{shown.due ? messages.due(dayInWords(shown.due)) : messages.noRule}</strong>{' '}
      <Tag tone={tone} text={words} />
    </p>
  );
}

/** The figures as they were kept last, and what has changed since. */
function Taken({ shown: { taken, counts } }: { shown: MonthlyReturn }) {
  if (!taken) return null;
  const changed = changedSince(taken.counts, counts);
  const said = <p>{messages.takenAt(momentInWords(taken.at), taken.by)}</p>;
  if (changed.length === 0) return said;
  const nameOf = (of: 'answers' | 'methods', name: string) =>
    (of === 'answers' ? (answerNames as Record<string, string>) : (methodNames as Record<string, string>))[name] ??
    name;
  return (
    <Notice tone="problem">
      {said}
      <p>{messages.since}</p>
      <ul>
        {changed.map(({ of, name, from, to }) => (
          <li key={name}>{messages.change(nameOf(of, name), from, to)}</li>
        ))}
      </ul>
      <p>{messages.sinceHelp}</p>
    </Notice>
  );
}

function Positive({ counts: { responses, answers } }: Pick<MonthlyReturn, 'counts'>) {
  const { count, of, share } = positiveShare({ answered: responses, counts: answers });
  return (
    <section class="results-positive">
      <h2>{of === 0 ? messages.noPositive : messages.positive(messages.percent(share))}</h2>
      <p>{of === 0 ? messages.noPositiveHelp : messages.positiveOf(count, of)}</p>
      <p class="results-notice">{messages.notRanking}</p>
    </section>
  );
}

function Taking({ model, organisation, shown, maySet }: MonthProps) {
  const isAsking = useSignal(false);
  const isSame = shown.taken !== undefined && changedSince(shown.taken.counts, shown.counts).length === 0;
  const handleFile = () => {
    const address = URL.createObjectURL(
      new Blob([returnFile(organisation, shown)], { type: 'text/csv;charset=utf-8' }),
    );
    const download = `return-${organisation.ods}-${shown.month}.csv`;
    Object.assign(document.createElement('a'), { href: address, download }).click();
    URL.revokeObjectURL(address);
  };
  const handleConfirm = async () => {
    await model.take(shown);
    isAsking.value = false;
  };
  return (
    <div class="buttons results-taking">
      <Button look="main" onPress={handleFile}>
        {messages.file}
      </Button>
      <Button onPress={() => print()}>{messages.print}</Button>
      {maySet && !isSame && (
        <Button isBusy={model.isBusy.value} onPress={() => (isAsking.value = true)}>
          {shown.taken ? messages.takeAgain : messages.take}
        </Button>
      )}
      {isAsking.value && (
        <Confirmation
          title={messages.takeTitle(monthInWords(shown.month))}
          {...{ confirm: messages.takeConfirm, cancel: messages.notYet, isBusy: model.isBusy.value }}
          onConfirm={handleConfirm}
          onCancel={() => (isAsking.value = false)}
        >
          {!shown.isOver && <p class="results-notice">{messages.takeEarly}</p>}
          <ul>
            {messages.takeWords(messages.responses(shown.counts.responses)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Confirmation>
      )}
    </div>
  );
}

interface FiguresProps {
  title: string;
  head: string;
  rows: readonly (readonly [name: string, count: number])[];
  total: number;
}

function Figures({ title, head, rows, total }: FiguresProps) {
  const share = (count: number) => messages.percent(shareOf(count, total).share);
  return (
    <table class="return-figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{messages.count}</th>
          <th scope="col">{messages.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count.toLocaleString('en-GB')}</td>
            <td>{share(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.total}</th>
          <td>{total.toLocaleString('en-GB')}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Rules({ isDueKnown }: { isDueKnown: boolean }) {
  const { due, methods, positive } = returnRules;
  const rules = [
    ...(isDueKnown ? [[messages.dueRule, due.isVerified] as const] : []),
    [messages.methodRule, methods.isVerified] as const,
    [messages.positiveRule, positive.isVerified] as const,
  ];
  return (
    <div class="quiet return-rules">
      <p>{messages.counting}</p>
      <p>{messages.noText}</p>
      {rules.map(([rule, isVerified]) => (
        <p key={rule}>
          {rule} {!isVerified && messages.unverified}
        </p>
      ))}
    </div>
  );
}
