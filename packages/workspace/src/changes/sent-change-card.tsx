import { type Change, isChangeLink, isNewChange, type SentChange, sentKindOf } from '@hearback/contract';
import { findPersonalIn } from '@hearback/contract/replies';
import { en } from '@hearback/contract/words/en';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { CheckForm } from '../replies/check-form.tsx';
import { FoundLine } from '../replies/found-line.tsx';
import { messages as sentWords } from '../replies/sent.messages.ts';
import { SentBack } from '../replies/sent-back.tsx';
import { addressOfStory } from '../stories/addresses.ts';
import { MarkedText } from '../story/marked-text.tsx';
import type { StoryModel } from '../story/story.model.ts';
import { DayName, Moment } from '../time/moment.tsx';
import { messages as changeWords } from './change.messages.ts';
import { tones } from './change-card.tsx';
import { EvidenceShown } from './evidence.tsx';
import { messages as linkWords } from './link-story.messages.ts';
import { messages } from './sent-change.messages.ts';
import { SentChangeModel } from './sent-change.model.ts';
import '../replies/sent.css';

interface SentChangeCardProps {
  story: string;
  sent: SentChange;
  model: StoryModel;
  onChange: () => void;
}

/** Something that was said of a change and is not public: what it says, and who has to read it. */
export function SentChangeCard({ story, sent, model, onChange }: SentChangeCardProps) {
  const ports = usePorts();
  const said = useModel(() => new SentChangeModel(ports, model, { story, id: sent.id }));
  const handleTakeBack = async () => {
    if (await said.takeBack()) onChange();
  };
  const isMending = sent.state === 'sent-back';
  const isLink = isChangeLink(sent);
  const busyWords = isMending && !isLink ? sentWords.mending : sentWords.takingBack;
  return (
    <article class="change reply-on-its-way">
      <h3 class="change-title">{messages.kinds[sentKindOf(sent)]}</h3>
      <p class="reply-standing">
        {isMending ? (
          <Tag tone="bad" text={messages.sentBack} />
        ) : (
          <>
            <Tag tone="accent" text={sentWords.toCheck} /> {sentWords.why(sent.checks)}
          </>
        )}
      </p>
      <FoundLine kinds={sent.personalData} />
      <p class="as-written" dir="auto">
        <MarkedText text={sent.what} find={findPersonalIn} />
      </p>
      <Said sent={sent} />
      {sent.stands && <Stands change={sent.stands} />}
      {isLink && sent.mayCheck && !sent.stands && <p>{messages.isPublicNoMore}</p>}
      <p class="quiet">
        {sentWords.writtenBy(sent.by)}, <Moment instant={sent.sentAt} />
      </p>
      <SentBack sentBack={sent.sentBack} />
      {!sent.mayCheck && <ErrorSummary mistakes={said.mistakes.value} />}
      {sent.mayTakeBack && (
        <div class="buttons">
          <Button isBusy={said.isBusy.value} onPress={handleTakeBack}>
            {said.isBusy.value ? busyWords : isMending && !isLink ? sentWords.mend : sentWords.takeBack}{' '}
            <span class="unseen">{sent.what}</span>
          </Button>
        </div>
      )}
      {sent.mayCheck && <CheckForm id={sent.id} sent={said} of="change" onDone={onChange} />}
    </article>
  );
}

/** A change that is public already, and which story it is because of: what is to be linked has to fit this one too. */
function Stands({ change }: { change: Change }) {
  const { story, owner, due, status, note, evidence } = change;
  return (
    <>
      <p>
        {messages.isAlready} <Tag tone={tones[status]} text={en.changes[status]} />
      </p>
      <Facts sent={{ owner, due }} />
      <Told note={note} evidence={evidence} />
      <p class="quiet">
        {linkWords.because} <a href={addressOfStory(story)}>{linkWords.another}</a>
      </p>
    </>
  );
}

/** What was said of a change, and what shows it. */
function Told({ note, evidence }: Pick<Change, 'note' | 'evidence'>) {
  return (
    <>
      {note && (
        <div>
          <h4 class="change-note-title">{changeWords.noteTitle}</h4>
          <p class="as-written" dir="auto">
            <MarkedText text={note} find={findPersonalIn} />
          </p>
        </div>
      )}
      {evidence && <EvidenceShown evidence={evidence} />}
    </>
  );
}

/** Who sees to a change and by when where it is new, and what it becomes or is already. */
function Said({ sent }: { sent: SentChange }) {
  const isNew = isNewChange(sent);
  return (
    <>
      {isNew && <Facts sent={sent} />}
      {sent.step && <Step step={sent.step} isNew={isNew} />}
    </>
  );
}

function Facts({ sent: { owner, due, step } }: { sent: Pick<SentChange, 'owner' | 'due' | 'step'> }) {
  return (
    <dl class="facts change-facts">
      <div>
        <dt>{changeWords.owner}</dt>
        <dd dir="auto">{owner}</dd>
      </div>
      {!step && (
        <div>
          <dt>{changeWords.dueBy}</dt>
          <dd>
            <DayName day={due} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Step({ step, isNew }: { step: NonNullable<SentChange['step']>; isNew: boolean }) {
  return (
    <>
      <p>
        {isNew ? messages.isAlready : messages.becomes} <Tag tone={tones[step.status]} text={en.changes[step.status]} />
      </p>
      <Told note={step.note} evidence={step.evidence} />
    </>
  );
}
