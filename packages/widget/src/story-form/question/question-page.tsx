import { story } from '@hearback/contract/words/en';
import type { Question } from '../answers.ts';
import type { StoryForm } from '../create-story-form.ts';
import { ErrorSummary, obstacleText, Page, takeFocus } from '../page.tsx';
import { words } from '../story-form.messages.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import { isText, TextAnswer } from './text-answer.tsx';

interface QuestionPageProps {
  form: StoryForm;
  question: Question;
}

/** One question on a page of its own. The answer's field carries the id `answer`, its heading `question`. */
export function QuestionPage({ form, question }: QuestionPageProps) {
  const [obstacle] = form.obstacles.value;
  const copy: { question: string; hint?: string } = story[question];
  const isSkipped = question !== 'happened' && !form.answers.value[question]?.length;
  const describedBy = `${copy.hint ? 'hint ' : ''}${obstacle ? 'error' : ''}`.trim() || undefined;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    form.next();
  };
  return (
    <Page form={form} progress={words.progress(form.questions.indexOf(question) + 1, form.questions.length)}>
      {obstacle && <ErrorSummary key={form.moves.value} obstacles={[obstacle]} onFollow={focusAnswer} />}
      <form noValidate onSubmit={onSubmit}>
        <h2 id="question" tabIndex={-1} ref={form.moves.value > 0 && !obstacle ? takeFocus : null}>
          {copy.question}
        </h2>
        {copy.hint && (
          <p id="hint" class="hint">
            {copy.hint}
          </p>
        )}
        {question === 'happened' && <p class="urgent">{story.urgent}</p>}
        {obstacle && (
          <p id="error" class="error">
            {obstacleText(obstacle)}
          </p>
        )}
        {isText(question) ? (
          <TextAnswer form={form} question={question} describedBy={describedBy} isWrong={!!obstacle} />
        ) : (
          <ChoiceAnswer form={form} question={question} describedBy={describedBy} />
        )}
        <button type="submit" class={isSkipped ? 'main skip' : 'main'}>
          {isSkipped ? words.skip : words.next}
        </button>
      </form>
    </Page>
  );
}

function focusAnswer(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById('answer')?.focus();
}
