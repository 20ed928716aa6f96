import type { EnquiryField } from './answers.ts';
import type { EnquiryAnswerProps } from './enquiry-question-page.tsx';
import { late } from './late.ts';
import { LongText } from './long-text.tsx';

/** The fields of every question but the first. */
export function EnquiryAnswer(props: EnquiryAnswerProps) {
  const { question } = props;
  if (question === 'help' || question === 'why' || question === 'address')
    return <LongText {...props} field={question} />;
  if (question === 'whose') return <WithMore {...props} more="relation" />;
  if (question === 'needs') return <WithMore {...props} more="otherNeeds" />;
  return <Field {...props} />;
}

function Field(props: EnquiryAnswerProps) {
  const { question } = props;
  const isChosen = question === 'about' || question === 'agrees' || question === 'by' || question === 'needs';
  return isChosen ? <Options {...props} question={question} /> : <Line {...props} field={question} />;
}

/** A second field, which has a name of its own. */
function WithMore({ more, ...props }: EnquiryAnswerProps & { more: 'relation' | 'otherNeeds' }) {
  const { question, hint } = late(props.form).words.enquiry[more];
  return (
    <>
      <Field {...props} />
      <label for="more">{question}</label>
      <p id="more-hint" class="hint">
        {hint}
      </p>
      <Line {...props} field={more} describedBy="more-hint" isWrong={false} />
    </>
  );
}

/** What a browser may fill in, and which keys it offers. */
const FILLS: Partial<Record<EnquiryField, { type?: 'email' | 'tel'; autocomplete: string; dir?: 'ltr' }>> = {
  name: { autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email', dir: 'ltr' },
  phone: { type: 'tel', autocomplete: 'tel', dir: 'ltr' },
};

type LineField = Exclude<EnquiryField, 'about' | 'agrees' | 'by' | 'needs'>;

function Line({ form, field, describedBy, isWrong, question }: EnquiryAnswerProps & { field: LineField }) {
  const isAlone = field === question;
  return (
    <input
      id={isAlone ? 'answer' : 'more'}
      class="field"
      part="field"
      {...({ type: 'text', autocomplete: 'off', dir: 'auto', ...FILLS[field] } as { type: 'text' })}
      value={form.answers.value[field]}
      aria-labelledby={isAlone ? 'question' : undefined}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      spellcheck={false}
      onInput={(event) => form.answer(field, event.currentTarget.value)}
    />
  );
}

type ChosenField = 'about' | 'agrees' | 'by' | 'needs';

function Options({ form, question, describedBy }: EnquiryAnswerProps & { question: ChosenField }) {
  const given = form.answers.value[question];
  const isMany = question === 'needs';
  const chosen: readonly string[] = [given ?? []].flat();
  const choose = (value: string) => {
    const others = chosen.filter((other) => other !== value);
    const now = isMany ? (others.length < chosen.length ? others : [...others, value]) : value;
    // The options come from the question's own list, which the types cannot follow through the DOM.
    form.answer(question, now as never);
  };
  return (
    <fieldset class={isMany ? 'tiles many' : 'tiles'} aria-labelledby="question" aria-describedby={describedBy}>
      {Object.entries(late(form).words.enquiry[question].options).map(([value, label], place) => (
        <label class="tile" key={value}>
          <input
            id={place === 0 ? 'answer' : undefined}
            type={isMany ? 'checkbox' : 'radio'}
            name={question}
            checked={chosen.includes(value)}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
