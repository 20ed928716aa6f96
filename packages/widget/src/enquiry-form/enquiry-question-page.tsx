import { Page, takeFocus } from '../story-form/page.tsx';
import { type EnquiryQuestion, isGiven } from './answers.ts';
import type { EnquiryForm } from './create-enquiry-form.ts';
import { LongText } from './long-text.tsx';

interface EnquiryQuestionPageProps {
  form: EnquiryForm;
  question: EnquiryQuestion;
}

/** Answered by nothing where somebody would rather not. */
const OPTIONAL: readonly EnquiryQuestion[] = ['help', 'email', 'when', 'needs'];

/** One question on a page of its own. The answer's field carries the id `answer`, its heading `question`. */
export function EnquiryQuestionPage({ form, question }: EnquiryQuestionPageProps) {
  const { words, enquiryWords, questions } = form;
  const { enquiry } = enquiryWords;
  const pages = form.pages.value;
  const [obstacle] = form.obstacles.value;
  const isWrong = !!obstacle?.question;
  const isFirst = question === 'wrong';
  const copy: { question: string; hint?: string } | undefined = isFirst
    ? enquiry.wrong
    : pages?.words.enquiry[question];
  // Missing for a moment where a draft is taken up later than at its beginning.
  if (!copy) return null;
  const isSkipped = OPTIONAL.includes(question) && !isGiven(question, form.answers.value);
  const describedBy = `${copy.hint ? 'hint ' : ''}${isWrong ? 'error' : ''}` || undefined;
  const answer = { form, question, describedBy, isWrong };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void form.next();
  };
  return (
    <Page form={form} progress={words.form.progress(questions.indexOf(question) + 1, questions.length)}>
      <form noValidate onSubmit={onSubmit}>
        {isFirst && <Introduction form={form} />}
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
            {copy.hint}
          </p>
        )}
        {isFirst && <p class="urgent">{`${words.story.urgent} ${enquiry.hours}`}</p>}
        {obstacle && pages && <pages.WhatIsWrong form={form} obstacle={obstacle} />}
        {isFirst ? <LongText {...answer} field="wrong" /> : pages && <pages.EnquiryAnswer {...answer} />}
        <button type="submit" class={isSkipped ? 'main skip' : 'main'}>
          {isSkipped ? words.form.skip : words.form.next}
        </button>
      </form>
    </Page>
  );
}

/** That it is private, and who reads it. */
function Introduction({ form: { enquiryWords, organisation } }: Pick<EnquiryQuestionPageProps, 'form'>) {
  const { lead, readBy } = enquiryWords.enquiry;
  const { kind } = organisation;
  return (
    <div class="introduction">
      <p>{lead}</p>
      <p>{readBy[kind === 'trust' || kind === 'site' ? 'trust' : 'practice']}</p>
    </div>
  );
}

/** What a field of an answer is shown with. */
export interface EnquiryAnswerProps {
  form: EnquiryForm;
  question: EnquiryQuestion;
  describedBy: string | undefined;
  isWrong: boolean;
}
