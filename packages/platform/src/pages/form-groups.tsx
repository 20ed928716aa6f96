import { Tag } from '@hearback/contract';
import type { StoryPageWords } from '../story-words/words-in.ts';
import { type FormWords, Hints, Options } from './form-parts.tsx';

interface Part {
  name: string;
  value: string[];
  error: string | undefined;
}

interface TagsAndTextProps {
  question: string;
  label: string;
  hint: string;
  tags: Part;
  text: Part;
  /** What the tags are called. */
  names: StoryPageWords['tags'];
  around: FormWords;
}

/** A question answered by choosing what it was about, then in the person's own words. */
export function TagsAndText(props: TagsAndTextProps) {
  const { question, label, hint, tags, text, names, around } = props;
  const describedBy = text.error && `${text.name}-error`;
  const options = Tag.options.map((value) => ({ value, label: names[value] }));
  return (
    <fieldset
      class={tags.error || text.error ? 'field field-tags field-wrong' : 'field field-tags'}
      aria-describedby={`${tags.name}-hint`}
    >
      <legend class="question">
        {question} <span class="optional">{around.optional}</span>
      </legend>
      <Hints name={tags.name} hint={hint} error={tags.error} around={around} />
      <Options type="checkbox" name={tags.name} value={tags.value} options={options} />
      <label class="label" for={text.name}>
        {label}
        <span class="visually-hidden">: {question}</span>
      </label>
      <Hints name={text.name} error={text.error} around={around} />
      <textarea
        id={text.name}
        name={text.name}
        rows={4}
        dir="auto"
        aria-describedby={describedBy}
        aria-invalid={text.error ? true : undefined}
      >
        {text.value[0] ?? ''}
      </textarea>
    </fieldset>
  );
}

interface MonthFieldProps {
  name: string;
  asked: StoryPageWords['story']['visited'];
  error: string | undefined;
  month: string | undefined;
  year: string | undefined;
  thisYear: number;
  /** What each month is called. */
  months: readonly string[];
  around: FormWords;
}

/** A month of this year or of the three before. */
export function MonthField(props: MonthFieldProps) {
  const { name, asked, error, month, year, thisYear, months, around } = props;
  const years = [0, 1, 2, 3].map((back) => String(thisYear - back));
  const shared = {
    'aria-describedby': error && `${name}-error`,
    'aria-invalid': error ? true : undefined,
  } as const;
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={`${name}-hint`}>
      <legend class="question">
        {asked.question} <span class="optional">{around.optional}</span>
      </legend>
      <Hints name={name} hint={asked.hint} error={error} around={around} />
      <div class="month">
        <Select {...shared} id={name} name={`${name}Month`} label={asked.month} chosen={month}>
          {months.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }))}
        </Select>
        <Select {...shared} id={`${name}-year`} name={`${name}Year`} label={asked.year} chosen={year}>
          {years.map((value) => ({ value, label: value }))}
        </Select>
      </div>
    </fieldset>
  );
}

interface SelectProps {
  id: string;
  name: string;
  label: string;
  chosen: string | undefined;
  children: { value: string; label: string }[];
}

function Select({ label, chosen, children, ...attributes }: SelectProps) {
  return (
    <div>
      <label class="label" for={attributes.id}>
        {label}
      </label>
      <select {...attributes}>
        <option value="" />
        {children.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
