import type { EnquiryAnswerProps } from './enquiry-question-page.tsx';

/** An answer in one's own words. Nothing is marked in it, as nobody else reads it; urgent help stands beneath. */
export function LongText({
  form,
  field,
  describedBy,
  isWrong,
}: EnquiryAnswerProps & { field: 'wrong' | 'help' | 'why' | 'address' }) {
  const pages = form.pages.value;
  return (
    <>
      <div class="writing">
        {pages && <pages.Marks form={form} question={field} />}
        <textarea
          id="answer"
          class="field"
          part="field"
          value={form.answers.value[field]}
          aria-labelledby="question"
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          autocomplete={field === 'address' ? 'street-address' : 'off'}
          dir="auto"
          onFocus={form.open}
          onInput={(event) => form.answer(field, event.currentTarget.value)}
        />
      </div>
      {/* In one box, so that the help, when it has come, moves nothing while it has nothing to say. */}
      <div>{pages && <pages.HelpPlace form={form} />}</div>
    </>
  );
}
