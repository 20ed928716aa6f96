import { type Enquiry, EnquiryNoteKind, EnquiryOutcome } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { messages, needs, noteKinds, outcomes } from './enquiries.messages.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { FilesField } from './files.tsx';

interface NextProps {
  shown: Enquiry;
  model: EnquiryModel;
  onChange: () => void;
}

const MAX = 5000;
type Part = 'note' | 'close';

/** What can be done with an enquiry now. */
export function Next({ shown, model, onChange }: NextProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: notice } = model.notice;
  const { note, closing } = model;
  const begun = note.text.value ? 'note' : closing.outcome.value || closing.note.value ? 'close' : undefined;
  const open = useSignal<Part | undefined>(begun);
  useEffect(() => {
    // What had the focus is gone once it is done.
    if (notice) heading.current?.focus();
  }, [notice]);
  const handleDone = (isDone: boolean) => {
    if (!isDone) return;
    open.value = undefined;
    onChange();
  };
  const isClosed = shown.status === 'closed';
  const isBusy = model.isBusy.value;
  return (
    <section class="next-action" aria-labelledby="enquiry-next">
      <NoticeRegion notice={notice} />
      <h2 id="enquiry-next" tabIndex={-1} ref={heading}>
        {isClosed ? messages.reopen : messages.answer}
      </h2>
      <div class="form">
        <ErrorSummary mistakes={model.mistakes.value} />
        {!isClosed && <Writing shown={shown} model={model} onDone={handleDone} />}
        <div class="buttons">
          {isClosed && (
            <Button look="main" isBusy={isBusy} onPress={async () => handleDone(await model.reopen())}>
              {messages.reopen}
            </Button>
          )}
          {shown.status === 'new' && (
            <Button isBusy={isBusy} onPress={async () => handleDone(await model.take())}>
              {messages.take}
            </Button>
          )}
          <Opener part="note" open={open} words={messages.note} />
          {!isClosed && <Opener part="close" open={open} words={messages.close} />}
        </div>
        {open.value === 'note' && <Noting shown={shown} model={model} onDone={handleDone} />}
        {open.value === 'close' && !isClosed && <Closing model={model} onDone={handleDone} />}
      </div>
    </section>
  );
}

function Opener({ part, open, words }: { part: Part; open: { value: Part | undefined }; words: string }) {
  const isOpen = open.value === part;
  return (
    <Button
      isExpanded={isOpen}
      controls={`enquiry-${part}-part`}
      onPress={() => {
        open.value = isOpen ? undefined : part;
      }}
    >
      {words}
    </Button>
  );
}

interface PartProps {
  model: EnquiryModel;
  onDone: (isDone: boolean) => void;
}

function Writing({ shown: { person }, model, onDone }: PartProps & Pick<NextProps, 'shown'>) {
  const isBusy = model.isBusy.value;
  const needed = [...(person.needs ?? []).map((need) => needs[need]), person.otherNeeds].filter(Boolean).join(', ');
  return (
    <>
      {person.email ? <p class="quiet">{messages.answerLead}</p> : <p>{messages.reachFirst[person.by]}</p>}
      {needed && <p dir="auto">{messages.needsFirst(needed)}</p>}
      <TextArea
        id="enquiry-message"
        label={messages.answerText}
        max={MAX}
        value={model.message.text}
        error={mistakeIn(model.mistakes.value, 'enquiry-message')}
      />
      <FilesField files={model.files} mistakes={model.mistakes.value} />
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={async () => onDone(await model.write())}>
          {isBusy ? messages.saving : messages.answerSend}
        </Button>
      </div>
    </>
  );
}

function Noting({ shown: { person, clock }, model, onDone }: PartProps & Pick<NextProps, 'shown'>) {
  const isBusy = model.isBusy.value;
  const kinds = EnquiryNoteKind.options.filter(
    (kind) => person.about === 'somebody' || kind === 'note' || kind === 'contact',
  );
  return (
    <div class="form" id="enquiry-note-part">
      <p class="quiet">{messages.noteLead}</p>
      <Choices
        id="enquiry-note-kind"
        legend={messages.noteKind}
        hint={clock?.state === 'running' || clock?.state === 'overdue' ? messages.noteStops : undefined}
        options={kinds.map((value) => ({ value, label: noteKinds[value] }))}
        value={model.note.kind}
      />
      <TextArea
        id="enquiry-note"
        label={messages.noteText}
        max={MAX}
        value={model.note.text}
        error={mistakeIn(model.mistakes.value, 'enquiry-note')}
      />
      <div class="buttons">
        <Button isBusy={isBusy} onPress={async () => onDone(await model.writeDown())}>
          {isBusy ? messages.saving : messages.noteSave}
        </Button>
      </div>
    </div>
  );
}

function Closing({ model, onDone }: PartProps) {
  const isBusy = model.isBusy.value;
  return (
    <div class="form" id="enquiry-close-part">
      <p class="quiet">{messages.closeLead}</p>
      <Choices
        id="enquiry-outcome"
        legend={messages.outcome}
        options={EnquiryOutcome.options.map((value) => ({ value, label: outcomes[value] }))}
        value={model.closing.outcome}
        error={mistakeIn(model.mistakes.value, 'enquiry-outcome')}
      />
      <TextArea
        id="enquiry-closing"
        label={messages.closeNote}
        max={MAX}
        value={model.closing.note}
        error={mistakeIn(model.mistakes.value, 'enquiry-closing')}
      />
      <div class="buttons">
        <Button isBusy={isBusy} onPress={async () => onDone(await model.close())}>
          {isBusy ? messages.saving : messages.closeNow}
        </Button>
      </div>
    </div>
  );
}
