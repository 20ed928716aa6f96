import type { RoleHeld } from '@hearback/contract';
import { surveysSetBy } from '@hearback/contract/permissions';
import { textIn } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Tabs } from '../parts/tabs/tabs.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfSurvey, entersPapersAt, SURVEYS } from './addresses.ts';
import { Asking } from './asking.tsx';
import { Builder } from './builder.tsx';
import { Preview } from './preview.tsx';
import { Removed } from './removed.tsx';
import { SaveBar } from './save-bar.tsx';
import { messages } from './survey.messages.ts';
import { SurveyModel } from './survey.model.ts';
import { kinds } from './survey-list.messages.ts';
import { Translating } from './translating.tsx';
import './survey.css';

interface SurveyProps {
  id: string;
  roles: readonly RoleHeld[];
  part?: string | undefined;
}

/** One survey: its questions, and opening and closing it. */
export function Survey({ id, roles, part }: SurveyProps) {
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
      <Parts id={id} part={part} maySet={maySet} />
      <NoticeRegion notice={model.notice.value} />
      <Met model={model} />
      <ErrorSummary mistakes={model.mistakes.value} />
      {part === 'preview' ? (
        <Preview survey={survey} definition={draft.definition} />
      ) : (
        <div class="survey-columns">
          {part === 'languages' && maySet ? (
            <Translating model={model} />
          ) : (
            <Builder model={model} kind={kind} maySet={maySet} />
          )}
          <Asking {...{ model, survey, maySet }} mayType={entersPapersAt(roles, organisation.ods)} />
        </div>
      )}
      {maySet && (
        <div class="survey-foot">
          <Removed model={model} />
          <SaveBar model={model} />
        </div>
      )}
    </Page>
  );
}

function Parts({ id, part = '', maySet }: { id: string; part: string | undefined; maySet: boolean }) {
  const own = addressOfSurvey(id);
  return (
    <Tabs
      label={messages.parts}
      tabs={[
        { href: own, words: messages.questions },
        ...(maySet ? [{ href: `${own}/languages`, words: messages.languages }] : []),
        { href: `${own}/preview`, words: messages.preview },
      ]}
      current={part ? `${own}/${part}` : own}
    />
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
