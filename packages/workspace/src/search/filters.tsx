import { ReplyFilter, type StaffMember, StoryStatus, Tag } from '@hearback/contract';
import { seenBy } from '@hearback/contract/permissions';
import { en } from '@hearback/contract/words/en';
import type { Signal } from '@preact/signals';
import { messages as criticalityWords } from '../moderation/criticality.messages.ts';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { describedBy, Field } from '../parts/field/field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { statuses } from '../story/story.messages.ts';
import { messages, opinions, replies } from './search.messages.ts';
import type { SearchModel } from './search.model.ts';

const LEVELS = [1, 2, 3, 4, 5];

interface FiltersProps {
  model: SearchModel;
  staff: StaffMember;
}

/** What narrows a search besides its words. */
export function Filters({ model, staff }: FiltersProps) {
  const { typed, tag, opinion, mistakes } = model;
  const seen = StoryStatus.options.filter((status) => staff.roles.some(({ role }) => seenBy[status].includes(role)));
  const wrong = (field: string) => mistakeIn(mistakes.value, field);
  return (
    <div class="search-filters">
      {seen.length > 1 && (
        <Select
          {...{ id: 'search-status', label: messages.status, value: typed.status }}
          options={seen.map((status) => [status, statuses[status]])}
        />
      )}
      <Select
        {...{ id: 'search-reply', label: messages.reply, value: typed.reply }}
        options={ReplyFilter.options.map((reply) => [reply, replies[reply]])}
      />
      <Select
        {...{ id: 'search-tag', label: messages.tag, value: tag, error: wrong('search-tag') }}
        options={Tag.options.map((one) => [one, en.tags[one]])}
      />
      <Select
        {...{ id: 'search-opinion', label: messages.opinion, value: opinion }}
        options={Object.entries(opinions)}
      />
      <Select
        {...{ id: 'search-criticality', label: messages.criticality, value: typed.criticality }}
        options={LEVELS.map((level) => [String(level), criticalityWords.atLeast(level)])}
      />
      <TextField
        {...{ id: 'search-from', type: 'date', label: messages.from, value: typed.from as Signal<string> }}
        error={wrong('search-from')}
      />
      <TextField {...{ id: 'search-to', type: 'date', label: messages.to, value: typed.to as Signal<string> }} />
      <Organisations model={model} staff={staff} />
    </div>
  );
}

/** A choice where one has roles at some organisations, a code where it is at all of them; nothing at one alone. */
function Organisations({ model, staff }: FiltersProps) {
  const value = model.typed.organisation as Signal<string>;
  const own = new Map(
    staff.roles.flatMap(({ organisation }) => (organisation ? [[organisation.ods, organisation.name]] : [])),
  );
  const id = 'search-organisation';
  const isEverywhere = staff.roles.some(({ organisation }) => !organisation);
  if (!isEverywhere && own.size < 2) return null;
  const error = mistakeIn(model.mistakes.value, id);
  const field = { id, label: messages.organisation, value, error };
  return (
    <div>
      {isEverywhere ? (
        <TextField {...field} hint={messages.organisationHint} />
      ) : (
        <Select {...field} options={[...own]} />
      )}
      <CheckBox
        {...{ id: 'search-with-parts', label: messages.withParts, value: model.typed.withParts as Signal<string> }}
      />
    </div>
  );
}

interface SelectProps {
  id: string;
  label: string;
  value: Signal<string | undefined>;
  error?: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
}

function Select({ id, label, value, error, options }: SelectProps) {
  return (
    <Field id={id} label={label} error={error}>
      <select
        class="field-input"
        id={id}
        value={value.value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, undefined, error)}
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        <option value="">{messages.any}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
