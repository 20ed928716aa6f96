import type { StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { timeInWords } from '../time/words.ts';
import { messages } from './rejected.messages.ts';
import { RejectedModel } from './rejected.model.ts';

interface RejectedProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** A story that was rejected a moment ago: taking that back. */
export function Rejected({ story, model, onChange }: RejectedProps) {
  const ports = usePorts();
  const rejected = useModel(() => new RejectedModel(ports, model));
  const { rejectionOpenUntil: until, hearsBack } = story;
  const isBusy = rejected.isBusy.value;
  const handlePress = async () => {
    if (await rejected.takeBack(story)) onChange();
  };
  if (!until) return null;
  return (
    <div class="form">
      <ErrorSummary mistakes={rejected.mistakes.value} />
      <p class="quiet">{messages.lead(timeInWords(until), hearsBack)}</p>
      <div class="buttons">
        <Button isBusy={isBusy} onPress={handlePress}>
          {isBusy ? messages.takingBack : messages.takeBack}
        </Button>
      </div>
    </div>
  );
}
