import type { JudgedChange, StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfStory } from '../stories/addresses.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages as choosing } from './choosing.messages.ts';
import { messages } from './link-story.messages.ts';
import { LinkStoryModel } from './link-story.model.ts';

interface LinkedChangeProps {
  change: JudgedChange;
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** Which story a change was recorded because of, and the way to take the link to this one away. */
export function LinkedChange({ change, story, model, onChange }: LinkedChangeProps) {
  const ports = usePorts();
  const link = useModel(() => new LinkStoryModel(ports, model, story));
  const handleUnlink = async () => {
    if (await link.unlink(change.id)) onChange();
  };
  return (
    <>
      <ErrorSummary mistakes={link.mistakes.value} />
      <p class="quiet">
        {messages.because} <a href={addressOfStory(change.story)}>{messages.another}</a>
        {'. '}
        {story.actions.includes('link-change') && (
          <Button look="link" isBusy={link.isBusy.value} onPress={handleUnlink}>
            {choosing.unlink} <span class="unseen">{change.what}</span>
          </Button>
        )}
      </p>
    </>
  );
}
