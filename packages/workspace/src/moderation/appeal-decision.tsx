import type { AppealDecision, StaffStory } from '@hearback/contract';
import { openAppeal } from '@hearback/contract/moderation';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './appeal.messages.ts';
import { AppealModel } from './appeal.model.ts';
import { Appeal } from './appeal-card.tsx';

interface DecideAppealProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** An appeal that waits: what it is against, what the author says, and deciding on it. */
export function DecideAppeal({ story, model, onChange }: DecideAppealProps) {
  const ports = usePorts();
  const deciding = useModel(() => new AppealModel(ports, model, story));
  const appeal = openAppeal(story.appeals);
  const mistakes = deciding.mistakes.value;
  const isBusy = deciding.isBusy.value;
  if (!appeal) return null;
  const decide = async (verdict: AppealDecision['verdict']) => {
    if (await deciding.decide(appeal, story.version, verdict)) onChange();
  };
  return (
    <div class="form">
      <ErrorSummary mistakes={mistakes} />
      <p class="quiet">{messages.lead}</p>
      {appeal.isOwn && (
        <Notice tone="problem">
          <p>{messages.alone}</p>
        </Notice>
      )}
      <div class="appeal">
        <Appeal appeal={appeal} />
      </div>
      <p class="quiet">{messages.helps[appeal.about]}</p>
      <TextArea
        id="appeal-note"
        label={messages.note}
        hint={messages.noteHint}
        max={1000}
        value={deciding.note}
        error={mistakeIn(mistakes, 'appeal-note')}
      />
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={() => decide('dismiss')}>
          {isBusy ? messages.deciding : messages.dismiss}
        </Button>
        <Button isBusy={isBusy} onPress={() => decide('uphold')}>
          {isBusy ? messages.deciding : messages.uphold[appeal.about]}
        </Button>
      </div>
    </div>
  );
}
