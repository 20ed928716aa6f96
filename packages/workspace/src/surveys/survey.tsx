import type { RoleHeld } from '@hearback/contract';
import { surveysSetBy } from '@hearback/contract/permissions';
import { textIn } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { SURVEYS } from './addresses.ts';
import { Asking } from './asking.tsx';
import { messages } from './survey.messages.ts';
import { SurveyModel } from './survey.model.ts';
import { kinds } from './survey-list.messages.ts';
import './survey.css';

interface SurveyProps {
  id: string;
  roles: readonly RoleHeld[];
}

/** One survey: its questions, and opening and closing it. */
export function Survey({ id, roles }: SurveyProps) {
  const ports = usePorts();
  const model = useModel(() => new SurveyModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const [survey, draft] = [model.kept.value, model.draft.value];
  if (!survey || !draft) return <Missing model={model} />;
  const { kind, organisation } = survey;
  const [first = ''] = draft.definition.languages;
  const title = textIn(draft.definition.title, first, first);
  const maySet = roles.some((held) => surveysSetBy.includes(held.role));
  const over = (
    <p>
      <a href={SURVEYS}>{messages.all}</a>
    </p>
  );
  return (
    <Page title={title || messages.untitled} isTitleWritten over={over}>
      <p class="quiet page-lead">
        {kinds[kind]} · <bdi>{organisation.name}</bdi>
      </p>
      <NoticeRegion notice={model.notice.value} />
      <Met model={model} />
      <ErrorSummary mistakes={model.mistakes.value} />
      <div class="survey-columns">
        <ol class="survey-questions-read">
          {draft.definition.questions.map((question) => (
            <li key={question.id}>{textIn(question.text, first, first)}</li>
          ))}
        </ol>
        <Asking model={model} survey={survey} maySet={maySet} />
      </div>
    </Page>
  );
}

/** The way on where two have changed a survey at once. */
function Met({ model }: { model: SurveyModel }) {
  if (model.theirs.value) {
    return (
      <div class="buttons survey-met">
        <Button isBusy={model.isBusy.value} onPress={model.takeTheirs}>
          {messages.takeTheirs}
        </Button>
        <Button isBusy={model.isBusy.value} onPress={model.keepMine}>
          {messages.keepMine}
        </Button>
        <span class="quiet">{messages.keepMineWords}</span>
      </div>
    );
  }
  if (!model.mine.value) return null;
  return (
    <div class="buttons survey-met">
      <Button onPress={model.bringMineBack}>{messages.bringMine}</Button>
    </div>
  );
}

function Missing({ model }: { model: SurveyModel }) {
  const failure = model.failure.value;
  if (!failure) return <p role="status">{messages.loading}</p>;
  const isNotTheirs = ['not-found', 'forbidden', 'invalid'].includes(failure.code);
  return (
    <Page title={messages.all}>
      <ErrorSummary mistakes={[{ text: isNotTheirs ? messages.missing : failureInWords(failure) }]} />
      <p>
        <a href={SURVEYS}>{messages.all}</a>
      </p>
    </Page>
  );
}
