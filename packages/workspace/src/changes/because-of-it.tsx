import type { ChangeInShort } from '@hearback/contract';
import { changes as statuses } from '@hearback/contract/words/changes-en';
import { Button } from '../parts/button/button.tsx';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { tones } from './change-card.tsx';
import { messages } from './choosing.messages.ts';
import type { ChoosingModel } from './choosing.model.ts';
import { Choosing } from './choosing.tsx';

interface LinkedChangesProps {
  changes: readonly ChangeInShort[];
  /** Who sees that, once there is one. */
  lead: string;
  model: ChoosingModel;
  /** The id of the field that a change is chosen in. */
  field: string;
  isBusy: boolean;
  mistakes?: readonly Mistake[];
  onUnlink: (change: string) => unknown;
}

/** The changes that are because of something that is private, and linking it to another. */
export function LinkedChanges({ changes, lead, model, field, isBusy, onUnlink, mistakes = [] }: LinkedChangesProps) {
  const isOpen = model.isOpen.value;
  const part = `${field}-part`;
  return (
    <section class="linked-changes">
      <h2>{messages.title}</h2>
      <p class="quiet">{changes.length > 0 ? lead : messages.none}</p>
      <ul class="linked-changes-list">
        {changes.map(({ id, what, status }) => (
          <li key={id}>
            <p class="as-written" dir="auto">
              {what}
            </p>
            <p>
              <Tag tone={tones[status]} text={statuses[status]} />{' '}
              <Button look="link" isBusy={isBusy} onPress={() => onUnlink(id)}>
                {messages.unlink} <span class="unseen">{what}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button isExpanded={isOpen} controls={part} onPress={() => model.toggle()}>
          {messages.open}
        </Button>
      </div>
      {isOpen && (
        <div class="form form-inset" id={part}>
          <Choosing {...{ model, field, isBusy, mistakes }} known={changes.map(({ id }) => id)} />
        </div>
      )}
    </section>
  );
}
