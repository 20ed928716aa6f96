import { isAnswered, type Question } from '../answers.ts';
import type { StoryForm } from '../create-story-form.ts';
import { Page, takeFocus } from '../page.tsx';
import { TextAnswer } from './text-answer.tsx';

interface QuestionPageProps {
  form: StoryForm;
  question: Question;
}

/** One question on a page of its own. The answer's field carries the id `answer`, its heading `question`. */
export function QuestionPage({ form, question }: QuestionPageProps) {
  const { form: words, story } = form.words;
  const pages = form.pages.value;
  const [obstacle] = form.obstacles.value;
  const isWrong = !!obstacle?.question;
  const copy: { question: string; hint?: string } | undefined = { ...story, ...pages?.words.story }[question];
  // Missing for a moment where a draft is taken up later than at its beginning.
  if (!copy) return null;
  const isSkipped = question !== 'happened' && !isAnswered(question, form.answers.value);
  const describedBy = `${copy.hint ? 'hint ' : ''}${isWrong ? 'error' : ''}` || undefined;
  const answer = { form, question, describedBy, isWrong };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void form.next();
  };
  return (
    <Page form={form} progress={words.progress(form.questions.indexOf(question) + 1, form.questions.length)}>
      <form noValidate onSubmit={onSubmit}>
        {question === 'happened' && form.organisation.opening && <p dir="auto">{form.organisation.opening}</p>}
        <h2
          // A new one at each move, also to the page that one is on: it takes the focus when it comes.
          key={form.moves.value}
          id="question"
          aria-describedby="progress"
          tabIndex={-1}
          ref={form.moves.value && !obstacle ? takeFocus : null}
        >
          {copy.question}
        </h2>
        {copy.hint && (
          <p id="hint" class="hint">
            {question === 'happened' && `${story.published} `}
            {copy.hint}
          </p>
        )}
        {question === 'happened' && <p class="urgent">{story.urgent}</p>}
        {obstacle && pages && <pages.WhatIsWrong form={form} obstacle={obstacle} />}
        {question === 'happened' && <TextAnswer {...answer} question={question} />}
        {pages && question !== 'happened' && <pages.Answer {...answer} />}
        <button type="submit" class={isSkipped ? 'main skip' : 'main'}>
          {isSkipped ? words.skip : words.next}
        </button>
      </form>
    </Page>
  );
}

/** What a field of an answer is shown with. */
export interface AnswerProps {
  form: StoryForm;
  question: Question;
  describedBy: string | undefined;
  isWrong: boolean;
}
