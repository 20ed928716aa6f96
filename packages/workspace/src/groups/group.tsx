import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOfFigures } from '../figures/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { GROUPS } from './addresses.ts';
import { GroupModel, type Line } from './group.model.ts';
import { messages } from './groups.messages.ts';
import '../organisations/organisations.css';

/** One group: its name and who is in it when. */
export function Group({ id }: { id: string }) {
  const ports = usePorts();
  const model = useModel(() => new GroupModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const failure = model.failure.value;
  const over = (
    <p>
      <a href={GROUPS}>{messages.all}</a>
    </p>
  );
  if (!model.lines.value && !failure) return <p role="status">{messages.loading}</p>;
  if (failure) {
    const isMissing = failure.code === 'not-found' || failure.code === 'invalid';
    return (
      <Page title={id} over={over}>
        <ErrorSummary mistakes={[{ text: isMissing ? messages.missing : failureInWords(failure) }]} />
      </Page>
    );
  }
  return (
    <Page title={model.title.value} isTitleWritten over={over} beside={<Links id={id} />}>
      <NoticeRegion notice={model.notice.value} />
      <Form model={model} />
    </Page>
  );
}

function Links({ id }: { id: string }) {
  return (
    <p>
      <a href={addressOfFigures(id)}>{messages.figures}</a> · <a href={`/g/${id}`}>{messages.publicPage}</a>
    </p>
  );
}

function Form({ model }: { model: GroupModel }) {
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <form class="form group-form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      {model.isStale.value && <Button onPress={model.load}>{messages.showNow}</Button>}
      <TextField id="group-name" label={messages.name} value={model.name} error={mistakeIn(mistakes, 'group-name')} />
      <h2>{messages.memberships}</h2>
      <p class="quiet">{messages.untilHint}</p>
      {model.lines.value?.length === 0 && <p>{messages.noMembers}</p>}
      {model.lines.value?.map((line, at) => (
        <OneLine key={line.key} model={model} line={line} number={at + 1} />
      ))}
      <div class="buttons">
        <Button onPress={model.add}>{messages.another}</Button>
      </div>
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
      {model.isAsked.value && <Ask model={model} />}
    </form>
  );
}

/** Asks before an organisation has never been in the group. */
function Ask({ model }: { model: GroupModel }) {
  return (
    <Confirmation
      title={messages.dropTitle(model.dropped.value)}
      confirm={messages.dropNow}
      cancel={messages.dropNot}
      look="grave"
      isBusy={model.isBusy.value}
      onConfirm={model.confirm}
      onCancel={() => (model.isAsked.value = false)}
    >
      <p>{messages.dropWords}</p>
      <p>{messages.dropInstead}</p>
    </Confirmation>
  );
}

function OneLine({ model, line, number }: { model: GroupModel; line: Line; number: number }) {
  const { key, code, from, until } = line;
  const error = (id: string) => mistakeIn(model.mistakes.value, id);
  return (
    <fieldset class="group-line">
      <legend class="unseen">{messages.membership(number)}</legend>
      <TextField id={`code-${key}`} label={messages.code} value={code} error={error(`code-${key}`)} />
      <TextField id={`from-${key}`} label={messages.from} type="date" value={from} error={error(`from-${key}`)} />
      <TextField id={`until-${key}`} label={messages.until} type="date" value={until} error={error(`until-${key}`)} />
      <Button look="link" onPress={() => model.remove(line)}>
        <span class="unseen">{code.value.trim() || messages.membership(number)}: </span>
        {messages.remove}
      </Button>
    </fieldset>
  );
}
