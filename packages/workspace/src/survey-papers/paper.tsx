import type { RoleHeld } from '@hearback/contract';
import { textIn } from '@hearback/contract/surveys';
import { notByColleagues } from '@hearback/contract/surveys/inviting';
import { useModel } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfSurvey, entersPapersAt, SURVEYS } from '../surveys/addresses.ts';
import { languageName } from '../surveys/languages.ts';
import { messages } from './paper.messages.ts';
import { fieldOf, PaperModel, summaryOf } from './paper.model.ts';
import { PaperQuestion } from './paper-question.tsx';
import './paper.css';

const methods = [
  { value: 'handwritten', label: messages.handwritten },
  { value: 'telephone', label: messages.telephone },
] as const;

/** Typing in what was answered on paper, one after the other. */
export function Paper({ id, roles }: { id: string; roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const model = useModel(() => new PaperModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const [survey, failure] = [model.survey.value, model.failure.value];
  const title = survey && textIn(survey.definition.title, 'en', survey.definition.languages[0] ?? 'en');
  const over = (
    <p>
      <a href={survey ? addressOfSurvey(id) : SURVEYS}>{title || messages.of}</a>
    </p>
  );
  if (!survey) {
    if (!failure) return <p role="status">{messages.loading}</p>;
    const isMissing = ['not-found', 'forbidden', 'invalid'].includes(failure.code);
    return (
      <Page title={messages.title} over={over}>
        <ErrorSummary mistakes={[{ text: isMissing ? messages.missing : failureInWords(failure) }]} />
      </Page>
    );
  }
  const may = entersPapersAt(roles, survey.organisation.ods);
  const whyNot =
    (survey.kind === 'staff' && notByColleagues) ||
    (!may && messages.notYours) ||
    (survey.notTaking && messages.notNow);
  return (
    <Page title={messages.title} over={over}>
      <NoticeRegion notice={model.notice.value} />
      <ErrorSummary mistakes={summaryOf(model.mistakes.value, survey.definition)} />
      {whyNot ? <p>{whyNot}</p> : <Typing model={model} />}
    </Page>
  );
}

function Typing({ model }: { model: PaperModel }) {
  const questions = model.questions.value;
  const services = model.survey.value?.organisation.services ?? [];
  const languages = model.survey.value?.definition.languages ?? [];
  const kept = model.kept.value;
  const first = useRef('');
  first.current = questions[0]?.id ?? '';
  // To the first question of the next paper, without the mouse, once its fields are there.
  useEffect(() => {
    if (kept > 0) document.getElementById(fieldOf(first.current))?.focus();
  }, [kept]);
  const handleSubmit = (event: TargetedEvent<HTMLFormElement, Event>) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form class="paper" noValidate autocomplete="off" onSubmit={handleSubmit}>
      <p class="quiet page-lead">{messages.lead}</p>
      <div class="paper-about">
        <TextField
          id="paper-day"
          type="date"
          label={messages.writtenOn}
          value={model.writtenOn}
          error={mistakeIn(model.mistakes.value, 'paper-day')}
        />
        {services.length > 0 && (
          <SelectField
            {...{ id: 'paper-service', label: messages.service, value: model.service, none: messages.noService }}
            options={services.map(({ id, name }) => [id, name])}
          />
        )}
        {languages.length > 1 && (
          <SelectField
            {...{ id: 'paper-language', label: messages.language, value: model.language }}
            options={languages.map((one) => [one, languageName(one)])}
          />
        )}
        <Choices id="paper-method" legend={messages.method} options={methods} value={model.method} />
      </div>
      {questions.map((question) => (
        // Anew for each paper, so that nothing of the one before is left in a field.
        <PaperQuestion key={`${question.id} ${kept}`} model={model} question={question} />
      ))}
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
    </form>
  );
}
