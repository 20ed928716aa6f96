import { type Question, textIn } from '@hearback/contract/surveys';
import { Page, takeFocus } from '../story-form/page.tsx';
import type { SurveyForm } from './create-survey-form.ts';
import { Declined } from './declined.tsx';
import { said } from './given-answers.ts';
import { type AnswerProps, fileOf, type Kind } from './kinds.ts';

interface SurveyQuestionPageProps {
  form: SurveyForm;
  id: string;
}

/** One question on a page of its own. The answer's field carries the id `answer`, its heading `question`. */
export function SurveyQuestionPage({ form, id }: SurveyQuestionPageProps) {
  const { words, surveyWords, questions, reading } = form;
  const question = form.question(id);
  const pages = form.pages.value;
  const [obstacle] = form.obstacles.value;
  const hint = hintOf(form, question);
  const isSkipped =
    !question.isRequired && question.kind !== 'information' && said(form.answers.value)[id] === undefined;
  const describedBy = `${hint ? 'hint ' : ''}${obstacle ? 'error' : ''}` || undefined;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void form.next();
  };
  return (
    <Page form={form} progress={words.form.progress(questions.indexOf(id) + 1, questions.length)}>
      <form noValidate onSubmit={onSubmit}>
        {id === questions[0] && <Introduction form={form} />}
        <h2
          // A new one at each move, also to the page that one is on: it takes the focus when it comes.
          key={form.moves.value}
          id="question"
          aria-describedby="progress"
          tabIndex={-1}
          dir="auto"
          ref={form.moves.value && !obstacle ? takeFocus : null}
        >
          {textIn(question.text, reading.language, reading.first)}
        </h2>
        {hint && (
          <p id="hint" class="hint" dir="auto">
            {hint}
          </p>
        )}
        {obstacle && pages && <pages.WhatIsWrong form={form} obstacle={obstacle} />}
        <Fields {...{ form, question, describedBy, isWrong: !!obstacle }} />
        {pages && <pages.ClearAnswer form={form} id={id} />}
        <Declined form={form} question={question} />
        <button type="submit" class={isSkipped ? 'main skip' : 'main'}>
          {isSkipped ? words.form.skip : words.form.next}
        </button>
        {pages && <pages.StopHere form={form} />}
      </form>
      {id === questions[0] && <p class="hint">{surveyWords.anonymous}</p>}
    </Page>
  );
}

interface FieldsProps {
  form: SurveyForm;
  question: Question;
  describedBy: string | undefined;
  isWrong: boolean;
}

function Fields(props: FieldsProps) {
  const name = fileOf(props.question.kind);
  const kind = name && (props.form.kinds.value[name] as Kind | undefined);
  // Each file knows the questions that are sent to it.
  return kind ? <kind.Answer {...(props as AnswerProps<never>)} /> : null;
}

function Introduction({ form: { survey, reading } }: { form: SurveyForm }) {
  const { title, introduction } = survey.definition;
  return (
    <div class="introduction" dir="auto">
      <strong>{textIn(title, reading.language, reading.first)}</strong>
      {introduction && <p>{textIn(introduction, reading.language, reading.first)}</p>}
    </div>
  );
}

/** The question's own help, and what its kind needs said. */
function hintOf({ surveyWords, reading }: SurveyForm, question: Question): string {
  const { survey } = surveyWords;
  const { kind, help } = question;
  const isMany = kind === 'choices' || (kind === 'pictures' && (question.most ?? 1) > 1);
  return [
    help && textIn(help, reading.language, reading.first),
    isMany && (question.most ? survey.upTo(question.most) : survey.all),
    kind === 'ranking' && survey.first,
    kind === 'long-text' && !help && survey.private,
  ]
    .filter(Boolean)
    .join(' ');
}
