import type { WrittenAnswer } from '@hearback/contract';
import { personalData } from '@hearback/contract/words/personal-data-en';
import { useModel, useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { anyOf } from '../story/any-of.ts';
import { MarkedText } from '../story/marked-text.tsx';
import { dayInWords } from '../time/words.ts';
import { messages } from './written.messages.ts';
import { fieldOf, WrittenModel } from './written.model.ts';

/** What somebody wrote, and what to do with it. */
export function WrittenCard({ answer }: { answer: WrittenAnswer }) {
  const ports = usePorts();
  const model = useModel(() => new WrittenModel(ports, answer));
  const { organisation, survey, question, text, receivedOn, urgent, personalData: found, mayBeShown } = answer;
  return (
    // Where more are loaded, the first of them is gone on with.
    <li class="written-card" tabIndex={-1}>
      <h2 class="written-place">
        {urgent.length > 0 && <Tag tone="warn" text={messages.urgent} />} {organisation.name}
      </h2>
      <p class="quiet">
        <span dir="auto">{messages.answered(question)}</span>
        <br />
        {messages.on(survey.title, dayInWords(receivedOn))}
      </p>
      {urgent.length > 0 && (
        <Notice tone="problem">
          <p>{messages.danger}</p>
        </Notice>
      )}
      <p class="as-written" dir="auto">
        <MarkedText text={text} />
      </p>
      {found.length > 0 && <p class="quiet">{messages.found(anyOf(found.map((kind) => personalData[kind])))}</p>}
      {!mayBeShown && <p class="quiet">{messages.ofStaff}</p>}
      <Standing answer={model.shown.value} />
      <Deciding model={model} />
    </li>
  );
}

const tones = { waiting: 'plain', shown: 'good', 'kept-back': 'accent' } satisfies Record<string, TagTone>;

/** What was decided; said to whoever does not see it change. */
function Standing({ answer: { state, shown, text, decidedBy } }: { answer: WrittenAnswer }) {
  return (
    <div class="written-standing" role="status">
      {state !== 'waiting' && (
        <p>
          <Tag tone={tones[state]} text={messages.states[state]} />{' '}
          <span class="quiet">{decidedBy && messages.decidedBy(decidedBy)}</span>
        </p>
      )}
      {shown !== undefined && shown !== text && (
        <figure class="written-shown">
          <figcaption>{messages.readAs}</figcaption>
          <p class="as-written" dir="auto">
            {shown}
          </p>
        </figure>
      )}
    </div>
  );
}

function Deciding({ model }: { model: WrittenModel }) {
  const isCutting = useSignal(false);
  const isAsking = useSignal(false);
  const { state, mayBeShown, personalData: found, id } = model.shown.value;
  const isBusy = model.isBusy.value;
  // What is likely to be right is the first to be pressed.
  const next = state !== 'waiting' ? undefined : found.length > 0 ? 'cut' : 'show';
  const handleCut = () => {
    if (!isCutting.value) model.begin();
    isCutting.value = !isCutting.value;
  };
  const handleShow = () => {
    if (found.length > 0) isAsking.value = true;
    else void model.show();
  };
  const handleSure = async () => {
    await model.show();
    isAsking.value = false;
  };
  return (
    <>
      {!isCutting.value && <ErrorSummary mistakes={model.mistakes.value} />}
      <div class="buttons">
        {mayBeShown && (
          <Button look={next === 'show' ? 'main' : 'plain'} isBusy={isBusy} onPress={handleShow}>
            {found.length > 0 ? messages.showWhole : messages.show}
          </Button>
        )}
        {mayBeShown && (
          <Button
            look={next === 'cut' ? 'main' : 'plain'}
            isExpanded={isCutting.value}
            controls={`${fieldOf(id)}-form`}
            onPress={handleCut}
          >
            {messages.takeOut}
          </Button>
        )}
        {state !== 'kept-back' && (
          <Button isBusy={isBusy} onPress={model.keepBack}>
            {mayBeShown ? messages.keepBack : messages.haveRead}
          </Button>
        )}
      </div>
      {isAsking.value && (
        <Confirmation
          title={messages.surePersonal}
          confirm={isBusy ? messages.saving : messages.showWhole}
          cancel={messages.cancel}
          isBusy={isBusy}
          onConfirm={handleSure}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{messages.sureWords}</p>
        </Confirmation>
      )}
      {isCutting.value && <Cutting model={model} onDone={() => (isCutting.value = false)} />}
    </>
  );
}

function Cutting({ model, onDone }: { model: WrittenModel; onDone: () => void }) {
  const id = fieldOf(model.shown.value.id);
  const isBusy = model.isBusy.value;
  const handleTake = () => {
    const field = document.getElementById(id) as HTMLTextAreaElement;
    const place = model.takeOut(field.selectionStart, field.selectionEnd);
    field.focus();
    // Once the field has the shorter text.
    requestAnimationFrame(() => field.setSelectionRange(place, place));
  };
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await model.showCut()) onDone();
  };
  return (
    <form class="form form-inset" id={`${id}-form`} noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={model.mistakes.value} />
      <TextArea
        {...{ id, label: messages.words, hint: messages.wordsHint, max: 20_000, value: model.text }}
        error={mistakeIn(model.mistakes.value, id)}
      />
      <div class="buttons">
        <Button onPress={handleTake}>{messages.takeSelected}</Button>
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? messages.saving : messages.showCut}
        </Button>
      </div>
    </form>
  );
}
