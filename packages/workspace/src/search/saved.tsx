import { SearchAlert } from '@hearback/contract';
import { useModel, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfSearch, type Criteria } from './criteria.ts';
import { alerts, messages } from './saved.messages.ts';
import { addressOfSaved, SavedModel } from './saved.model.ts';

/** The searches one has saved: each a link to what it finds, with mail about it or without. */
export function Saved({ criteria }: { criteria: Criteria }) {
  const ports = usePorts();
  const model = useModel(() => new SavedModel(ports));
  const isOpen = useSignal(false);
  useEffect(() => {
    void model.load();
  }, [model]);
  const address = addressOfSearch(criteria);
  const current = model.searches.value.find((search) => addressOfSaved(search) === address);
  const handleBegin = () => {
    model.begin(current);
    isOpen.value = true;
  };
  return (
    <section class="saved" aria-label={messages.title}>
      <List model={model} address={address} />
      {model.isNone.value && Object.keys(criteria).length === 0 && <p class="quiet">{messages.none}</p>}
      {current && (
        <p class="quiet">
          {messages.current(current.name)} {alerts[current.alert]}.
        </p>
      )}
      {Object.keys(criteria).length > 0 && !isOpen.value && (
        <div class="buttons">
          <Button onPress={handleBegin}>{current ? messages.change : messages.save}</Button>
          {current && (
            <Button isBusy={model.isBusy.value} onPress={() => model.remove(current)}>
              {messages.remove}
            </Button>
          )}
        </div>
      )}
      {isOpen.value && <Form model={model} criteria={criteria} onClose={() => (isOpen.value = false)} />}
      {!isOpen.value && <ErrorSummary mistakes={model.mistakes.value} />}
      <div class="saved-notice">
        <p role="status">{model.notice}</p>
        {model.removed.value && (
          <Button isBusy={model.isBusy.value} onPress={() => model.undo()}>
            {messages.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

function List({ model, address }: { model: SavedModel; address: string }) {
  const searches = model.searches.value;
  if (searches.length === 0) return null;
  return (
    <nav class="saved-list" aria-label={messages.title}>
      <span class="quiet" aria-hidden="true">
        {messages.title}:
      </span>
      {searches.map((search) => (
        <a
          key={search.id}
          href={addressOfSaved(search)}
          aria-current={addressOfSaved(search) === address ? 'page' : undefined}
          dir="auto"
        >
          {search.name}
        </a>
      ))}
    </nav>
  );
}

function Form({ model, criteria, onClose }: { model: SavedModel; criteria: Criteria; onClose: () => void }) {
  useEffect(() => document.getElementById('saved-name')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await model.save(criteria)) onClose();
  };
  return (
    <form class="form saved-form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={model.mistakes.value} />
      <TextField
        {...{ id: 'saved-name', label: messages.name, hint: messages.nameHint, value: model.name }}
        error={mistakeIn(model.mistakes.value, 'saved-name')}
      />
      <Choices
        {...{ id: 'saved-alert', legend: messages.alert, hint: messages.alertHint, value: model.alert }}
        options={SearchAlert.options.map((value) => ({ value, label: alerts[value] }))}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.keeping : messages.keep}
        </Button>
        <Button onPress={onClose}>{messages.cancel}</Button>
      </div>
    </form>
  );
}
