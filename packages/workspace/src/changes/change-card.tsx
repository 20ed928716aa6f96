import type { ChangeStatus, JudgedChange } from '@hearback/contract';
import { differences } from '@hearback/contract/words/changes-en';
import { en } from '@hearback/contract/words/en';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { DayName, Moment } from '../time/moment.tsx';
import { dayOf } from '../time/words.ts';
import { messages } from './change.messages.ts';
import { dueWords } from './due.ts';
import { EvidenceShown } from './evidence.tsx';
import { progressDraftName } from './progress.model.ts';
import { ProgressForm } from './progress-form.tsx';
import './change.css';

export const tones: Record<ChangeStatus, TagTone> = {
  planned: 'accent',
  'in-progress': 'accent',
  done: 'good',
  'not-done': 'warn',
};

interface ChangeCardProps {
  change: JudgedChange;
  story: StoryModel;
  /** Whether something of it waits to be read or came back. */
  sent: 'to-check' | 'sent-back' | undefined;
  mayProgress: boolean;
  /** Where it was recorded because of another story: taking the link to this one away, for those who may. */
  linked?: ComponentChildren;
  onChange: () => void;
}

/** A change as the public sees it, and the way to say where it stands. */
export function ChangeCard({ change, story, sent, mayProgress, linked, onChange }: ChangeCardProps) {
  const { drafts } = usePorts();
  const isBegun = () => Object.keys(drafts.read(progressDraftName(change.id))).length > 0;
  const isOpen = useSignal(isBegun());
  const { value: redrafts } = story.redrafts;
  useEffect(() => {
    if (redrafts > 0 && isBegun()) isOpen.value = true;
  }, [redrafts]);
  const mayGoOn = mayProgress && sent !== 'to-check';
  const handleSaved = () => {
    isOpen.value = false;
    onChange();
  };
  return (
    <article class="change">
      <h3 class="change-title">
        {messages.change} <Tag tone={tones[change.status]} text={en.changes[change.status]} />
      </h3>
      <p class="as-written" dir="auto">
        {change.what}
      </p>
      <ChangeFacts change={change} />
      {change.note && (
        <div>
          <h4 class="change-note-title">{messages.noteTitle}</h4>
          <p class="as-written" dir="auto">
            {change.note}
          </p>
        </div>
      )}
      {change.evidence && <EvidenceShown evidence={change.evidence} />}
      {linked}
      {mayGoOn && (
        <div class="buttons">
          <Button
            isExpanded={isOpen.value}
            controls={`progress-${change.id}`}
            onPress={() => (isOpen.value = !isOpen.value)}
          >
            {isOpen.value ? messages.progressClose : messages.progress} <span class="unseen">{change.what}</span>
          </Button>
        </div>
      )}
      {mayGoOn && isOpen.value && <ProgressForm key={redrafts} change={change} shown={story} onSaved={handleSaved} />}
    </article>
  );
}

function ChangeFacts({ change }: { change: JudgedChange }) {
  const today = dayOf(usePorts().clock.now.value);
  return (
    <dl class="facts change-facts">
      <div>
        <dt>{messages.owner}</dt>
        <dd dir="auto">{change.owner}</dd>
      </div>
      <div>
        <dt>{dueWords(change, today)}</dt>
        <dd>
          <DayName day={change.due} />
        </dd>
      </div>
      {change.difference && (
        <div>
          <dt>{messages.difference}</dt>
          <dd>{differences[change.difference]}</dd>
        </div>
      )}
      {change.settledAt && (
        <div>
          <dt>{messages.settled}</dt>
          <dd>
            <Moment instant={change.settledAt} />
          </dd>
        </div>
      )}
    </dl>
  );
}
