import { WorkRejectionReason, type WorkStory } from '@hearback/contract';
import { workRejections, workTopics } from '@hearback/contract/words/work-en';
import { useModel, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice, NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { Age, Moment } from '../time/moment.tsx';
import { WORK } from './addresses.ts';
import { messages as editMessages } from './work-edit.messages.ts';
import { WorkEditModel } from './work-edit.model.ts';
import { WorkEditForm } from './work-edit-form.tsx';
import { WorkEdits, WorkWaiting } from './work-edits.tsx';
import { messages } from './work-stories.messages.ts';
import { WorkStoryModel } from './work-stories.model.ts';
import '../story/story.css';

const reasons = WorkRejectionReason.options.map((value) => ({ value, label: workRejections[value] }));

/** A story of staff: what was told, where it stands, and what can be done with it. */
export function WorkStoryPage({ id, onChange }: { id: string; onChange: () => void }) {
  const ports = usePorts();
  const model = useModel(() => new WorkStoryModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.shown;
  const { value: failure } = model.failure;
  if (shown) return <Shown shown={shown} model={model} onChange={onChange} />;
  if (!failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={messages.notShown}>
      <div class="form">
        <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />
        <div class="buttons">
          <Button onPress={() => model.load()}>{messages.tryAgain}</Button>
        </div>
      </div>
    </Page>
  );
}

interface ShownProps {
  shown: WorkStory;
  model: WorkStoryModel;
  onChange: () => void;
}

function Shown({ shown, model, onChange }: ShownProps) {
  const { title, organisation, told, personalData, mayDecide, mayAnswer, mayTakeEditBack } = shown;
  const over = (
    <>
      <a class="story-back" href={WORK}>
        {messages.back}
      </a>
      <p class="quiet">{organisation.name}</p>
    </>
  );
  const parts = [
    { name: messages.told, text: told.happened },
    { name: messages.good, text: told.good },
    { name: messages.better, text: told.better },
  ];
  return (
    <Page title={title} isTitleWritten over={over}>
      {personalData.length > 0 && mayDecide && (
        <Notice tone="problem">
          <p>{messages.found}</p>
        </Notice>
      )}
      <div class="story-columns">
        <div class="story-main">
          {parts.map(
            ({ name, text }) =>
              text && (
                <section key={name}>
                  <h2>{name}</h2>
                  <p class="as-written" dir="auto">
                    {text}
                  </p>
                </section>
              ),
          )}
          <WorkEdits edits={shown.edits} />
          <Answers shown={shown} />
          {(mayDecide || mayAnswer || mayTakeEditBack) && <Next {...{ shown, model, onChange }} />}
        </div>
        <Beside shown={shown} />
      </div>
    </Page>
  );
}

function Answers({ shown: { answers } }: Pick<ShownProps, 'shown'>) {
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>{messages.answers}</h2>
      <ol class="timeline">
        {answers.map(({ id, text, role, at }) => (
          <li class="timeline-event" key={id}>
            <p class="as-written" dir="auto">
              {text}
            </p>
            <p class="quiet">
              {role}, <Moment instant={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Beside({ shown: { told, readers, status, receivedAt, decidedAt, rejection } }: Pick<ShownProps, 'shown'>) {
  return (
    <aside class="story-beside">
      <section>
        <h2 class="beside-title">{messages.status}</h2>
        <p>
          <strong>{messages.states[status]}</strong>
        </p>
        {rejection && <p>{workRejections[rejection.reason]}</p>}
        {rejection?.note && (
          <p class="as-written" dir="auto">
            {rejection.note}
          </p>
        )}
        {receivedAt && (
          <p class="quiet">
            {messages.sent} <Age instant={receivedAt} />
          </p>
        )}
        {decidedAt && (
          <p class="quiet">
            {messages.decided} <Age instant={decidedAt} />
          </p>
        )}
      </section>
      <section>
        <h2 class="beside-title">{messages.readBy}</h2>
        <p>{messages.readers[readers]}</p>
      </section>
      {told.topics && (
        <section>
          <h2 class="beside-title">{messages.topics}</h2>
          <p>{told.topics.map((topic) => workTopics[topic]).join(', ')}</p>
        </section>
      )}
    </aside>
  );
}

function Next({ shown, model, onChange }: ShownProps) {
  const ports = usePorts();
  const edit = useModel(() => new WorkEditModel(ports, model, shown));
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: notice } = model.notice;
  useEffect(() => {
    // What had the focus is gone once it is said.
    if (notice) heading.current?.focus();
  }, [notice]);
  return (
    <section class="next-action" aria-labelledby="work-next">
      <NoticeRegion notice={notice} />
      <h2 id="work-next" tabIndex={-1} ref={heading}>
        {shown.mayDecide ? messages.decide : shown.mayTakeEditBack ? editMessages.waiting : messages.answer}
      </h2>
      <div class="form">
        <ErrorSummary mistakes={model.mistakes.value} />
        {shown.mayDecide && <Deciding {...{ shown, model, edit, onChange }} />}
        {shown.mayTakeEditBack && <WorkWaiting {...{ story: shown, edit, onChange }} />}
        {shown.mayAnswer && <Answering model={model} />}
      </div>
    </section>
  );
}

function Deciding({ shown, model, edit, onChange }: ShownProps & { edit: WorkEditModel }) {
  const { reason, note } = model.fields;
  const isRejectionBegun = reason.value !== '' || note.value !== '';
  const form = useSignal<'edit' | 'reject' | undefined>(
    edit.isBegun() ? 'edit' : isRejectionBegun ? 'reject' : undefined,
  );
  const buttons = useRef<HTMLDivElement>(null);
  const decide = async (verdict: 'pass-on' | 'reject') => {
    if (verdict === 'pass-on' && edit.isUnsent(shown)) {
      form.value = 'edit';
      return edit.sayUnsent();
    }
    if (await model.decide(verdict)) onChange();
  };
  const handleLeave = () => {
    edit.leave();
    form.value = undefined;
    // What had the focus is gone.
    buttons.current?.querySelector('button')?.focus();
  };
  const handleEdit = () => {
    if (form.value === 'edit') return handleLeave();
    if (!edit.isBegun()) edit.begin(shown);
    form.value = 'edit';
  };
  const mistakes = model.mistakes.value;
  const isBusy = model.isBusy.value;
  return (
    <>
      <div class="buttons" ref={buttons}>
        <Button look="main" isBusy={isBusy} onPress={() => decide('pass-on')}>
          {isBusy ? messages.saving : messages.passOn[shown.readers]}
        </Button>
        <Button isExpanded={form.value === 'edit'} controls="work-edit-form" onPress={handleEdit}>
          {editMessages.edit}
        </Button>
        <Button
          isExpanded={form.value === 'reject'}
          controls="work-rejection"
          onPress={() => (form.value = form.value === 'reject' ? undefined : 'reject')}
        >
          {messages.reject}
        </Button>
      </div>
      {form.value === 'edit' && <WorkEditForm story={shown} edit={edit} onSent={onChange} onLeave={handleLeave} />}
      {form.value === 'reject' && (
        <div class="form" id="work-rejection">
          <Choices
            id="work-reason"
            legend={messages.reason}
            options={reasons}
            value={reason}
            error={mistakeIn(mistakes, 'work-reason')}
          />
          <TextArea
            id="work-note"
            label={messages.note}
            hint={messages.noteHint}
            max={1000}
            value={note}
            error={mistakeIn(mistakes, 'work-note')}
          />
          <p class="quiet">{messages.rejectionTells}</p>
          <div class="buttons">
            <Button look="grave" isBusy={isBusy} onPress={() => decide('reject')}>
              {messages.rejectNow}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Answering({ model }: Pick<ShownProps, 'model'>) {
  const isBusy = model.isBusy.value;
  return (
    <>
      <p class="quiet">{messages.answerLead}</p>
      <TextArea
        id="work-answer"
        label={messages.answerText}
        max={5000}
        value={model.fields.text}
        error={mistakeIn(model.mistakes.value, 'work-answer')}
      />
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={() => model.answer()}>
          {isBusy ? messages.saving : messages.answerSend}
        </Button>
      </div>
    </>
  );
}
