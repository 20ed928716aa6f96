import { messages } from '../moderation/criticality.messages.ts';
import type { StoriesModel } from './stories.model.ts';

const LEVELS = [1, 2, 3, 4, 5];

interface NarrowProps {
  model: StoriesModel;
  /** Whether stories that nobody has rated are in the list however it is narrowed. */
  hasUnrated: boolean;
}

/** Narrows a list to stories that are at least so critical. */
export function Narrow({ model, hasUnrated }: NarrowProps) {
  const isNarrowed = model.least.value !== undefined;
  return (
    <p class="stories-narrow">
      <label class="field-label" for="narrow">
        {messages.narrow}
      </label>
      <select
        class="field-input"
        id="narrow"
        aria-describedby={hasUnrated ? 'narrow-unrated' : undefined}
        value={model.least.value ?? ''}
        onChange={(event) => model.narrow(Number(event.currentTarget.value) || undefined)}
      >
        <option value="">{messages.all}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {messages.atLeast(level)}
          </option>
        ))}
      </select>
      {hasUnrated && (
        <span class="quiet" id="narrow-unrated">
          {isNarrowed && messages.unratedToo}
        </span>
      )}
    </p>
  );
}
