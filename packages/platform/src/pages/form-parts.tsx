import type { FieldError } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { words } from './pages.messages.ts';

/** What is said around every field, in the language of the page. */
export interface FormWords {
  optional: string;
  /** Before what is wrong with a field, for those who hear it. */
  error: string;
}

const english: FormWords = { optional: en.story.optional, error: words.form.error };

export interface FieldProps {
  name: string;
  /** What was given before; one text, or the options that were chosen. */
  value: string[];
  question: string;
  hint?: string;
  error?: string | undefined;
  around?: FormWords;
}

/** All that is wrong, each a link to its field. */
export function ErrorSummary({ errors, heading = words.form.problem }: { errors: FieldError[]; heading?: string }) {
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">{heading}</h2>
      <ul>
        {errors.map(({ pointer = '', detail }) => (
          <li key={pointer}>
            <a class="error-link" href={`#${pointer.split('/')[1] ?? 'main'}`}>
              {detail}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TextKind {
  /** Of a single line. */
  type?: 'email' | 'tel' | 'text' | 'date';
  /** What the browser may fill in. */
  fills?: 'email' | 'name' | 'tel' | 'off';
}

/** The ids of what helps with a field, and of what is wrong with it. */
function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
}

/** A question answered in the person's own words. */
export function TextField(props: FieldProps & TextKind & { label?: string; rows?: number; isRequired?: boolean }) {
  const { name, value, question, label, hint, error, rows, isRequired = false, around = english } = props;
  const { type = 'email', fills = 'email' } = props;
  const shared = {
    id: name,
    name,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? true : undefined,
  } as const;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="question" for={name}>
        {question} {!isRequired && <span class="optional">{around.optional}</span>}
        {label && <span class="label">{label}</span>}
      </label>
      <Hints name={name} hint={hint} error={error} around={around} />
      {rows ? (
        <textarea {...shared} rows={rows} dir="auto" required={isRequired}>
          {value[0] ?? ''}
        </textarea>
      ) : (
        <input
          {...shared} // Each of them is a line of text.
          type={type as 'text'}
          value={value[0] ?? ''}
          autocomplete={fills}
          spellcheck={false}
          dir="auto"
        />
      )}
    </div>
  );
}

/** A question answered by choosing. */
export function Choices(
  props: FieldProps & { options: { value: string; label: string }[]; isSeveral?: boolean; isRequired?: boolean },
) {
  const {
    name,
    value,
    question,
    hint,
    error,
    options,
    isSeveral = false,
    isRequired = false,
    around = english,
  } = props;
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(props)}>
      <legend class="question">
        {question} {!isRequired && <span class="optional">{around.optional}</span>}
      </legend>
      <Hints name={name} hint={hint} error={error} around={around} />
      <Options type={isSeveral ? 'checkbox' : 'radio'} name={name} value={value} options={options} />
    </fieldset>
  );
}

interface OptionsProps {
  type: 'checkbox' | 'radio';
  name: string;
  value: string[];
  options: { value: string; label: string }[];
}

/** What there is to choose from. The first has the field's name as its id, for links to the field. */
export function Options({ type, name, value, options }: OptionsProps) {
  return (
    <div class={type === 'checkbox' ? 'choices choices-several' : 'choices'}>
      {options.map((option, index) => (
        <label key={option.value} class="choice">
          <input
            id={index === 0 ? name : undefined}
            type={type}
            name={name}
            value={option.value}
            checked={value.includes(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** What helps with a field, and what is wrong with it. */
export function Hints({
  name,
  hint,
  error,
  around = english,
}: Pick<FieldProps, 'name' | 'error' | 'around'> & { hint?: string | undefined }) {
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} class="field-error">
          <span class="visually-hidden">{around.error}</span>
          {error}
        </p>
      )}
    </>
  );
}
