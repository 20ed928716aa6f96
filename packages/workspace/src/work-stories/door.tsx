import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { WORK } from './addresses.ts';
import { messages } from './work-place.messages.ts';
import { WorkDoorModel } from './work-place.model.ts';

const { door: words } = messages;
const states = (['no', 'yes'] as const).map((value) => ({ value, label: words.isOpen[value] }));

/** The door by which staff of an organisation tell what happened at work. */
export function Door({ ods }: { ods: string }) {
  const ports = usePorts();
  const model = useModel(() => new WorkDoorModel(ports, ods));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.shown;
  const { value: failure } = model.failure;
  const over = (
    <p>
      <a href={WORK}>{messages.back}</a>
    </p>
  );
  if (!shown && !failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={shown ? words.title(shown.organisation.name) : messages.notShown} over={over}>
      <NoticeRegion notice={model.notice.value} />
      <ErrorSummary mistakes={failure ? [{ text: failureInWords(failure) }] : []} />
      {shown && (
        <>
          <p class="page-lead">{words.lead}</p>
          <ul>
            {words.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
          <h2>{words.address}</h2>
          <p>
            <a class="work-address" href={shown.link} target="_blank" rel="noreferrer">
              {shown.link}
            </a>
          </p>
          <DoorForm model={model} />
        </>
      )}
    </Page>
  );
}

function DoorForm({ model }: { model: WorkDoorModel }) {
  const mistakes = model.mistakes.value;
  const isBusy = model.isBusy.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form class="form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      <TextArea
        id="speak-up"
        label={words.speakUp}
        hint={words.speakUpHint}
        max={1000}
        value={model.fields.speakUp}
        error={mistakeIn(mistakes, 'speak-up')}
      />
      <Choices id="door-open" legend={words.open} options={states} value={model.fields.isOpen} />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? words.saving : words.save}
        </Button>
      </div>
    </form>
  );
}
