import { late } from '../late.ts';
import type { AnswerProps } from './question-page.tsx';

/** Where to send a message when there is an answer. */
export function EmailAnswer({ form, describedBy, isWrong }: AnswerProps) {
  return (
    <>
      <label for="answer">{late(form).words.story.email.label}</label>
      <input
        id="answer"
        class="field"
        part="field"
        type="email"
        dir="ltr"
        value={form.answers.value.email}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        autocomplete="email"
        spellcheck={false}
        onInput={(event) => form.answer('email', event.currentTarget.value)}
      />
    </>
  );
}
