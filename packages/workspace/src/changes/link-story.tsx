import type { StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { Choosing } from './choosing.tsx';
import { messages } from './link-story.messages.ts';
import { CHANGE_FIELD, LinkStoryModel } from './link-story.model.ts';

interface LinkStoryProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** Says that a change that is there already is because of this story too. */
export function LinkStory({ story, model, onChange }: LinkStoryProps) {
  const ports = usePorts();
  const link = useModel(() => new LinkStoryModel(ports, model, story));
  useEffect(() => {
    void link.choosing.load();
  }, [link]);
  const known = [...story.changes.map(({ id }) => id), ...story.sentChanges.map(({ change }) => change)];
  return (
    <div class="form">
      <p class="quiet">{messages.hint}</p>
      <Choosing
        {...{
          model: link.choosing,
          field: CHANGE_FIELD,
          known,
          isBusy: link.isBusy.value,
          mistakes: link.mistakes.value,
        }}
        onLinked={onChange}
      />
    </div>
  );
}
