import { type AnswerToCheck, EditReason, RejectionReason, type StaffStory } from '@hearback/contract';
import { findPersonalIn } from '@hearback/contract/replies';
import { en } from '@hearback/contract/words/en';
import { editReasons, returns } from '@hearback/contract/words/moderation-en';
import { useModel, useSignal } from '@preact/signals';
import { Difference, EditMade } from '../moderation/edits.tsx';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { MarkedText } from '../story/marked-text.tsx';
import type { StoryModel } from '../story/story.model.ts';
import { Moment } from '../time/moment.tsx';
import { dayInWords, dayOf } from '../time/words.ts';
import { messages } from './answer.messages.ts';
import { AnswerModel, answerField } from './answer.model.ts';
import '../replies/sent.css';

interface AnswerCardProps {
  story: StaffStory;
  answer: AnswerToCheck;
  model: StoryModel;
  onChange: () => void;
}

const edits = EditReason.options.map((value) => ({ value, label: editReasons[value] }));
const rejections = RejectionReason.options.map((value) => ({ value, label: en.rejections[value] }));

/** What an author answers to a reply and nobody has read yet: what it says, and what to do with it. */
export function AnswerToCheckCard({ story, answer, model, onChange }: AnswerCardProps) {
  const ports = usePorts();
  const deciding = useModel(() => new AnswerModel(ports, model, { story, answer }));
  const form = useSignal<'edit' | 'reject' | undefined>(undefined);
  const isBusy = deciding.isBusy.value;
  const publishWords = answer.edited === undefined ? messages.publish : messages.publishThese;
  const toggle = (one: 'edit' | 'reject') => {
    if (one === 'edit') deciding.begin();
    form.value = form.value === one ? undefined : one;
  };
  const handleDone = () => {
    form.value = undefined;
    onChange();
  };
  /** What is published once it is confirmed, and its words. */
  const asked = useSignal<{ publish: () => Promise<boolean>; text: string } | undefined>(undefined);
  const handlePublish = async () => {
    const isDone = await asked.value?.publish();
    asked.value = undefined;
    if (isDone) onChange();
  };
  return (
    <article class="reply reply-on-its-way">
      <h3>{messages.title}</h3>
      {answer.urgent && (
        <Notice tone="problem">
          <p>{messages.danger}</p>
        </Notice>
      )}
      <p class="as-written" dir="auto">
        <MarkedText text={answer.text} />
      </p>
      <p class="quiet">
        <Moment instant={answer.sentAt} />
      </p>
      <Standing answer={answer} />
      <AnswerEdits answer={answer} />
      <div class="reply-check">
        <p class="quiet">{messages.lead}</p>
        {!form.value && <ErrorSummary mistakes={deciding.mistakes.value} />}
        <div class="buttons">
          <Button
            look="main"
            isBusy={isBusy}
            onPress={() => (asked.value = { publish: deciding.publish, text: answer.edited ?? answer.text })}
          >
            {isBusy && !form.value ? messages.publishing : publishWords}
          </Button>
          {answer.edited !== undefined && (
            <Button isBusy={isBusy} onPress={() => (asked.value = { publish: deciding.publishOwn, text: answer.text })}>
              {messages.publishOwn}
            </Button>
          )}
          {(['edit', 'reject'] as const).map((one) => (
            <Button
              key={one}
              isExpanded={form.value === one}
              controls={answerField(answer.id, 'form')}
              onPress={() => toggle(one)}
            >
              {messages[one]}
            </Button>
          ))}
        </div>
        {asked.value && (
          <Confirmation
            title={messages.publishTitle}
            confirm={isBusy ? messages.publishing : messages.publishNow}
            cancel={messages.publishCancel}
            isBusy={isBusy}
            onConfirm={handlePublish}
            onCancel={() => (asked.value = undefined)}
          >
            <p>{messages.publishWords}</p>
            {findPersonalIn(asked.value.text).length > 0 && <p>{messages.publishFound}</p>}
          </Confirmation>
        )}
        {form.value && <AnswerForm key={form.value} {...{ answer, deciding }} of={form.value} onChange={handleDone} />}
      </div>
    </article>
  );
}

/** Why it waits, where somebody has read it before. */
function Standing({ answer: { state, returned, askedUntil } }: { answer: AnswerToCheck }) {
  if (state === 'to-check') {
    return returned ? (
      <p>
        <Tag tone="accent" text={returns[returned]} />
      </p>
    ) : null;
  }
  return (
    <>
      <p>
        <Tag tone="accent" text={messages.waits} />
      </p>
      {askedUntil && <p class="quiet">{messages.waitsUntil(dayInWords(dayOf(Date.parse(askedUntil))))}</p>}
    </>
  );
}

/** Every edit, with what the author said to it; the last one is what would be published, until they say no. */
function AnswerEdits({ answer: { revisions } }: { answer: AnswerToCheck }) {
  if (revisions.length === 0) return null;
  return (
    <ol class="edits-list" aria-label={messages.edits}>
      {revisions.map((revision) => (
        <li key={revision.id} class="edit">
          <EditMade edit={revision} level="h4">
            <Difference before={revision.before} after={revision.after} />
          </EditMade>
        </li>
      ))}
    </ol>
  );
}

interface AnswerFormProps extends Pick<AnswerCardProps, 'answer' | 'onChange'> {
  deciding: AnswerModel;
  of: 'edit' | 'reject';
}

function AnswerForm({ answer: { id }, deciding, of, onChange }: AnswerFormProps) {
  const mistakes = deciding.mistakes.value;
  const isBusy = deciding.isBusy.value;
  const [reasonId, noteId] = [answerField(id, of === 'edit' ? 'edited' : 'rejected'), answerField(id, 'note')];
  const handleAsk = async () => {
    if (await deciding.ask()) onChange();
  };
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await (of === 'edit' ? deciding.publishEdited() : deciding.reject())) onChange();
  };
  return (
    <form class="form form-inset" id={answerField(id, 'form')} noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      {of === 'edit' && (
        <TextArea
          id={answerField(id, 'text')}
          label={messages.words}
          max={5000}
          value={deciding.fields.text}
          error={mistakeIn(mistakes, answerField(id, 'text'))}
        />
      )}
      {of === 'edit' ? (
        <Choices
          id={reasonId}
          legend={messages.edited}
          options={edits}
          value={deciding.fields.edited}
          error={mistakeIn(mistakes, reasonId)}
        />
      ) : (
        <Choices
          id={reasonId}
          legend={messages.rejected}
          options={rejections}
          value={deciding.fields.rejected}
          error={mistakeIn(mistakes, reasonId)}
        />
      )}
      <TextArea
        id={noteId}
        label={messages.note}
        max={1000}
        value={deciding.fields.note}
        error={mistakeIn(mistakes, noteId)}
      />
      <div class="buttons">
        {of === 'edit' ? (
          <>
            <Button type="submit" look="main" isBusy={isBusy}>
              {isBusy ? messages.publishing : messages.publishEdited}
            </Button>
            <Button isBusy={isBusy} onPress={handleAsk}>
              {isBusy ? messages.asking : messages.ask}
            </Button>
          </>
        ) : (
          <Button type="submit" look="grave" isBusy={isBusy}>
            {isBusy ? messages.rejecting : messages.rejectNow}
          </Button>
        )}
      </div>
    </form>
  );
}
