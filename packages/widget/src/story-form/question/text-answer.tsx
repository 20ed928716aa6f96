import { story } from '@hearback/contract/words/en';
import type { Question } from '../answers.ts';
import type { StoryForm } from '../create-story-form.ts';

type TextQuestion = 'happened' | 'good' | 'better' | 'email';

/** Whether a question is answered in the author's own words. */
export function isText(question: Question): question is TextQuestion {
  return question === 'happened' || question === 'good' || question === 'better' || question === 'email';
}

interface TextAnswerProps {
  form: StoryForm;
  question: TextQuestion;
  describedBy: string | undefined;
  isWrong: boolean;
}

export function TextAnswer({ form, question, describedBy, isWrong }: TextAnswerProps) {
  const field = {
    id: 'answer',
    class: 'field',
    part: 'field',
    value: form.answers.value[question],
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    onInput: (event: Event) => form.answer(question, (event.currentTarget as HTMLInputElement).value),
  };
  if (question === 'email') {
    return (
      <>
        <label for="answer">{story.email.label}</label>
        <input {...field} type="email" autocomplete="email" spellcheck={false} />
      </>
    );
  }
  // The words are the author's own: no correction may change them, but a wavy line may help.
  return (
    <textarea
      {...field}
      aria-labelledby="question"
      rows={question === 'happened' ? 8 : 5}
      autocomplete="off"
      dir="auto"
    />
  );
}
