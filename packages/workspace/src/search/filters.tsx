import { ReplyFilter, type StaffMember, StoryStatus, Tag } from '@hearback/contract';
import { seenBy } from '@hearback/contract/permissions';
import { en } from '@hearback/contract/words/en';
import type { Signal } from '@preact/signals';
import { messages as criticalityWords } from '../moderation/criticality.messages.ts';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
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
        <SelectField
          {...{ none: messages.any, id: 'search-status', label: messages.status, value: typed.status }}
          options={seen.map((status) => [status, statuses[status]])}
        />
      )}
      <SelectField
        {...{ none: messages.any, id: 'search-reply', label: messages.reply, value: typed.reply }}
        options={ReplyFilter.options.map((reply) => [reply, replies[reply]])}
      />
      <SelectField
        {...{ none: messages.any, id: 'search-tag', label: messages.tag, value: tag, error: wrong('search-tag') }}
        options={Tag.options.map((one) => [one, en.tags[one]])}
      />
      <SelectField
        {...{ none: messages.any, id: 'search-opinion', label: messages.opinion, value: opinion }}
        options={Object.entries(opinions)}
      />
      <SelectField
        {...{ none: messages.any, id: 'search-criticality', label: messages.criticality, value: typed.criticality }}
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
        <SelectField {...field} none={messages.any} options={[...own]} />
      )}
      <CheckBox
        {...{ id: 'search-with-parts', label: messages.withParts, value: model.typed.withParts as Signal<string> }}
      />
    </div>
  );
}
