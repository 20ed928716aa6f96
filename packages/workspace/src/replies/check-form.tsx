import { SendBackReason } from '@hearback/contract';
import { sendBackReasons } from '@hearback/contract/words/replies-en';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { type Checking, checkField } from './checking.ts';
import { messages } from './sent.messages.ts';

const reasons = SendBackReason.options.map((value) => ({ value, label: sendBackReasons[value] }));

interface CheckFormProps {
  id: string;
  sent: Checking;
  /** What it is. A change answers nobody. */
  of: 'reply' | 'change';
  onDone: () => void;
}

/** Approves what somebody else wrote, or sends it back with a reason. */
export function CheckForm({ id, sent, of, onDone }: CheckFormProps) {
  const isSendingBack = useSignal(false);
  const isBusy = sent.isBusy.value;
  const handleApprove = async () => {
    if (await sent.approve()) onDone();
  };
  return (
    <div class="reply-check">
      <p class="quiet">{messages.checkLead}</p>
      {!isSendingBack.value && <ErrorSummary mistakes={sent.mistakes.value} />}
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={handleApprove}>
          {isBusy && !isSendingBack.value ? messages.approving : messages.approve}
        </Button>
        <Button
          isExpanded={isSendingBack.value}
          controls={checkField(id, 'form')}
          onPress={() => (isSendingBack.value = !isSendingBack.value)}
        >
          {messages.sendBack}
        </Button>
      </div>
      {isSendingBack.value && <SendBack {...{ id, sent, of, onDone }} onLeave={() => (isSendingBack.value = false)} />}
    </div>
  );
}

function SendBack({ id, sent, of, onDone, onLeave }: CheckFormProps & { onLeave: () => void }) {
  const [reasonId, noteId] = [checkField(id, 'reason'), checkField(id, 'note')];
  const form = useRef<HTMLFormElement>(null);
  const mistakes = sent.mistakes.value;
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await sent.sendBack()) onDone();
  };
  return (
    <form class="form form-inset" id={checkField(id, 'form')} noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
      <Choices
        id={reasonId}
        legend={messages.reason}
        options={of === 'reply' ? reasons : reasons.filter(({ value }) => value !== 'not-an-answer')}
        value={sent.reason}
        error={mistakeIn(mistakes, reasonId)}
      />
      <TextArea
        id={noteId}
        label={messages.note}
        hint={messages.noteHint}
        max={1000}
        value={sent.note}
        error={mistakeIn(mistakes, noteId)}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={sent.isBusy.value}>
          {sent.isBusy.value ? messages.sendingBack : messages.sendBack}
        </Button>
        <Button look="link" onPress={onLeave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
