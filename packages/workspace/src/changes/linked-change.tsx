import type { JudgedChange, StaffStory } from '@hearback/contract';
import { useModel, useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
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
  const isAsked = useSignal(false);
  const handleUnlink = async () => {
    const isGone = await link.unlink(change.id);
    isAsked.value = false;
    if (isGone) onChange();
  };
  return (
    <>
      <ErrorSummary mistakes={link.mistakes.value} />
      <p class="quiet">
        {messages.because} <a href={addressOfStory(change.story)}>{messages.another}</a>
        {'. '}
        {story.actions.includes('link-change') && (
          <Button look="link" onPress={() => (isAsked.value = true)}>
            {messages.unlinkAsk} <span class="unseen">{change.what}</span>
          </Button>
        )}
      </p>
      {isAsked.value && (
        <Confirmation
          title={messages.unlinkTitle}
          confirm={choosing.unlink}
          cancel={messages.unlinkNot}
          look="grave"
          isBusy={link.isBusy.value}
          onConfirm={handleUnlink}
          onCancel={() => (isAsked.value = false)}
        >
          <p dir="auto">{messages.unlinkWords(change.what)}</p>
          <p>{messages.unlinkAgain}</p>
        </Confirmation>
      )}
    </>
  );
}
