import type { MonthlyReturn, MonthlyReturns, RoleHeld } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { LIBRARY, SURVEYS, setsSurveysAt } from '../surveys/addresses.ts';
import { dayInWords, dayOf, monthInWords } from '../time/words.ts';
import { addressOfReturns } from './addresses.ts';
import { ReturnOfMonth } from './month.tsx';
import { messages } from './returns.messages.ts';
import { ReturnsModel } from './returns.model.ts';
import { standingOf } from './standing.ts';
import '../surveys/results.css';
import './returns.css';

const over = (
  <p>
    <a href={SURVEYS}>{messages.surveys}</a>
  </p>
);

/** An organisation's monthly returns of the Friends and Family Test. */
export function Returns({ ods, roles }: { ods: string; roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const { query } = useLocation();
  const model = useModel(() => new ReturnsModel(ports, ods));
  const wanted = query.month ?? '';
  useEffect(() => {
    void model.load(wanted);
    // Another month of the same list is there already.
  }, [model]);
  const [organisation, failure] = [model.organisation.value, model.failure.value];
  if (failure && !organisation) return <Failed code={failure.code} words={failureInWords(failure)} />;
  if (!organisation) return <p role="status">{messages.loading}</p>;
  const shown = model.shown(wanted);
  const maySet = setsSurveysAt(roles, ods);
  return (
    <Page title={shown ? messages.titleOf(monthInWords(shown.month)) : messages.title} over={over}>
      <p class="quiet page-lead">
        <bdi>{organisation.name}</bdi> · {messages.lead}
      </p>
      <Mergers {...model.mergers.value} roles={roles} />
      <NoticeRegion notice={model.notice.value} />
      <ErrorSummary mistakes={model.mistakes.value} />
      <div class="returns-columns">
        {shown ? (
          <ReturnOfMonth {...{ model, organisation, maySet }} shown={shown} />
        ) : (
          <Nothing isNever={model.months.value.length === 0} />
        )}
        {model.months.value.length > 0 && <Months ods={ods} model={model} current={shown?.month} />}
      </div>
    </Page>
  );
}

interface MergersProps extends Pick<MonthlyReturns, 'closed' | 'merged'> {
  roles: readonly RoleHeld[];
}

/** Where an organisation’s answers are that are not in these returns. */
function Mergers({ closed, merged, roles }: MergersProps) {
  return (
    <>
      {closed && <p>{messages.closed(dayInWords(closed.on), closed.successor?.name)}</p>}
      {merged.map(({ ods, name, on }) => (
        <p key={ods}>
          {messages.merged(name, dayInWords(on))}{' '}
          {setsSurveysAt(roles, ods) && <a href={addressOfReturns(ods)}>{messages.seeMerged(name)}</a>}
        </p>
      ))}
    </>
  );
}

function Failed({ code, words }: { code: string; words: string }) {
  const isMissing = ['not-found', 'forbidden', 'invalid'].includes(code);
  return (
    <Page title={messages.title} over={over}>
      <ErrorSummary mistakes={[{ text: isMissing ? messages.missing : words }]} />
    </Page>
  );
}

function Nothing({ isNever }: { isNever: boolean }) {
  if (!isNever) return <p>{messages.noMonth}</p>;
  return (
    <div class="stories-empty">
      <h2>{messages.noneTitle}</h2>
      <p class="quiet">{messages.none}</p>
      <a href={LIBRARY}>{messages.toLibrary}</a>
    </div>
  );
}

interface MonthsProps {
  ods: string;
  model: ReturnsModel;
  current: string | undefined;
}

/** Every month with how it stands. */
function Months({ ods, model, current }: MonthsProps) {
  const { clock } = usePorts();
  const today = dayOf(clock.now.value);
  const standing = (one: MonthlyReturn) => {
    const { words, tone } = standingOf(one, today);
    return <Tag tone={tone} text={words} />;
  };
  return (
    <nav class="returns-months" aria-labelledby="returns-months">
      <h2 id="returns-months">{messages.months}</h2>
      <ul>
        {model.months.value.map((one) => (
          <li key={one.month}>
            <a href={addressOfReturns(ods, one.month)} aria-current={one.month === current ? 'page' : undefined}>
              {monthInWords(one.month)}
            </a>
            {standing(one)}
          </li>
        ))}
      </ul>
      {model.earlier.value && (
        <Button isBusy={model.isBusy.value} onPress={model.loadEarlier}>
          {messages.earlier}
        </Button>
      )}
    </nav>
  );
}
