import type { SentReply } from '@hearback/contract';
import { findPersonalIn } from '@hearback/contract/replies';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { MarkedText } from '../story/marked-text.tsx';
import type { StoryModel } from '../story/story.model.ts';
import { Moment } from '../time/moment.tsx';
import { dayInWords } from '../time/words.ts';
import { CheckForm } from './check-form.tsx';
import { FoundLine } from './found-line.tsx';
import { messages } from './sent.messages.ts';
import { SentModel } from './sent.model.ts';
import { SentBack } from './sent-back.tsx';
import './sent.css';

interface SentCardProps {
  story: string;
  reply: SentReply;
  model: StoryModel;
  onChange: () => void;
}

const MINUTE_MS = 60_000;
/** The platform looks every second; a little later it is public. */
const GONE_AFTER_MS = 2500;

/** A reply that was sent and is not public: how long it can be taken back, or who has to read it. */
export function SentCard({ story, reply, model, onChange }: SentCardProps) {
  const ports = usePorts();
  const sent = useModel(() => new SentModel(ports, model, { story, id: reply.id }));
  const { change } = reply;
  useReloadWhenGone(reply, model);
  const handleTakeBack = async () => {
    if (await sent.takeBack()) onChange();
  };
  const isMending = reply.state === 'sent-back';
  const busyWords = isMending ? messages.mending : messages.takingBack;
  return (
    <article class="reply reply-on-its-way">
      <h3>{messages.onItsWay(reply.role, reply.organisation.name)}</h3>
      <p class="reply-standing">
        <Standing reply={reply} />
      </p>
      <p class="as-written" dir="auto">
        <MarkedText text={reply.text} find={findPersonalIn} />
      </p>
      {change && (
        <p dir="auto">
          {messages.claims} <MarkedText text={change.what} find={findPersonalIn} />{' '}
          {messages.claimedBy(change.owner, dayInWords(change.due))}
        </p>
      )}
      <FoundLine kinds={reply.personalData} />
      <p class="quiet">
        {messages.writtenBy(reply.by)}, <Moment instant={reply.sentAt} />
      </p>
      <SentBack sentBack={reply.sentBack} />
      {!reply.mayCheck && <ErrorSummary mistakes={sent.mistakes.value} />}
      {reply.mayTakeBack && (
        <div class="buttons">
          <Button isBusy={sent.isBusy.value} onPress={handleTakeBack}>
            {sent.isBusy.value ? busyWords : isMending ? messages.mend : messages.takeBack}
          </Button>
        </div>
      )}
      {reply.mayCheck && <CheckForm id={reply.id} sent={sent} of="reply" onDone={onChange} />}
    </article>
  );
}

function Standing({ reply: { state, goesOutAt, checks } }: { reply: SentReply }) {
  const { clock } = usePorts();
  if (state === 'sent-back') return <Tag tone="bad" text={messages.sentBack} />;
  if (state === 'to-check') {
    return (
      <>
        <Tag tone="accent" text={messages.toCheck} /> {messages.why(checks)}
      </>
    );
  }
  const left = Date.parse(goesOutAt ?? '') - clock.now.value;
  const minutes = Math.floor(left / MINUTE_MS);
  if (checks.length === 0) {
    return <Tag tone="accent" text={left <= 0 ? messages.goesOutNow : messages.goesOutIn(minutes)} />;
  }
  return (
    <>
      <Tag tone="accent" text={left <= 0 ? messages.goesToCheckNow : messages.takeBackFor(minutes)} />{' '}
      {messages.thenChecked} {messages.why(checks)}
    </>
  );
}

/** Once its time is over it is somewhere else. */
function useReloadWhenGone({ state, goesOutAt }: SentReply, model: StoryModel): void {
  useEffect(() => {
    if (state !== 'waiting' || !goesOutAt) return undefined;
    const left = Math.max(0, Date.parse(goesOutAt) - Date.now());
    const timer = setTimeout(() => void model.refresh(), left + GONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, goesOutAt, model]);
}
