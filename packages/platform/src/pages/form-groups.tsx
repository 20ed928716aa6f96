import { Tag } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { type FieldProps, Hints, Options } from './form-parts.tsx';
import { words } from './pages.messages.ts';

interface Part {
  name: string;
  value: string[];
  error: string | undefined;
}

/** A question answered by choosing what it was about, then in the person's own words. */
export function TagsAndText(props: { question: string; label: string; hint: string; tags: Part; text: Part }) {
  const { question, label, hint, tags, text } = props;
  const describedBy = text.error && `${text.name}-error`;
  return (
    <fieldset
      class={tags.error || text.error ? 'field field-tags field-wrong' : 'field field-tags'}
      aria-describedby={`${tags.name}-hint`}
    >
      <legend class="question">
        {question} <span class="optional">{en.story.optional}</span>
      </legend>
      <Hints name={tags.name} hint={hint} error={tags.error} />
      <Options type="checkbox" name={tags.name} value={tags.value} options={tagOptions} />
      <label class="label" for={text.name}>
        {label}
        <span class="visually-hidden">: {question}</span>
      </label>
      <Hints name={text.name} error={text.error} />
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

const tagOptions = Tag.options.map((value) => ({ value, label: en.tags[value] }));

/** A month of this year or of the three before. */
export function MonthField(
  props: Omit<FieldProps, 'value'> & { month: string | undefined; year: string | undefined; thisYear: number },
) {
  const { name, question, hint, error, month, year, thisYear } = props;
  const years = [0, 1, 2, 3].map((back) => String(thisYear - back));
  const shared = {
    'aria-describedby': error && `${name}-error`,
    'aria-invalid': error ? true : undefined,
  } as const;
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={`${name}-hint`}>
      <legend class="question">
        {question} <span class="optional">{en.story.optional}</span>
      </legend>
      <Hints name={name} hint={hint} error={error} />
      <div class="month">
        <Select {...shared} id={name} name={`${name}Month`} label={en.story.visited.month} chosen={month}>
          {words.form.months.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }))}
        </Select>
        <Select {...shared} id={`${name}-year`} name={`${name}Year`} label={en.story.visited.year} chosen={year}>
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
