import type { ShownWritten } from '@hearback/contract';
import { changes as statuses } from '@hearback/contract/words/changes-en';
import { useModel } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { tones } from '../changes/change-card.tsx';
import { messages as choosingWords } from '../changes/choosing.messages.ts';
import { Choosing } from '../changes/choosing.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { changeFieldOf, LinkedAnswerModel } from './linked-answer.model.ts';
import { writtenWords as messages } from './results.messages.ts';

interface LinkedAnswerProps {
  answer: ShownWritten;
  /** Its organisation, where whoever reads it says what changes are because of. */
  linksAt: string | undefined;
}

/** The changes that are because of what somebody wrote, and linking it to another. */
export function LinkedAnswer({ answer, linksAt }: LinkedAnswerProps) {
  if (linksAt) return <Linking answer={answer} organisation={linksAt} />;
  return <Linked changes={answer.changes ?? []} />;
}

function Linking({ answer, organisation }: { answer: ShownWritten; organisation: string }) {
  const ports = usePorts();
  const model = useModel(() => new LinkedAnswerModel(ports, { answer, organisation }));
  const status = useRef<HTMLDivElement>(null);
  const { isOpen } = model.choosing;
  const [isBusy, changes, part] = [model.isBusy.value, model.changes.value, `link-${answer.id}`];
  // What had the focus is gone once it is done.
  const handleDone = () => status.current?.focus();
  const handleUnlink = async (change: string) => {
    if (await model.unlink(change)) handleDone();
  };
  return (
    <>
      {!isOpen.value && <ErrorSummary mistakes={model.mistakes.value} />}
      <div role="status" tabIndex={-1} ref={status}>
        <Linked changes={changes} isBusy={isBusy} onUnlink={handleUnlink} />
      </div>
      <Button look="link" isExpanded={isOpen.value} controls={part} onPress={() => model.choosing.toggle()}>
        {messages.link} <span class="unseen">{answer.text}</span>
      </Button>
      {isOpen.value && (
        <div class="form form-inset" id={part}>
          <Choosing
            {...{
              model: model.choosing,
              field: changeFieldOf(answer),
              known: changes.map(({ id }) => id),
              isBusy,
              mistakes: model.mistakes.value,
            }}
            onLinked={handleDone}
          />
        </div>
      )}
    </>
  );
}

interface LinkedProps {
  changes: NonNullable<ShownWritten['changes']>;
  isBusy?: boolean;
  onUnlink?: (change: string) => void;
}

function Linked({ changes, isBusy = false, onUnlink }: LinkedProps) {
  return (
    <>
      {changes.map(({ id, what, status }) => (
        <p key={id} class="written-change">
          <span class="quiet">{messages.change}</span> <span dir="auto">{what}</span>{' '}
          <Tag tone={tones[status]} text={statuses[status]} />{' '}
          {onUnlink && (
            <Button look="link" isBusy={isBusy} onPress={() => onUnlink(id)}>
              {choosingWords.unlink} <span class="unseen">{what}</span>
            </Button>
          )}
        </p>
      ))}
    </>
  );
}
