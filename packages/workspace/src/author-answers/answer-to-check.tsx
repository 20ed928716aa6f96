import { type AnswerToCheck, EditReason, RejectionReason, type StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { editReasons } from '@hearback/contract/words/moderation-en';
import { useModel, useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { MarkedText } from '../story/marked-text.tsx';
import type { StoryModel } from '../story/story.model.ts';
import { Moment } from '../time/moment.tsx';
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
  const toggle = (one: 'edit' | 'reject') => {
    if (one === 'edit') deciding.begin();
    form.value = form.value === one ? undefined : one;
  };
  const handlePublish = async () => {
    if (await deciding.publish()) onChange();
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
      <div class="reply-check">
        <p class="quiet">{messages.lead}</p>
        {!form.value && <ErrorSummary mistakes={deciding.mistakes.value} />}
        <div class="buttons">
          <Button look="main" isBusy={isBusy} onPress={handlePublish}>
            {isBusy && !form.value ? messages.publishing : messages.publish}
          </Button>
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
        {form.value && <AnswerForm key={form.value} {...{ answer, deciding, onChange }} of={form.value} />}
      </div>
    </article>
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
          <Button type="submit" look="main" isBusy={isBusy}>
            {isBusy ? messages.publishing : messages.publishEdited}
          </Button>
        ) : (
          <Button type="submit" look="grave" isBusy={isBusy}>
            {isBusy ? messages.rejecting : messages.rejectNow}
          </Button>
        )}
      </div>
    </form>
  );
}
